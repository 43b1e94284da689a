using Briefing.Reading.Dates;

namespace Briefing.Reading.Events;

/// <summary>The time of an event from its mentions, seen from the article's day.</summary>
internal sealed class EventTiming(ArticleClock clock)
{
    /// <summary>Longer ago than this, a month without a year that is to come is the next one, not the last.</summary>
    private const int RecentDays = 20;
    private const int LongestMonth = 31;

    public EventTime Of(IReadOnlyList<EventCandidate> ranked)
    {
        var isPlanned = (ranked.FirstOrDefault(candidate => !candidate.IsNominal) ?? ranked[0]).Phase == EventStatus.Planned;
        var dated = ranked.FirstOrDefault(candidate => candidate.When is not null && !(isPlanned && IsOver(candidate.When.Time) && !IsStillToCome(candidate)));
        return dated is null ? clock.AsOf() : IsStillToCome(dated) ? NextYear(dated.When!.Time) : dated.When!.Time;
    }

    /// <summary>What is said to be done or under way but is dated after the article is planned; "is closing by June" is, too.</summary>
    public static EventStatus StatusAt(EventStatus status, EventTime time, ArticleClock clock)
    {
        if (clock.Published is not { } today || time.Interval is not { } days) return status;
        if (status is EventStatus.Happened or EventStatus.UnderWay && days.From > today) return EventStatus.Planned;
        return status == EventStatus.UnderWay && days.From >= today && days.To > today ? EventStatus.Planned : status;
    }

    /// <summary>What lasts throughout a time is under way.</summary>
    public static EventStatus PhaseAt(EventStatus phase, EventTime time, ArticleClock clock) =>
        phase == EventStatus.Happened && time.Extent == TimeExtent.Throughout ? EventStatus.UnderWay : StatusAt(phase, time, clock);

    /// <summary>A date that is past is no date of what is to come: that of its announcement, or another's.</summary>
    private bool IsOver(EventTime time) => clock.Published is { } today && time.Interval?.To <= today;

    /// <summary>"is planning to close in June", read as last June.</summary>
    private bool IsStillToCome(EventCandidate dated) =>
        dated.Phase is EventStatus.Planned or EventStatus.UnderWay
        && dated.When!.Time is { Basis: TimeBasis.Resolved, Interval: { From: { } from, To: { } to } }
        && clock.Published is { } today
        && to.AddDays(RecentDays) < today && to.AddYears(1) > today && to.DayNumber - from.DayNumber <= LongestMonth;

    private static EventTime NextYear(EventTime time)
    {
        var next = new TimeInterval(time.Interval!.Value.From!.Value.AddYears(1), time.Interval.Value.To!.Value.AddYears(1));
        return time with { Interval = next, Bounds = next };
    }
}
