using Briefing.Index;
using Briefing.Index.Events;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>
/// What of an event decides where it stands in an answer and which others tell the same, each worked out once, when it is first needed, and
/// kept with the event (<see cref="IndexedEvent.Derived"/>): a command holds thousands of events against many others each, and nearly all of those are told
/// apart by their days. Serves all threads.
/// </summary>
internal sealed class EventTraits(IndexedEvent source)
{
    /// <summary>Two events whose times are no better known than this are not taken for one.</summary>
    private const int LongestDays = 92;

    /// <summary>Amounts that differ belong to one event only when told within this time.</summary>
    private const int DisagreementDays = 14;

    private readonly bool _isShort = Days(source.Event.When) <= LongestDays;
    private long[]? _actors;
    private int[]? _thing, _amount;

    public IndexedEvent Source => source;

    public Event Event { get; } = source.Event;

    /// <summary>What it is ordered by (<see cref="NewestFirst.DayOf"/>).</summary>
    public int Day { get; } = NewestFirst.DayOf(source.Event.When);

    /// <summary>The first and the last day it can have been.</summary>
    public (long From, long To) Bounds { get; } = DayRange.Of(source.Event.When.Bounds);

    /// <summary>Moderators hold it to be of some story.</summary>
    public bool IsOverruled { get; } = source.Event.Stories.Count > 0;

    public static EventTraits Of(IndexedEvent source) => source.Derived(known => new EventTraits(known));

    /// <summary>Each of those who take part, with its kind: what it shares none of with another event is another event.</summary>
    public long[] Actors(StoryTerms terms) => _actors ??= terms.OfActors(Event);

    /// <summary>Both tell one event, as far as anything but their actors and bounds tells.</summary>
    public bool IsSame(EventTraits other, StoryTerms terms, Gazetteer places) =>
        CanBeOneTime(other)
        && source.Article != other.Source.Article
        && ShareThing(other, terms)
        && CanBeOnePlace(Event.Where, other.Event.Where, places)
        && (Agree(other) || AreNear(Event.When, other.Event.When));

    private int[] Thing(StoryTerms terms) => _thing ??= terms.OfThing(Event.What!);

    private int[] Amount => _amount ??= StoryTerms.OfAmount(Event.Amount!);

    private bool CanBeOneTime(EventTraits other)
    {
        if (_isShort && other._isShort) return true;
        var (one, another) = (Event.When.Interval, other.Event.When.Interval);
        return one is null || another is null || one == another;
    }

    private static bool CanBeOnePlace(IReadOnlyList<EventPlace> one, IReadOnlyList<EventPlace> other, Gazetteer places)
    {
        if (one.Count == 0 || other.Count == 0) return true;
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
            {
                if (places.Contains(one[i].Id, other[j].Id) || places.Contains(other[j].Id, one[i].Id)) return true;
            }
        }

        return false;
    }

    /// <summary>Two things can be one when they share a word, or when of one nothing is said.</summary>
    private bool ShareThing(EventTraits other, StoryTerms terms)
    {
        if (Event.What is null || other.Event.What is null) return true;
        return Thing(terms).Length == 0 || other.Thing(terms).Length == 0 || Thing(terms).AsSpan().ContainsAny(other.Thing(terms));
    }

    private bool Agree(EventTraits other) =>
        Event.Amount is not { } one || other.Event.Amount is not { } another || WrittenNumber.IsSame(one, Amount, another, other.Amount);

    private static bool AreNear(EventTime one, EventTime other) =>
        one.Interval?.To is not { } first || other.Interval?.To is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= DisagreementDays;

    private static int Days(EventTime time) =>
        time.Interval is { From: { } from, To: { } to } ? to.DayNumber - from.DayNumber + 1 : int.MaxValue;
}
