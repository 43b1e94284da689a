using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>A well-known name found in a sentence: tokens up to <paramref name="End"/>.</summary>
internal readonly record struct KnownName(int End, Organisation Organisation, bool IsAmbiguous);

/// <summary>Finds the longest well-known name that begins at a token, by a tree of tokens.</summary>
internal sealed class KnownNames
{
    private const int LongestCapitals = 5;

    /// <summary>By the first word, which is asked for over and over and seldom there.</summary>
    private readonly WordTable<Node> _first;

    public KnownNames(Organisations organisations)
    {
        var root = new Node();
        foreach (var (name, organisation, isAmbiguous) in organisations.Names) Add(root, name, organisation, isAmbiguous);
        _first = new WordTable<Node>(root.Next);
    }

    public KnownName? At(Sentence sentence, int first)
    {
        if (!_first.TryGetValue(sentence.Tokens[first].Spelling, out var node)) return null;
        KnownName? longest = null;
        for (var at = first; ;)
        {
            if (node.Organisation is { } organisation && node.Fits(sentence, first, at)) longest = new KnownName(at + 1, organisation, node.IsAmbiguous);
            if (++at == sentence.Tokens.Count || !node.Next.TryGetValue(sentence.Tokens[at].Lower, out node)) return longest;
        }
    }

    private static void Add(Node root, string name, Organisation organisation, bool isAmbiguous)
    {
        var node = root;
        foreach (var token in Tokenizer.Tokenize(name, 0, name.Length))
        {
            if (!node.Next.TryGetValue(token.Lower, out var next)) node.Next.Add(token.Lower, next = new Node());
            node = next;
        }

        node.Organisation ??= organisation;
        node.EndsInCapital = name.Count(c => c == ' ') == 1 && Tokenizer.Tokenize(name, 0, name.Length)[^1].IsCapitalized;
        node.IsAmbiguous |= isAmbiguous;
        node.Capitals = name.Length <= LongestCapitals && name.All(c => !char.IsLower(c)) && name.Any(char.IsAsciiLetterUpper) ? name : null;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Organisation? Organisation { get; set; }

        public bool IsAmbiguous { get; set; }

        /// <summary>A short name in capitals, which counts in capitals only: "GM", "UPS".</summary>
        public string? Capitals { get; set; }

        /// <summary>Two words: "U.S. Bank" is not the "U.S. bank" that any is, though a "Reno stock exchange" is one.</summary>
        public bool EndsInCapital { get; set; }

        /// <summary>A headline that gives every word a capital has "Gm &lt;gm&gt;": the letters of its share behind it leave no doubt.</summary>
        public bool Fits(Sentence sentence, int first, int last) =>
            !(EndsInCapital && last > first && !sentence.Tokens[last].IsCapitalized) && (Capitals is null || (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Lower == "<") || sentence.Source.AsSpan(sentence.Tokens[first].Start, sentence.Tokens[last].End - sentence.Tokens[first].Start).SequenceEqual(Capitals));
    }
}
