using Briefing.Index;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>One article's telling of an event, and how it fits the question.</summary>
internal sealed record Telling(IndexedEvent Source, PlaceFit Place, TimeMatch Time)
{
    public Event Event => Source.Event;
}
