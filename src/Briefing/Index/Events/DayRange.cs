using Briefing.Reading.Dates;

namespace Briefing.Index.Events;

/// <summary>Intervals as pairs of day numbers, open ends as the ends of the calendar.</summary>
internal static class DayRange
{
    public static (long From, long To) Of(TimeInterval interval) =>
        ((interval.From ?? DateOnly.MinValue).DayNumber, (interval.To ?? DateOnly.MaxValue).DayNumber);
}
