using System.Globalization;
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

    /// <summary>A number that is mostly a year.</summary>
    public static bool IsYear(in Token token) => token.Lower.Length == 4 && int.TryParse(token.Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1850 and < 2100;
}
