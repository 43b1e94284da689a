using Briefing.Index;
using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

/// <summary>What a search for events came to.</summary>
/// <param name="Tellings">What matches or may match, in the place asked for or wider; newest first, undated last.</param>
/// <param name="Unplaced">How many would match but state no place.</param>
/// <param name="Denied">How many would match but are denied.</param>
/// <param name="Elsewhere">Other places that the words for the place asked for may mean, with how many events are told of each.</param>
internal sealed record EventSearchResult(IReadOnlyList<Telling> Tellings, int Unplaced, int Denied, IReadOnlyList<ToldElsewhere> Elsewhere);

/// <summary>Another place called so.</summary>
/// <param name="Asked">What was taken for a place.</param>
/// <param name="Place">The name by which the other place is told from it.</param>
/// <param name="Count">Events told of it.</param>
internal sealed record ToldElsewhere(AskedPlace Asked, string Place, int Count);

/// <summary>Brings the events of some kinds from the index and holds them against the question.</summary>
internal sealed class EventSearch(BriefingIndex index, Gazetteer places)
{
    /// <summary>Other places of one name that are looked for.</summary>
    private const int MostNamesakes = 8;

    public EventSearchResult Find(IReadOnlyCollection<string> kinds, Question question, EventFilter filter)
    {
        var query = new EventQuery(kinds, question.When?.Interval, [.. question.Where.Select(asked => asked.Place.Id)], question.Collections, question.Words, question.Who);
        var denied = 0;
        var tellings = index.FindEvents(query, Told);
        NewestFirst.Sort(tellings);
        return new EventSearchResult(tellings, CountUnplaced(query, question, filter), denied, [.. question.Where.SelectMany(asked => Elsewhere(asked, query))]);

        Telling? Told(IndexedEvent found)
        {
            if (filter.Fit(found) is not { Place.Kind: PlaceFitKind.Inside or PlaceFitKind.Wider } telling) return null;
            if (filter.HasStatus(found.Event)) return telling;
            if (found.Event.Status == EventStatus.Denied) denied++;
            return null;
        }
    }

    private IEnumerable<ToldElsewhere> Elsewhere(AskedPlace asked, EventQuery query) =>
        places.Namesakes(asked.Text).Take(MostNamesakes).Select(other => new ToldElsewhere(asked, places.DistinctName(other), index.CountEventsIn(query, other.Id))).Where(told => told.Count > 0);

    /// <summary>A question that has more than kinds and a time looks at each event; the index counts the rest.</summary>
    private int CountUnplaced(EventQuery query, Question question, EventFilter filter)
    {
        if (question.Where.Count == 0) return 0;
        if (question is { Who: [], Words: "", Status: null }) return index.CountUnplacedEvents(query);
        var placeless = index.FindEvents(query with { Where = [] }).Where(found => found.Event is { Where.Count: 0, Seats.Count: 0 } && filter.HasStatus(found.Event));
        return placeless.Count(found => filter.Fit(found) is not null);
    }
}
