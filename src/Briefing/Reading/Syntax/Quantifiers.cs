using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Syntax;

/// <summary>The words of <c>quantifiers.txt</c>, which belong to a figure that follows: "more than 100".</summary>
internal static class Quantifiers
{
    /// <summary>By their first word, the longest first.</summary>
    private static readonly WordTable<string[][]> Known = WordTable.Of(
        LexiconFile.Lines("quantifiers.txt").Select(line => line.Split(' ')).GroupBy(words => words[0]), group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    /// <summary>Words before a figure that belong to it: "more than 100".</summary>
    public static int LengthAt(Word[] words, int at)
    {
        if (at >= words.Length) return 0;
        foreach (var quantifier in Known.GetValueOrDefault(words[at].Token.Spelling) ?? [])
        {
            if (at + quantifier.Length < words.Length && Matches(words, quantifier, at) && IsFigure(words, at + quantifier.Length)) return quantifier.Length;
        }

        return 0;
    }

    /// <summary>"100", "a dozen".</summary>
    private static bool IsFigure(Word[] words, int at) =>
        words[at].Class == WordClass.Number || (words[at].Lower is "a" or "one" && at + 1 < words.Length && words[at + 1].Class == WordClass.Number);

    private static bool Matches(Word[] words, string[] quantifier, int at)
    {
        for (var word = 0; word < quantifier.Length; word++)
        {
            if (words[at + word].Lower != quantifier[word]) return false;
        }

        return true;
    }
}
