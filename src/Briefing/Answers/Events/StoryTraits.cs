using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>
/// What of a telling decides which story it tells, each worked out once and when it is first needed: of thousands of tellings most are held
/// against many others, and nearly all of those are told apart by their days.
/// </summary>
internal sealed class StoryTraits(Telling telling, StoryTerms terms)
{
    /// <summary>Two events whose times are no better known than this are not taken for one.</summary>
    private const int LongestDays = 92;

    /// <summary>Amounts that differ belong to one event only when told within this time.</summary>
    private const int DisagreementDays = 14;

    private int[]? _thing, _amount;

    public Telling Telling => telling;

    /// <summary>Both tell one event, as far as anything but their bounds tells.</summary>
    public bool IsSame(StoryTraits other, Gazetteer places) =>
        CanBeOneTime(Event.When, other.Event.When)
        && telling.Source.Article != other.Telling.Source.Article
        && ShareThing(other)
        && CanBeOnePlace(Event.Where, other.Event.Where, places)
        && (Agree(other) || AreNear(Event.When, other.Event.When));

    private Event Event => telling.Event;

    private int[] Thing => _thing ??= terms.OfThing(Event.What!);

    private int[] Amount => _amount ??= terms.OfAmount(Event.Amount!);

    private static bool CanBeOneTime(EventTime one, EventTime other) =>
        one.Interval is null || other.Interval is null || one.Interval == other.Interval || (Days(one) <= LongestDays && Days(other) <= LongestDays);

    private static bool CanBeOnePlace(IReadOnlyList<EventPlace> one, IReadOnlyList<EventPlace> other, Gazetteer places)
    {
        if (one.Count == 0 || other.Count == 0) return true;
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (a.Id == b.Id || places.Contains(a.Id, b.Id) || places.Contains(b.Id, a.Id)) return true;
            }
        }

        return false;
    }

    /// <summary>Two things can be one when they share a word, or when of one nothing is said.</summary>
    private bool ShareThing(StoryTraits other)
    {
        if (Event.What is null || other.Event.What is null) return true;
        return Thing.Length == 0 || other.Thing.Length == 0 || Thing.AsSpan().ContainsAny(other.Thing);
    }

    private bool Agree(StoryTraits other) =>
        Event.Amount is not { } one || other.Event.Amount is not { } another || WrittenNumber.IsSame(one, Amount, another, other.Amount);

    private static bool AreNear(EventTime one, EventTime other) =>
        one.Interval?.To is not { } first || other.Interval?.To is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= DisagreementDays;

    private static int Days(EventTime time) =>
        time.Interval is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;
}
