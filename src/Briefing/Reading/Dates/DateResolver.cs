namespace Briefing.Reading.Dates;

/// <summary>Puts a phrase of time words on the calendar, seen from a day. Null where it has no place on it.</summary>
internal static class DateResolver
{
    private const int MostYearsAgo = 900;

    /// <summary>Days of another year: told as past this far back, or as to come this far ahead, they are told with their year.</summary>
    private const int Far = 275;

    /// <summary>Days this near are told without their year, whichever way they lie.</summary>
    private const int Near = 95;
    private const int Soon = 45;

    public static TimeInterval? Resolve(DatePhrase phrase, DateOnly? today, Tense tense, DateNarrative told) => phrase.Meaning switch
    {
        DateMeaning.Calendar when phrase.HasYear => OfYear(phrase),
        DateMeaning.Calendar when today is { } day => Calendar(phrase, day, tense),
        DateMeaning.Relative when today is { } day => RelativeDates.Resolve(phrase, day, tense),
        DateMeaning.Ago when phrase is { Unit: DateUnit.Year, Count: 1, IsApproximate: false } && told.Period is { } period => CalendarStretch.Shift(period, -1),
        DateMeaning.Ago when today is { } day => Counted(phrase, day, -phrase.Count ?? -1),
        DateMeaning.Ahead when today is { } day && tense is Tense.Future or Tense.Open => Counted(phrase, day, phrase.Count ?? 1),
        DateMeaning.Stretch when today is { } day && (phrase.Direction is not null || tense is Tense.Future or Tense.Open) => RelativeDates.Stretch(phrase, day),
        DateMeaning.Earlier => ToldDates.Earlier(phrase, today, told),
        DateMeaning.Period => ToldDates.Period(phrase, today, told),
        DateMeaning.Step => ToldDates.Step(phrase, today, told),
        _ => null,
    };

    private static TimeInterval? OfYear(DatePhrase phrase)
    {
        if (phrase.Decade is { } decade) return CalendarStretch.Years(decade, 10);
        if (phrase.Century is { } century) return century is >= 11 and <= 21 ? CalendarStretch.Years(((century - 1) * 100) + 1, 100) : null;
        return phrase.Year is >= NumberSenses.FirstYear and <= NumberSenses.LastYear ? InYear(phrase, phrase.Year.Value) : null;
    }

    /// <summary>What the phrase names in that year.</summary>
    private static TimeInterval? InYear(DatePhrase phrase, int year) => phrase switch
    {
        { Month: { } month, Feast: { } feast } => CalendarStretch.Feast(year, month, feast, phrase.Unit == DateUnit.Weekend),
        { Month: { } month, Day: { } day } => CalendarStretch.Day(year, month, day) is { } first ? ToLastDay(phrase, first, year, month) : null,
        { Month: { } month } => TimeInterval.Month(year, month),
        { Quarter: { } quarter } => CalendarStretch.Quarter(year, quarter),
        { Months: { } months } => CalendarStretch.MonthsOf(year, months, phrase.AreLastMonths),
        { Half: { } half } => CalendarStretch.Half(year, half),
        { Season: { } season } => CalendarStretch.Season(year, season),
        { LastYear: { } last } => last > year ? CalendarStretch.Years(year, last - year + 1) : null,
        _ => TimeInterval.Year(year),
    };

    private static TimeInterval? ToLastDay(DatePhrase phrase, TimeInterval first, int year, int month)
    {
        if (phrase.Unit is DateUnit.Week or DateUnit.Weekend) return CalendarStretch.WeekFrom(first.From!.Value, phrase.Unit == DateUnit.Weekend);
        if (phrase.LastDay is not { } last) return first;
        return CalendarStretch.Day(year, month, last) is { } end && end.To >= first.From ? new(first.From, end.To) : null;
    }

    private static TimeInterval? Calendar(DatePhrase phrase, DateOnly today, Tense tense)
    {
        if (phrase.YearOffset is { } offset) return InYear(phrase, today.Year + offset);
        if (phrase is { Half: not null, Unit: DateUnit.Year }) return InYear(phrase, today.Year);
        if (phrase is { Weekday: { } weekday, Month: null }) return RelativeDates.Weekday(weekday, today, tense);
        if (phrase is { Day: { } dayOfMonth, Month: null }) return RelativeDates.DayOfMonth(dayOfMonth, today, tense);

        var before = Before(phrase, today);
        var ahead = Ahead(phrase, today);
        if (before is null || ahead is null) return before ?? ahead;
        var back = Math.Max(0, today.DayNumber - before.Value.To!.Value.DayNumber);
        var forth = Math.Max(0, ahead.Value.From!.Value.DayNumber - today.DayNumber);
        if (phrase.Quarter is not null && (phrase.IsFiscal || back < Near)) return before;
        return tense switch
        {
            Tense.Future => back < Near && forth > Far ? before : ahead,
            Tense.Past => back > Far && forth < Soon ? ahead : before,
            _ when tense == Tense.Open || phrase.Day is not null || phrase.Feast is not null => forth < back ? ahead : before,
            _ => back > Far && forth < Near ? ahead : before,
        };
    }

    /// <summary>The latest such days that have begun.</summary>
    private static TimeInterval? Before(DatePhrase phrase, DateOnly today) =>
        Enumerable.Range(0, 5).Select(back => InYear(phrase, today.Year - back)).FirstOrDefault(days => days?.From <= today);

    /// <summary>The first such days that are not over.</summary>
    private static TimeInterval? Ahead(DatePhrase phrase, DateOnly today) =>
        Enumerable.Range(-1, 6).Select(on => InYear(phrase, today.Year + on)).FirstOrDefault(days => days?.To >= today);

    private static TimeInterval? Counted(DatePhrase phrase, DateOnly today, int count)
    {
        if (Math.Abs(count) > MostYearsAgo) return null;
        return phrase.Unit switch
        {
            DateUnit.Hour => TimeInterval.Day(today),
            DateUnit.Day => TimeInterval.Day(today.AddDays(count)),
            DateUnit.Week => TimeInterval.Day(today.AddDays(7 * count)),
            DateUnit.Month => CalendarStretch.MonthOf(today.AddMonths(count)),
            DateUnit.Quarter => CalendarStretch.QuarterOf(today.AddMonths(3 * count)),
            DateUnit.Year => TimeInterval.Year(today.Year + count),
            DateUnit.Decade when Math.Abs(count) < MostYearsAgo / 10 => CalendarStretch.Years((today.Year / 10 * 10) + (10 * count), 10),
            _ => null,
        };
    }
}
