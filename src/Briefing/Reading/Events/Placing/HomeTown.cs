using Briefing.Articles;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>The town that an article is about: its dateline's where the title or a state tells that it is no office of the news, else the only one of its title that the text has, too.</summary>
internal sealed class HomeTown(Article article, IReadOnlyList<PlaceMention> mentions, Gazetteer gazetteer)
{
    /// <summary>Characters of " (AP) —".</summary>
    private const int LongestMark = 24;

    /// <summary>The last paragraph of an article's head.</summary>
    private const int LastOfHead = 2;

    private const int FewestMentions = 3;
    private const double DominantShare = 0.75;

    private static readonly HashSet<string> NewsCities = [.. LexiconFile.Lines("places/well-known.txt").Select(line => line.Split(':') is [_, var name, _] ? name : line)];

    private readonly List<PlaceMention> _places = [.. mentions];
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
        var told = _places.Where(place => place.Span.Paragraph == 0 && IsTown(place)).Select(place => place.Place).DistinctBy(place => place.Id).ToList();
        return told is [var town] && _places.Any(place => place.Span.Paragraph > 0 && IsTown(place) && place.Place.Id == town.Id) ? town : null;
    }

    /// <summary>"SARASOTA, Fla. – …", "SOUTH BEND — …", but not "ATLANTA — …", where news offices are.</summary>
    private Place? OfDateline()
    {
        var at = _places.FindIndex(place => place.Span.Paragraph > 0);
        if (at < 0 || !IsTown(_places[at]) || !IsShouted(_places[at]) || !Opens(_places[at])) return null;
        var state = at + 1 < _places.Count && _places[at + 1].Span.Start - _places[at].Span.End < LongestMark && gazetteer.Contains(_places[at + 1].Place.Id, _places[at].Place.Id) ? _places[at + 1] : null;
        if (state is null && (NewsCities.Contains(_places[at].Place.Name) || NewsCities.Contains(_places[at].Place.Id))) return null;
        var mark = article.Text.AsSpan((state ?? _places[at]).Span.End);
        return mark[..Math.Min(LongestMark, mark.Length)].IndexOfAny('–', '—', '-') >= 0 ? _places[at].Place : null;
    }

    /// <summary>The state of nearly all towns and states told of.</summary>
    public Place? State()
    {
        var told = _places.Where(place => place is { Role: PlaceRole.Location, IsAdjective: false, Place.Type: PlaceType.City or PlaceType.Subdivision }).Select(place => StateOf(place.Place)).ToList();
        var most = told.OfType<Place>().GroupBy(state => state.Id).MaxBy(group => group.Count());
        return most?.Count() >= FewestMentions && most.Count() >= DominantShare * told.Count ? most.First() : null;
    }

    /// <summary>The town of nearly all towns told of, where that is often, and from the head of the article on: "Leeds Market Opens".</summary>
    public Place? Town()
    {
        var told = _places.Where(IsTown).Select(place => place.Place).ToList();
        var most = told.GroupBy(town => town.Id).MaxBy(group => group.Count());
        return most?.Count() >= FewestMentions && most.Count() >= DominantShare * told.Count && _places.Any(place => place.Span.Paragraph <= LastOfHead && place.Place.Id == most.Key) ? most.First() : null;
    }

    private Place? StateOf(Place place) =>
        place.Type == PlaceType.Subdivision ? place : gazetteer.Ancestors(place.Id).Select(gazetteer.Find).FirstOrDefault(whole => whole?.Type == PlaceType.Subdivision);

    /// <summary>It stands at the head of its paragraph.</summary>
    private bool Opens(PlaceMention place) =>
        article.Text.AsSpan(article.Paragraphs[place.Span.Paragraph - 1].Start, place.Span.Start - article.Paragraphs[place.Span.Paragraph - 1].Start).Trim().IsEmpty;

    private bool IsShouted(PlaceMention place) => !article.Slice(place.Span).Any(char.IsLower);

    private static bool IsTown(PlaceMention place) => place is { Role: PlaceRole.Location, IsAdjective: false, Place.Type: PlaceType.City };
}
