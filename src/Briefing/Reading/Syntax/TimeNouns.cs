namespace Briefing.Reading.Syntax;

/// <summary>Nouns of time, which are neither subject nor object: "last week".</summary>
internal static class TimeNouns
{
    public static bool Has(Word word) =>
        word.Class != WordClass.Number && word.Lemma is "week" or "month" or "year" or "quarter" or "weekend" or "morning" or "afternoon" or "evening" or "night" or "day" or "hour";
}
