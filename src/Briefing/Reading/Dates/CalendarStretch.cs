namespace Briefing.Reading.Dates;

/// <summary>The days of quarters, seasons, weeks and the like. Null where the calendar has no such days.</summary>
internal static class CalendarStretch
{
    public static TimeInterval? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? TimeInterval.Day(new DateOnly(year, month, day)) : null;

    /// <summary>The first to fourth such weekday of a month, the fifth stands for the last; or the long weekend that it makes.</summary>
    public static TimeInterval Feast(int year, int month, int feast, bool isWeekend)
    {
        var (weekday, which) = (feast / 10, feast % 10);
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((weekday - WeekdayOf(first) + 7) % 7) + (7 * (which - 1)));
        if (day.Month != month) day = day.AddDays(-7);
        return isWeekend ? new(weekday == 1 ? day.AddDays(-2) : day, weekday == 1 ? day : day.AddDays(7 - weekday)) : TimeInterval.Day(day);
    }

    public static TimeInterval? Quarter(int year, int quarter) => quarter is >= 1 and <= 4 ? Months(year, (quarter * 3) - 2, 3) : null;

    public static TimeInterval? Half(int year, int half) => half is 1 or 2 ? Months(year, (half * 6) - 5, 6) : null;

    /// <summary>The first or last months of a year.</summary>
    public static TimeInterval? MonthsOf(int year, int count, bool areLast) =>
        count is >= 1 and <= 12 ? Months(year, areLast ? 13 - count : 1, count) : null;

    /// <summary>Northern: spring 1 is March to May, winter 4 begins in December of <paramref name="year"/>.</summary>
    public static TimeInterval Season(int year, int season) => Months(year, season * 3, 3);

    public static TimeInterval Years(int first, int count) => new(new DateOnly(first, 1, 1), new DateOnly(first + count - 1, 12, 31));

    /// <summary>Monday to Sunday (ISO 8601).</summary>
    public static TimeInterval Week(DateOnly day)
    {
        var monday = day.AddDays(1 - WeekdayOf(day));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>"the week of March 5", which it begins with, and "the weekend of March 5", one of its days.</summary>
    public static TimeInterval WeekFrom(DateOnly day, bool isWeekend) =>
        isWeekend && Week(day).To is { } sunday ? new(sunday.AddDays(-1), sunday) : new(day, day.AddDays(6));

    public static TimeInterval MonthOf(DateOnly day) => TimeInterval.Month(day.Year, day.Month);

    public static TimeInterval QuarterOf(DateOnly day) => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3);

    public static TimeInterval Shift(TimeInterval days, int years)
    {
        var from = days.From!.Value.AddYears(years);
        return days.From.Value.Day == 1 && days.To!.Value.AddDays(1).Day == 1
            ? new(from, days.To.Value.AddDays(1).AddYears(years).AddDays(-1))
            : new(from, days.To!.Value.AddYears(years));
    }

    /// <summary>ISO 8601: Monday 1 to Sunday 7.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The part of a stretch: thirds, but for a year its usual quarters and for an end its last weeks.</summary>
    public static TimeInterval Part(TimeInterval days, DatePart part)
    {
        if (days is not { From: { } from, To: { } to }) return days;
        var length = to.DayNumber - from.DayNumber + 1;
        if (length < 14) return days;
        return length is 365 or 366 ? PartOfYear(from, to, part) : part switch
        {
            DatePart.Start => new(from, from.AddDays(length / 6)),
            DatePart.Early => new(from, from.AddDays((length / 3) - 1)),
            DatePart.Mid => new(from.AddDays(length / 3), to.AddDays(-(length / 3))),
            DatePart.Late => new(to.AddDays(1 - (length / 3)), to),
            DatePart.End => new(to.AddDays(-(length / 6)), to),
            _ => days,
        };
    }

    private static TimeInterval PartOfYear(DateOnly from, DateOnly to, DatePart part) => part switch
    {
        DatePart.Start => new(from, from.AddMonths(1).AddDays(-1)),
        DatePart.Early => new(from, from.AddMonths(3).AddDays(-1)),
        DatePart.Mid => new(from.AddMonths(5), from.AddMonths(7).AddDays(-1)),
        DatePart.Late => new(from.AddMonths(9), to),
        DatePart.End => new(from.AddMonths(11), to),
        _ => new(from, to),
    };

    private static TimeInterval Months(int year, int month, int count)
    {
        var from = new DateOnly(year, month, 1);
        return new(from, from.AddMonths(count).AddDays(-1));
    }
}
