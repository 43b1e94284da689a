using Briefing.Articles;
using Briefing.Reading.Places;
using Briefing.Reading.Text;

namespace Briefing.Reading.Names;

/// <summary>
/// Marks the places inside of names: "NYU Shanghai" and "Bank of America" say nothing of where something is, while
/// "its Shanghai AI Lab" does say where the lab is.
/// </summary>
internal static class PlaceRoles
{
    /// <param name="places">As the place reader found them, in any order.</param>
    /// <param name="names">Where names stand that say nothing of a place; none overlaps another.</param>
    public static IReadOnlyList<PlaceMention> Mark(IReadOnlyList<PlaceMention> places, IEnumerable<TextSpan> names)
    {
        if (places.Count == 0) return places;
        var index = new SpanIndex(names);
        return [.. places.Select(place => index.Covers(place.Span) ? place with { Role = PlaceRole.PartOfName } : place)];
    }
}
