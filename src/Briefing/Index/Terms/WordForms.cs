using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Briefing.Index.Terms;

/// <summary>
/// English words to stems: stop words dropped, diacritics folded, irregular forms and derivations led to their base, British spelling to American.
/// </summary>
internal static class WordForms
{
    /// <summary>No word of a language is longer; what is, is cut.</summary>
    private const int LongestWord = 64;

    private static readonly WordSet Stops = new(LexiconFile.Lines("index/stop-words.txt"));
    private static readonly WordTable<string> Bases = ReadBases();
    private static readonly WordTable<string> Spellings = ReadSpellings();
    private static readonly WordTable<WordTable<IndexTerm>> Particles = ReadParticles();

    [ThreadStatic]
    private static EnglishStemmer? stemmer;

    public static bool IsStop(string lower) => Stops.Contains(lower);

    public static bool IsStop(SpeltWord word) => Stops.Contains(word);

    public static IndexTerm Of(string lower)
    {
        var word = Fold(lower);
        var stem = Stem(Bases.TryGetValue(word, out var known) ? known : word);
        return IndexTerm.Of(Spellings.TryGetValue(stem, out var american) ? american : stem, word);
    }

    /// <summary>A verb with its particle, as the noun that says the same: "laid off" as "layoff".</summary>
    /// <param name="verb">The stem before it.</param>
    /// <param name="word">The word behind it.</param>
    /// <returns>Null when they are two words like any other.</returns>
    public static IndexTerm? WithParticle(string verb, SpeltWord word) =>
        Particles.TryGetValue(word, out var verbs) && verbs.TryGetValue(verb, out var noun) ? noun : null;

    private static string Fold(string word)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        if (System.Text.Ascii.IsValid(word)) return word;
        var folded = new char[word.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(word.ToCharArray(), 0, folded, 0, word.Length);
        return new string(folded, 0, length);
    }

    private static string Stem(string word)
    {
        if (!word.All(char.IsAsciiLetter)) return word;
        stemmer ??= new EnglishStemmer();
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }

    /// <summary>By particle, also as it ends a plural ("lay-offs").</summary>
    private static WordTable<WordTable<IndexTerm>> ReadParticles() => WordTable.Of(
        LexiconFile.Table("index/phrasal-verbs.txt").SelectMany(row => (string[])[row[2], row[2] + "s"], (row, particle) => (particle, Verb: Of(row[1]).Text, Noun: IndexTerm.Of(Of(row[0]).Text, row[1] + row[2]))).GroupBy(row => row.particle),
        rows => rows.Key,
        rows => WordTable.Of(rows, row => row.Verb, row => row.Noun));

    /// <summary>Stems, so that all forms of a word are led over: "rumoured" with "rumour".</summary>
    private static WordTable<string> ReadSpellings()
    {
        var spellings = new WordTable<string>();
        foreach (var row in LexiconFile.Table("index/spellings.txt")) spellings[Stem(row[0])] = Stem(row[1]);
        return spellings;
    }

    private static WordTable<string> ReadBases()
    {
        var bases = new WordTable<string>();
        foreach (var row in LexiconFile.Table("index/word-forms.txt"))
        {
            foreach (var form in row[1].Split(' ').Where(form => !bases.Contains(form))) bases[form] = row[0];
        }

        return bases;
    }
}
