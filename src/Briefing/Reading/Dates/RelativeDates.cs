namespace Briefing.Reading.Dates;

/// <summary>Times told from the article's day: "last week", "next May", "on Tuesday", "the coming months".</summary>
internal static class RelativeDates
{
    public static TimeInterval? Resolve(DatePhrase phrase, DateOnly today, Tense tense)
    {
        var direction = phrase.Direction ?? 0;
        return phrase switch
        {
            { DayOffset: { } offset } => TimeInterval.Day(today.AddDays(offset)),
            { Weekday: { } weekday, Unit: DateUnit.Week } => TimeInterval.Day(Week(today, direction).From!.Value.AddDays(weekday - 1)),
            { Weekday: { } weekday } => DirectedWeekday(weekday, direction, today, tense),
            { Unit: DateUnit.Month, Day: { } day } => today.AddMonths(direction) is var on ? CalendarStretch.Day(on.Year, on.Month, day) : null,
            { Month: { } month, Feast: { } feast } => Directed(direction, today, year => CalendarStretch.Feast(year, month, feast, phrase.Unit == DateUnit.Weekend)),
            { Month: { } month, Day: { } day } => Directed(direction, today, year => CalendarStretch.Day(year, month, day)),
            { Month: { } month } => Directed(direction, today, year => TimeInterval.Month(year, month)),
            { Season: { } season } => Directed(direction, today, year => CalendarStretch.Season(year, season)),
            { Unit: { } unit } => OfUnit(unit, direction, today, phrase.Direction is null ? tense : Tense.Unknown),
            _ => null,
        };
    }

    /// <summary>The nearest such weekday in the direction of the tense; the article's own day counts.</summary>
    public static TimeInterval Weekday(int weekday, DateOnly today, Tense tense)
    {
        var back = (CalendarStretch.WeekdayOf(today) - weekday + 7) % 7;
        return TimeInterval.Day(tense is Tense.Future or Tense.Open && back > 0 ? today.AddDays(7 - back) : today.AddDays(-back));
    }

    /// <summary>A day of an unnamed month: the nearest in the direction of the tense.</summary>
    public static TimeInterval? DayOfMonth(int day, DateOnly today, Tense tense) =>
        Enumerable.Range(0, 3)
            .Select(away => today.AddMonths(tense == Tense.Future ? away : -away))
            .Select(month => CalendarStretch.Day(month.Year, month.Month, day))
            .FirstOrDefault(days => tense == Tense.Future ? days?.From >= today : days?.From <= today);

    /// <summary>From the article's day over some units to come, or over units just past; years past are no date.</summary>
    /// <param name="phrase">A direction and units.</param>
    /// <param name="today">The day it is seen from.</param>
    /// <param name="includeYears">Years past count too, as in a question.</param>
    public static TimeInterval? Stretch(DatePhrase phrase, DateOnly today, bool includeYears = false)
    {
        var months = phrase.Unit switch
        {
            DateUnit.Month => phrase.Count ?? 6,
            DateUnit.Quarter => 3 * (phrase.Count ?? 2),
            DateUnit.Year when (phrase.Direction is null or > 0 || includeYears) && phrase.Count is { } years => 12 * years,
            _ => 0,
        };
        var days = phrase.Unit switch
        {
            DateUnit.Day => phrase.Count ?? 7,
            DateUnit.Week => 7 * (phrase.Count ?? 5),
            _ => 0,
        };
        if (months + days is 0 or > 1200) return null;
        return (phrase.Direction ?? 1) switch
        {
            > 0 => new(today, today.AddMonths(months).AddDays(days)),
            < 0 when phrase.Count is not null => new(today.AddMonths(-months).AddDays(-days), today),
            _ => null,
        };
    }

    private static TimeInterval Week(DateOnly today, int direction) => CalendarStretch.Week(today.AddDays(7 * direction));

    private static TimeInterval DirectedWeekday(int weekday, int direction, DateOnly today, Tense tense)
    {
        if (direction == 0) return Weekday(weekday, today, tense == Tense.Past ? Tense.Past : Tense.Future);
        return TimeInterval.Day(NextWeekday(weekday, today, direction));
    }

    /// <summary>The first such weekday before (-1) or after (1) a day.</summary>
    public static DateOnly NextWeekday(int weekday, DateOnly day, int direction)
    {
        var away = ((direction * (weekday - CalendarStretch.WeekdayOf(day))) + 7) % 7;
        return day.AddDays(direction * (away == 0 ? 7 : away));
    }

    /// <summary>Last: the latest that is over. Next: the first that has not begun. This: the one of the running year, or running now.</summary>
    private static TimeInterval? Directed(int direction, DateOnly today, Func<int, TimeInterval?> ofYear)
    {
        var years = Enumerable.Range(today.Year - 5, 11).Select(ofYear).OfType<TimeInterval>().ToList();
        return direction switch
        {
            < 0 => years.LastOrDefault(days => days.To < today),
            > 0 => years.FirstOrDefault(days => days.From > today),
            _ => years.Find(days => days.From <= today && today <= days.To) is { From: not null } now ? now : years.Find(days => days.From!.Value.Year == today.Year),
        };
    }

    private static TimeInterval? OfUnit(DateUnit unit, int direction, DateOnly today, Tense tense) => unit switch
    {
        DateUnit.Week => Week(today, direction),
        DateUnit.Weekend => Weekend(today, direction, tense),
        DateUnit.Month => CalendarStretch.MonthOf(today.AddMonths(direction)),
        DateUnit.Quarter => CalendarStretch.QuarterOf(today.AddMonths(3 * direction)),
        DateUnit.Year => TimeInterval.Year(today.Year + direction),
        DateUnit.Decade => CalendarStretch.Years((today.Year / 10 * 10) + (10 * direction), 10),
        DateUnit.Century => CalendarStretch.Years((today.Year / 100 * 100) + (100 * direction) + 1, 100),
        _ => null,
    };

    private static TimeInterval Weekend(DateOnly today, int direction, Tense tense)
    {
        var saturday = today.AddDays(6 - CalendarStretch.WeekdayOf(today));
        if (direction < 0 || (direction == 0 && tense == Tense.Past && saturday > today)) saturday = saturday.AddDays(-7);
        if (direction > 0 && CalendarStretch.WeekdayOf(today) >= 6) saturday = saturday.AddDays(7);
        return new(saturday, saturday.AddDays(1));
    }
}
