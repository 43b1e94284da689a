using Briefing.Reading.Events.Actors;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where an event is: the places of its clause, else of its sentence, else what heads its item or section, else where the article says the site to be, else the country that the whole article is about.</summary>
internal sealed class EventPlaces(Gazetteer gazetteer, ArticleMentions mentions, SiteTowns towns)
{
    private const int FewestMentions = 3;
    private const double DominantShare = 0.75;

    private Place? _country;
    private bool _isCounted;

    public IReadOnlyList<EventPlace> Of(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who)
    {
        var said = ranked.FirstOrDefault(candidate => candidate.Where.Count > 0)?.Where ?? InSentence(ranked);
        if (said.Count == 0 && mentions.SceneOf(ranked[0].Passage.Paragraph) is { } scene) said = [scene];
        if (said.Count == 0 && ranked.All(candidate => candidate.Amount is null) && ranked.Select(TownOf).FirstOrDefault(town => town is not null) is { } town) said = [town];
        if (said.Count == 0 && ranked[0].Kind.IsAnywhere && !who.Any(actor => mentions.IsAgency(actor.Name))) return [];
        if (said.Count == 0) return Country() is { } country ? [new EventPlace(country.Name, country.Id)] : [];
        return [.. WithCountry(said).Select(place => new EventPlace(place.Name, place.Id))];
    }

    private static IReadOnlyList<Place> InSentence(IReadOnlyList<EventCandidate> ranked) =>
        ranked.Where(candidate => !candidate.IsAnaphor).Select(candidate => candidate.Around).FirstOrDefault(places => places.Count > 0) ?? [];

    /// <summary>"The brewery opened": where the article says that it is. Of many sites none is meant.</summary>
    private Place? TownOf(EventCandidate candidate) =>
        candidate is { Thing: { } thing, What: { } what } && what.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && ActorNouns.OneSite.Contains(thing) ? towns.Of(thing, isNamed: !candidate.IsHeading && char.IsUpper(what[^thing.Length])) : null;

    /// <summary>Adds the country when all places lie in one: "Shanghai" becomes "Shanghai, China".</summary>
    private IEnumerable<Place> WithCountry(IReadOnlyList<Place> places)
    {
        var countries = places.Select(CountryOf).Distinct().ToList();
        return countries is [{ } one] && places.All(place => place.Id != one.Id) ? places.Append(one) : places;
    }

    private Place? CountryOf(Place place) =>
        place.Type == PlaceType.Country ? place : gazetteer.Ancestors(place.Id).Select(gazetteer.Find).FirstOrDefault(whole => whole?.Type == PlaceType.Country);

    private Place? Country()
    {
        if (_isCounted) return _country;
        _isCounted = true;
        var told = mentions.Places.Where(place => place.Role == PlaceRole.Location).Select(place => (Country: CountryOf(place.Place), place.IsAdjective)).Where(place => place.Country is not null).ToList();
        var most = told.GroupBy(place => place.Country!.Id).MaxBy(group => group.Count());
        if (most is null || most.Count() < FewestMentions || most.Count() < DominantShare * told.Count || most.All(place => place.IsAdjective)) return null;
        return _country = most.First().Country;
    }
}
