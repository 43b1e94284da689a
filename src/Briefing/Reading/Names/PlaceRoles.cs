using Briefing.Articles;
using Briefing.Reading.Places;

namespace Briefing.Reading.Names;

/// <summary>
/// Marks the places inside of names: "NYU Shanghai" and "Bank of America" say nothing of where something is, while
/// "its Shanghai AI Lab" does say where the lab is.
/// </summary>
internal static class PlaceRoles
{
    /// <param name="places">As the place reader found them, in any order.</param>
    /// <param name="names">Names, references left out; those of units that say where they are, too.</param>
    public static IReadOnlyList<PlaceMention> Mark(IReadOnlyList<PlaceMention> places, IEnumerable<TextSpan> names)
    {
        if (places.Count == 0) return places;
        var byParagraph = names.ToLookup(span => span.Paragraph);
        return [.. places.Select(place => byParagraph[place.Span.Paragraph].Any(name => name.Contains(place.Span)) ? place with { Role = PlaceRole.PartOfName } : place)];
    }
}
