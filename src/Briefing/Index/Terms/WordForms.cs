using Briefing.Reading.Lexicon;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Briefing.Index.Terms;

/// <summary>English words to stems: stop words dropped, diacritics folded, irregular forms and derivations led to their base.</summary>
internal static class WordForms
{
    /// <summary>No word of a language is longer; what is, is cut.</summary>
    private const int LongestWord = 64;

    private static readonly HashSet<string> Stops = [.. LexiconFile.Lines("index/stop-words.txt")];
    private static readonly Dictionary<string, string> Bases = ReadBases();

    [ThreadStatic]
    private static EnglishStemmer? stemmer;

    public static bool IsStop(string lower) => Stops.Contains(lower);

    public static IndexTerm Of(string lower)
    {
        var word = Fold(lower);
        if (Bases.TryGetValue(word, out var known)) return IndexTerm.Of(Stem(known), word);
        return IndexTerm.Of(Stem(word), word);
    }

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

    private static Dictionary<string, string> ReadBases()
    {
        var bases = new Dictionary<string, string>();
        foreach (var row in LexiconFile.Table("index/word-forms.txt"))
        {
            foreach (var form in row[1].Split(' ')) bases.TryAdd(form, row[0]);
        }

        return bases;
    }
}
