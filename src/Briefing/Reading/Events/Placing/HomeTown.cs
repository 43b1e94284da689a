using Briefing.Articles;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>The town that an article is about: its dateline's where the title or a state tells that it is no office of the news, else the only one of its title that the text has, too.</summary>
internal sealed class HomeTown(Article article, IReadOnlyList<PlaceMention> places, Gazetteer gazetteer)
{
    /// <summary>Characters of " (AP) —".</summary>
    private const int LongestMark = 24;

    private Place? _town;
    private bool _isRead;

    public Place? Of()
    {
        if (_isRead) return _town;
        _isRead = true;
        return _town = OfTitle() ?? OfDateline();
    }

    private Place? OfTitle()
    {
        var told = places.Where(place => place.Span.Paragraph == 0 && IsTown(place)).Select(place => place.Place).DistinctBy(place => place.Id).ToList();
        return told is [var town] && places.Any(place => place.Span.Paragraph > 0 && IsTown(place) && place.Place.Id == town.Id) ? town : null;
    }

    /// <summary>"SARASOTA, Fla. – …".</summary>
    private Place? OfDateline()
    {
        for (var at = 0; at + 1 < places.Count; at++)
        {
            var (town, state) = (places[at], places[at + 1]);
            if (town.Span.Paragraph == 0) continue;
            var isFirst = article.Text.AsSpan(0, town.Span.Start).Trim().IsEmpty || article.Text.AsSpan(article.Paragraphs[town.Span.Paragraph - 1].Start, town.Span.Start - article.Paragraphs[town.Span.Paragraph - 1].Start).Trim().IsEmpty;
            if (!isFirst || !IsTown(town) || !IsShouted(town) || !gazetteer.Contains(state.Place.Id, town.Place.Id)) return null;
            var mark = article.Text.AsSpan(state.Span.End);
            return mark[..Math.Min(LongestMark, mark.Length)].IndexOfAny('–', '—', '-') >= 0 ? town.Place : null;
        }

        return null;
    }

    private bool IsShouted(PlaceMention place) => !article.Slice(place.Span).Any(char.IsLower);

    private static bool IsTown(PlaceMention place) => place is { Role: PlaceRole.Location, IsAdjective: false, Place.Type: PlaceType.City };
}
