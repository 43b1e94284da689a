using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Reading.Events.Timing;

/// <summary>The time of an event from its mentions, seen from the article's day.</summary>
internal sealed class EventTiming(ArticleClock clock, ArticleMentions mentions)
{
    /// <summary>Longer ago than this, a month without a year that is to come is the next one, not the last.</summary>
    private const int RecentDays = 20;
    private const int LongestMonth = 31;

    /// <summary>Days after which what was announced counts as done, twice as many for a number of sites, and what was being done as over.</summary>
    private const int LongestPlan = 365, LongestStart = 120;
    private const int DaysOfWeek = 7;
    private const int HalfYear = 183;
    private const int FarthestParagraph = 2;

    private static readonly TextSpan Title = new(0, 0, int.MaxValue);
    private static readonly string[] Ends = ["until ", "till ", "through "];

    public EventTime Of(IReadOnlyList<EventCandidate> ranked)
    {
        var teller = ranked.FirstOrDefault(candidate => !candidate.IsNominal) ?? ranked[0];
        var dated = ranked.FirstOrDefault(candidate => candidate.When is not null && Tells(candidate, teller) && !MayBeOthers(candidate, ranked));
        if (dated is null && teller is { IsState: true, Phase: EventStatus.Planned } && ComingDayOfTitle() is { } day) return day;
        if (dated is null) return IsLongAnnounced(teller) ? teller.Announced!.Time : IsBackstory(ranked) ? clock.Before() : clock.AsOf();
        if (IsThisWeekday(dated)) return AWeekOn(dated.When!.Time);
        return IsStillToCome(dated) ? InYear(dated.When!.Time, 1) : IsOverAlready(dated) ? InYear(dated.When!.Time, -1) : dated.When!.Time;
    }

    /// <summary>"Labor Day: what is open", over "banks will be closed".</summary>
    private EventTime? ComingDayOfTitle() =>
        mentions.DatesIn(Title).Select(date => date.Time).FirstOrDefault(time => time.Interval is { From: { } from, To: { } to } && from == to && clock.Published is { } today && from >= today && from < today.AddDays(LongestMonth));

    /// <summary>What is said to be done or under way but is dated after the article is planned; "is closing by June" is, too.</summary>
    public EventStatus StatusAt(EventStatus status, EventTime time, EventCandidate teller)
    {
        if (status is EventStatus.Planned or EventStatus.UnderWay && IsLongAnnounced(teller) && !IsToCome(time)) return EventStatus.Happened;
        if (clock.Published is not { } today || time.Interval is not { } days) return status;
        if (status is EventStatus.Happened or EventStatus.UnderWay && days.From > today) return EventStatus.Planned;
        var isOpen = time.Extent == TimeExtent.Within && (status == EventStatus.UnderWay || (status == EventStatus.Happened && teller.Tense != Tense.Past));
        return isOpen && days.From >= today && (days.To > today || IsToday(status, teller)) ? EventStatus.Planned : status;
    }

    /// <summary>No mention tells it as news.</summary>
    private static bool IsBackstory(IReadOnlyList<EventCandidate> ranked) =>
        ranked.Any(candidate => candidate.IsBackstory) && ranked.All(candidate => candidate.IsBackstory || candidate.IsAnaphor);

    /// <summary>"opens Friday", told that day: in running text the present tense tells what is to come.</summary>
    private static bool IsToday(EventStatus status, EventCandidate teller) =>
        status == EventStatus.Happened && teller is { IsPresent: true, When: not null, IsHeading: false };

    /// <summary>What lasts throughout a time is under way.</summary>
    public EventStatus PhaseAt(EventStatus phase, EventTime time, EventCandidate teller) =>
        phase == EventStatus.Happened && time.Extent == TimeExtent.Throughout ? EventStatus.UnderWay : StatusAt(phase, time, teller);

    /// <summary>The date of a mention is the event's unless it cannot be: past for what is to come, or of what is only planned where it is done.</summary>
    private bool Tells(EventCandidate candidate, EventCandidate teller)
    {
        var time = candidate.When!.Time;
        if (teller.Phase == EventStatus.Planned) return !(IsOver(time, candidate.Tense) || IsOverAlready(candidate)) || IsStillToCome(candidate) || IsOldPlan(candidate);
        return candidate == teller || teller.Tense != Tense.Past || candidate.Phase != EventStatus.Planned || !IsToCome(time);
    }

    /// <summary>"The closure on Monday" names nobody, and stands far from all that says whose, or in a line that leads elsewhere: perhaps another's.</summary>
    private bool MayBeOthers(EventCandidate candidate, IReadOnlyList<EventCandidate> ranked)
    {
        var tellers = ranked.Where(other => other is { WhoIsStated: true, IsAnaphor: false }).ToList();
        if (candidate.WhoIsStated || tellers.Count == 0 || (mentions.TopicIsDominant && tellers.Exists(other => other.Who.Any(actor => actor.Name == mentions.Topic?.Name)))) return false;
        return candidate.IsHeading ? candidate.Passage.Paragraph > 0 : candidate.IsAnaphor && !tellers.Exists(other => Math.Abs(other.Passage.Paragraph - candidate.Passage.Paragraph) <= FarthestParagraph);
    }

    /// <summary>A date that is past is no date of what is to come: that of its announcement, or another's. "Will close Friday" can be of today.</summary>
    private bool IsOver(EventTime time, Tense tense) =>
        clock.Published is { } today && (time.Interval?.To < today || (time.Interval?.To == today && tense != Tense.Future));

    /// <summary>"announced plans to open a store in late 2023", told in 2025: what was to come then.</summary>
    private static bool IsOldPlan(EventCandidate candidate) => candidate is { Phase: EventStatus.Planned, Tense: Tense.Past, When.Time.Basis: TimeBasis.Stated };

    private bool IsToCome(EventTime time) => clock.Published is { } today && time.Interval?.From > today;

    /// <summary>"is planning to close in June", read as last June.</summary>
    private bool IsStillToCome(EventCandidate dated) =>
        (dated.Phase is EventStatus.Planned or EventStatus.UnderWay || dated.IsLasting)
        && (dated.Tense != Tense.Past || IsEnd(dated.When!.Time))
        && IsOfSomeYear(dated.When!.Time)
        && clock.Published is { } today
        && dated.When.Time.Interval!.Value.To!.Value.AddDays(RecentDays) < today && dated.When.Time.Interval!.Value.To!.Value.AddYears(1) > today;

    /// <summary>"is closing Tuesday", read as last Tuesday: what goes on has no day behind it.</summary>
    private bool IsThisWeekday(EventCandidate dated) =>
        dated is { Phase: EventStatus.UnderWay, Tense: Tense.Unknown, IsNominal: false, IsLasting: false }
        && dated.When!.Time is { Basis: TimeBasis.Resolved, Interval: { From: { } from, To: { } to } } time
        && from == to && clock.Published is { } today && from < today && from.AddDays(DaysOfWeek) > today
        && time.Text.Contains(from.DayOfWeek.ToString(), StringComparison.OrdinalIgnoreCase);

    private static EventTime AWeekOn(EventTime time)
    {
        var other = TimeInterval.Day(time.Interval!.Value.From!.Value.AddDays(DaysOfWeek));
        return time with { Interval = other, Bounds = other };
    }

    /// <summary>"closed in March", read in January as next March; "announced plans to close in March", read in June.</summary>
    private bool IsOverAlready(EventCandidate dated) =>
        dated.Tense == Tense.Past
        && IsOfSomeYear(dated.When!.Time)
        && clock.Published is { } today
        && dated.When.Time.Interval!.Value.From > today.AddDays(dated.Phase == EventStatus.Planned ? HalfYear : DaysOfWeek) && dated.When.Time.Interval!.Value.From!.Value.AddYears(-1) <= today;

    /// <summary>"was pausing flights through May": the end of what goes on.</summary>
    private static bool IsEnd(EventTime time) => Array.Exists(Ends, word => time.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A day or month without its year; "last May" has it.</summary>
    private static bool IsOfSomeYear(EventTime time) =>
        !time.Text.StartsWith("last ", StringComparison.OrdinalIgnoreCase) &&
        time is { Basis: TimeBasis.Resolved, Extent: TimeExtent.Within, Interval: { From: { } from, To: { } to } } && to.DayNumber - from.DayNumber <= LongestMonth;

    /// <summary>"announced layoffs in January", said in May: they were carried out. What "was closing" has four months for it, what "would close" a year, and many have two.</summary>
    private bool IsLongAnnounced(EventCandidate teller) =>
        clock.Published is { } today
        && teller.Announced?.Time.Interval is { From: { } from, To: { } to }
        && from.AddDays((to.DayNumber - from.DayNumber) / 2).AddDays(LongestOf(teller)) < today;

    private static int LongestOf(EventCandidate teller) =>
        teller.IsNominal ? LongestMonth : teller.Phase == EventStatus.UnderWay ? LongestStart : teller.Amount is null ? LongestPlan : 2 * LongestPlan;

    private EventTime InYear(EventTime time, int years)
    {
        var other = new TimeInterval(time.Interval!.Value.From!.Value.AddYears(years), time.Interval.Value.To!.Value.AddYears(years));
        if (!IsEnd(time) || clock.Published is not { } today || other.To < today) return time with { Interval = other, Bounds = other };
        var rest = other with { From = today };
        return time with { Interval = rest, Bounds = rest, Extent = TimeExtent.Throughout };
    }
}
