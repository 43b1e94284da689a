using Briefing.Index;
using Briefing.Index.Events;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>One article's telling of an event, and how it fits the question.</summary>
internal sealed record Telling(IndexedEvent Source, PlaceFit Place, TimeMatch Time)
{
    public Event Event => Source.Event;

    /// <summary>What it is ordered by (<see cref="NewestFirst.DayOf"/>). Like its bounds at hand for thousands of comparisons.</summary>
    public int Day { get; } = NewestFirst.DayOf(Source.Event.When);

    /// <summary>The first and the last day it can have been.</summary>
    public (long From, long To) Bounds { get; } = DayRange.Of(Source.Event.When.Bounds);
}
