using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>The country that an article is about.</summary>
internal sealed class ArticleCountry(Gazetteer gazetteer, ArticleMentions mentions)
{
    private const int FewestMentions = 3;
    private const int FewestOfOne = 2;
    private const double DominantShare = 0.75;

    private Place? _country;
    private bool _isDomestic;
    private bool _isCounted;

    /// <summary>The country of most places told of, by their names and not by adjectives alone; what is told of once counts only with names ("the U.S. court") that say the same.</summary>
    public Place? Of()
    {
        Count();
        return _country;
    }

    /// <summary>The country where towns and states of it alone are told of: what is nowhere else is there, be it staff.</summary>
    public Place? OfDomesticNews()
    {
        Count();
        return _isDomestic ? _country : null;
    }

    /// <summary>The country that a place is, or lies in; null for a continent.</summary>
    public Place? CountryOf(Place place) =>
        place.Type == PlaceType.Country ? place : gazetteer.Ancestors(place.Id).Select(gazetteer.Find).FirstOrDefault(whole => whole?.Type == PlaceType.Country);

    /// <summary>The only country of the article, where its head names it: "Chilean Miners Vote"; "Italy's Acme" counts where the event is Acme's.</summary>
    /// <param name="who">Whose the event is.</param>
    /// <param name="last">The last paragraph that counts.</param>
    public Place? OfHead(IReadOnlyList<Actor> who, int last)
    {
        var countries = mentions.Places.Where(place => place.Role != PlaceRole.PartOfName).Select(place => CountryOf(place.Place)).Distinct().ToList();
        return countries is [{ } only] && mentions.Places.Any(place => place.Span.Paragraph <= last && place.Place.Id == only.Id && place.Role != PlaceRole.PartOfName && (!mentions.IsNoScene(place) || mentions.IsHomeOf(place, who))) ? only : null;
    }

    private void Count()
    {
        if (_isCounted) return;
        _isCounted = true;
        var told = mentions.Places
            .Where(place => place.Role != PlaceRole.Government && !(place.IsAdjective && mentions.IsNoScene(place)))
            .Select(place => (place.Place, Country: CountryOf(place.Place), place.IsAdjective, IsName: place.Role == PlaceRole.PartOfName))
            .Where(place => place.Country is not null).ToList();
        var places = told.Where(place => !place.IsName).ToList();
        if (places.GroupBy(place => place.Country!.Id).MaxBy(group => group.Count()) is not { } most) return;
        var named = most.Count(place => !place.IsAdjective);
        if (named == 0 || (named == 1 && most.Count() > FewestMentions)) return;
        var isOnly = told.Count >= FewestMentions && told.TrueForAll(place => place.Country!.Id == most.Key);
        if (!(isOnly && named >= FewestOfOne) && (most.Count() < FewestMentions || most.Count() < DominantShare * places.Count)) return;
        _country = most.First().Country;
        _isDomestic = isOnly && most.Select(place => place.Place).Where(place => place.Type is PlaceType.City or PlaceType.Subdivision).Select(place => place.Id).Distinct().Skip(1).Any();
    }
}
