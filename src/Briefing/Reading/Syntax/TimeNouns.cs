using Briefing.Reading.Text;

namespace Briefing.Reading.Syntax;

/// <summary>Nouns of time, which are neither subject nor object: "last week".</summary>
internal static class TimeNouns
{
    public static bool Has(Word word) =>
        word.Class != WordClass.Number && word.Lemma is "week" or "month" or "year" or "quarter" or "weekend" or "morning" or "afternoon" or "evening" or "night" or "day" or "hour" or "summer" or "winter" or "autumn"
            || (word.Class != WordClass.Number && word.Lower is "spring" or "fall");

    /// <summary>A number that is mostly a year: of four digits, from 1800 on.</summary>
    public static bool IsYear(Token token) => token.Lower.Length == 4 && token.Lower[0] is '1' or '2' && token.Lower[1] is '9' or '0' or '8';
}
