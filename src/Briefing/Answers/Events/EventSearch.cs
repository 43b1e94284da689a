using Briefing.Index;
using Briefing.Reading.Events;

namespace Briefing.Answers.Events;

/// <summary>What a search for events came to.</summary>
/// <param name="Tellings">What matches or may match, in the place asked for or wider; newest first, undated last.</param>
/// <param name="Unplaced">How many would match but state no place.</param>
/// <param name="Denied">How many would match but are denied.</param>
internal sealed record EventSearchResult(IReadOnlyList<Telling> Tellings, int Unplaced, int Denied);

/// <summary>Brings the events of some kinds from the index and holds them against the question.</summary>
internal sealed class EventSearch(BriefingIndex index)
{
    public EventSearchResult Find(IReadOnlyCollection<string> kinds, Question question, EventFilter filter)
    {
        var query = new EventQuery(kinds, question.When?.Interval, [.. question.Where.Select(asked => asked.Place.Id)], question.Collections, question.Words, question.Who);
        var tellings = new List<Telling>();
        var denied = 0;
        foreach (var telling in index.FindEvents(query).Select(filter.Fit).OfType<Telling>())
        {
            if (telling.Place.Kind is not (PlaceFitKind.Inside or PlaceFitKind.Wider)) continue;
            if (filter.HasStatus(telling.Event)) tellings.Add(telling);
            else if (telling.Event.Status == EventStatus.Denied) denied++;
        }

        tellings.Sort(NewestFirst.Comparer);
        return new EventSearchResult(tellings, CountUnplaced(query, question, filter), denied);
    }

    /// <summary>A question that has more than kinds and a time looks at each event; the index counts the rest.</summary>
    private int CountUnplaced(EventQuery query, Question question, EventFilter filter)
    {
        if (question.Where.Count == 0) return 0;
        if (question is { Who: [], Words: "", Status: null }) return index.CountUnplacedEvents(query);
        var placeless = index.FindEvents(query with { Where = [] }).Where(found => found.Event.Where.Count == 0 && filter.HasStatus(found.Event));
        return placeless.Count(found => filter.Fit(found) is not null);
    }
}
