using System.Globalization;

namespace Briefing.Reading.Dates;

/// <summary>A stretch of days, both ends inclusive; an open end is null.</summary>
public readonly record struct TimeInterval(DateOnly? From, DateOnly? To)
{
    /// <summary>All of time.</summary>
    public static TimeInterval Unbounded => default;

    public bool Overlaps(TimeInterval other) =>
        (From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (To ?? DateOnly.MaxValue);

    public bool LiesIn(TimeInterval other) =>
        (other.From is null || From >= other.From) && (other.To is null || To <= other.To);

    public static TimeInterval Day(DateOnly day) => new(day, day);

    public static TimeInterval Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static TimeInterval Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:O}..{To:O}");
}
