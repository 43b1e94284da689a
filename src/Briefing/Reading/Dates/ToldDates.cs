namespace Briefing.Reading.Dates;

/// <summary>Times told from what the article told before: "a year earlier", "the latest quarter", "the following month".</summary>
internal static class ToldDates
{
    /// <summary>The same period a year (or the unit) before the one told last; a named quarter is that of the year before.</summary>
    public static TimeInterval? Earlier(DatePhrase phrase, DateOnly? today, DateNarrative told)
    {
        if (phrase.Quarter is { } quarter && today is { } day) return CalendarStretch.Quarter(day.Year - 1, quarter);
        if (phrase.Unit is DateUnit.Month or DateUnit.Day or DateUnit.Week) return null;
        if (told.Period is { } period) return CalendarStretch.Shift(period, -1);
        return today is { } seen ? TimeInterval.Year(seen.Year - 1) : null;
    }

    /// <summary>The quarter told last, in the year the phrase names; when none was told, the latest that is over.</summary>
    public static TimeInterval? Period(DatePhrase phrase, DateOnly? today, DateNarrative told)
    {
        var period = told.Period ?? (today is { } day ? CalendarStretch.QuarterOf(day.AddMonths(-3)) : null);
        if (phrase.Year is not { } year) return period;
        return period is { From: { } from } && told.Period is not null ? CalendarStretch.Shift(period.Value, year - from.Year) : TimeInterval.Year(year);
    }

    /// <summary>The unit or weekday before, after or of the time told last; before nothing told, before the article's own.</summary>
    public static TimeInterval? Step(DatePhrase phrase, DateOnly? today, DateNarrative told)
    {
        var unit = phrase.Weekday is null ? phrase.Unit!.Value : DateUnit.Day;
        var step = phrase.Step ?? 0;
        var last = told.Last(unit)?.From ?? (step < 0 && phrase.Weekday is null ? today : null);
        if (last is not { } from) return null;
        return unit switch
        {
            DateUnit.Day when phrase.Weekday is { } weekday => step == 0 ? null : TimeInterval.Day(RelativeDates.NextWeekday(weekday, from, step)),
            DateUnit.Day => TimeInterval.Day(from.AddDays(step)),
            DateUnit.Month => CalendarStretch.MonthOf(from.AddMonths(step)),
            DateUnit.Quarter => CalendarStretch.QuarterOf(from.AddMonths(3 * step)),
            DateUnit.Year => TimeInterval.Year(from.Year + step),
            _ => null,
        };
    }
}
