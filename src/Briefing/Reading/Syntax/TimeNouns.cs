using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Nouns of time, which are neither subject nor object: "last week".</summary>
internal static class TimeNouns
{
    private static readonly WordSet Nouns = WordGroups.Of("time");

    /// <summary>Those that in the plural are no times: "fall", but not "falls".</summary>
    private static readonly WordSet Singular = WordGroups.Of("time-in-singular");

    public static bool Has(Word word) => word.Class != WordClass.Number && (Nouns.Contains(word.Lemma) || Singular.Contains(word.Lower));

    /// <param name="noun">In the singular.</param>
    public static bool Has(string noun) => Nouns.Contains(noun) || Singular.Contains(noun);

    /// <summary>A number that is mostly a year: of four digits, from 1800 on.</summary>
    public static bool IsYear(Token token) => token.Lower.Length == 4 && token.Lower[0] is '1' or '2' && token.Lower[1] is '9' or '0' or '8';
}
