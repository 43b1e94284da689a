using Briefing.Articles;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events;

/// <summary>The places said in a stretch of a sentence, most specific first.</summary>
internal static class PlacePicker
{
    private const int Most = 8;

    public static List<Place> In(ArticleMentions mentions, TextSpan span, TextSpan? except = null) =>
    [
        .. mentions.PlacesIn(span)
            .Where(place => place.Role == PlaceRole.Location && !(except is { } actor && actor.Contains(place.Span)))
            .Select(place => place.Place)
            .DistinctBy(place => place.Id)
            .OrderByDescending(place => place.Type)
            .Take(Most),
    ];
}
