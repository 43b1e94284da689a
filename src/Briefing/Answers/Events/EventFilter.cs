using Briefing.Index;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>Holds events against a question, whose words and names the index has looked for.</summary>
internal sealed class EventFilter(Question question, Gazetteer places)
{
    /// <summary>The question is for what leaves a place: of a move its origin counts, not its destination.</summary>
    public bool IsAboutLeaving { get; init; }

    /// <summary>How an event fits time and place; null when its time rules it out.</summary>
    public Telling? Fit(IndexedEvent source)
    {
        var time = source.Event.When.Match(question.When?.Interval);
        if (time == TimeMatch.No) return null;
        return new Telling(EventTraits.Of(source), PlaceFit.Of(question.Where, PlacesOf(source.Event), places), time);
    }

    private IReadOnlyList<EventPlace> PlacesOf(Event told) => told switch
    {
        { Seats.Count: > 0 } => [.. told.Where, .. told.Seats],
        { Kind: not EventKindKeys.Move } => told.Where,
        _ => IsAboutLeaving ? told.From : [.. told.Where, .. told.From],
    };

    /// <summary>What is denied is listed only when the question says so; what goes on counts as confirmed.</summary>
    public bool HasStatus(Event told) => question.Status switch
    {
        null => told.Status != EventStatus.Denied,
        EventStatus.Happened => told.Status is EventStatus.Happened or EventStatus.UnderWay,
        { } asked => told.Status == asked,
    };
}
