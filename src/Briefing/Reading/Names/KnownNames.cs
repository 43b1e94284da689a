using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>A well-known name found in a sentence: tokens up to <paramref name="End"/>.</summary>
internal readonly record struct KnownName(int End, Organisation Organisation, bool IsAmbiguous);

/// <summary>Finds the longest well-known name that begins at a token, by a tree of tokens.</summary>
internal sealed class KnownNames
{
    private const int LongestCapitals = 5;

    private readonly Node _root = new();

    public KnownNames(Organisations organisations)
    {
        foreach (var (name, organisation, isAmbiguous) in organisations.Names) Add(name, organisation, isAmbiguous);
    }

    public KnownName? At(Sentence sentence, int first)
    {
        var node = _root;
        KnownName? longest = null;
        for (var at = first; at < sentence.Tokens.Count; at++)
        {
            if (!node.Next.TryGetValue(sentence.Tokens[at].Lower, out node)) break;
            if (node.Organisation is { } organisation && node.Fits(sentence, first, at)) longest = new KnownName(at + 1, organisation, node.IsAmbiguous);
        }

        return longest;
    }

    private void Add(string name, Organisation organisation, bool isAmbiguous)
    {
        var node = _root;
        foreach (var token in Tokenizer.Tokenize(name, 0, name.Length))
        {
            if (!node.Next.TryGetValue(token.Lower, out var next)) node.Next.Add(token.Lower, next = new Node());
            node = next;
        }

        node.Organisation ??= organisation;
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

        public bool Fits(Sentence sentence, int first, int last) =>
            Capitals is null || sentence.Source.AsSpan(sentence.Tokens[first].Start, sentence.Tokens[last].End - sentence.Tokens[first].Start).SequenceEqual(Capitals);
    }
}
