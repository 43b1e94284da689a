using Briefing.Articles;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>The places said in a stretch of a sentence, most specific first.</summary>
internal static class PlacePicker
{
    private const int Most = 8;

    /// <summary>Where only places of something else are told, those: it is seldom by chance.</summary>
    public static List<Place> In(ArticleMentions mentions, TextSpan span, params IReadOnlyCollection<TextSpan> except)
    {
        var told = mentions.PlacesIn(span).Where(place => place.Role == PlaceRole.Location && !mentions.IsNoScene(place) && !except.Any(other => other.Contains(place.Span))).ToList();
        var own = told.Where(place => !mentions.IsOtherScene(place)).ToList();
        return [.. (own.Count > 0 ? own : told).Select(place => place.Place).DistinctBy(place => place.Id).OrderByDescending(place => place.Type).Take(Most)];
    }
}
