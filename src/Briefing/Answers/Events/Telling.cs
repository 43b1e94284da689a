using Briefing.Index;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>One article's telling of an event, and how it fits the question.</summary>
internal sealed record Telling(EventTraits Traits, PlaceFit Place, TimeMatch Time)
{
    public IndexedEvent Source => Traits.Source;

    public Event Event => Traits.Event;

    /// <inheritdoc cref="EventTraits.Day"/>
    public int Day => Traits.Day;
}
