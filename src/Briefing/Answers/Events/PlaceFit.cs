using Briefing.Reading.Events;
using Briefing.Reading.Places;

namespace Briefing.Answers.Events;

internal enum PlaceFitKind
{
    /// <summary>In the place asked for or one of its parts; also when no place is asked for.</summary>
    Inside,

    /// <summary>Known only for a place that contains the one asked for.</summary>
    Wider,

    /// <summary>The event states no place.</summary>
    Unplaced,

    Outside,
}

/// <summary>How an event's places stand to the places of a question.</summary>
/// <param name="Kind">Of all places asked for, the one that fits least.</param>
/// <param name="Whole">The containing place an event is known for, when it is wider.</param>
internal readonly record struct PlaceFit(PlaceFitKind Kind, EventPlace? Whole = null)
{
    public static PlaceFit Of(IReadOnlyList<AskedPlace> asked, IReadOnlyList<EventPlace> places, Gazetteer gazetteer)
    {
        if (asked.Count == 0) return new PlaceFit(PlaceFitKind.Inside);
        if (places.Count == 0) return new PlaceFit(PlaceFitKind.Unplaced);
        return OfAll(asked, places, gazetteer);
    }

    /// <summary>Apart, so that thousands of events need no closure where no place is asked for.</summary>
    private static PlaceFit OfAll(IReadOnlyList<AskedPlace> asked, IReadOnlyList<EventPlace> places, Gazetteer gazetteer) =>
        asked.Select(where => One(where.Place.Id, places, gazetteer)).MaxBy(fit => fit.Kind);

    private static PlaceFit One(string asked, IReadOnlyList<EventPlace> places, Gazetteer gazetteer)
    {
        if (places.Any(place => place.Id == asked || gazetteer.Contains(asked, place.Id))) return new PlaceFit(PlaceFitKind.Inside);
        var whole = places.FirstOrDefault(place => gazetteer.Contains(place.Id, asked) && !places.Any(part => part.Id != place.Id && gazetteer.Contains(place.Id, part.Id)));
        return whole is null ? new PlaceFit(PlaceFitKind.Outside) : new PlaceFit(PlaceFitKind.Wider, whole);
    }
}
