using Briefing.Reading.Events.Actors;
using Briefing.Reading.Events.Kinds;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where an event is: the places of its clause, else of its sentence, else what heads its item or section, else where the article says the site to be, else the country that the whole article is about.</summary>
internal sealed class EventPlaces(Gazetteer gazetteer, ArticleMentions mentions, SiteTowns towns, HomeTown home)
{
    private const int FewestMentions = 3;
    private const int FewestOfOne = 2;
    private const double DominantShare = 0.75;

    private static readonly WordSet Wide = WordGroups.Of("everywhere");
    private static readonly ThingSet Local = new(["local"], new Dictionary<string, IReadOnlyList<string>>());

    private Place? _country;
    private bool _isCounted;

    public IReadOnlyList<EventPlace> Of(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who)
    {
        var said = ranked.FirstOrDefault(candidate => candidate.Where.Count > 0)?.Where ?? InSentence(ranked);
        if (said.Count == 0 && mentions.SceneOf(ranked[0].Passage.Paragraph) is { } scene) said = [scene];
        if (said.Count == 0 && ranked.All(candidate => candidate.Amount is null) && ranked.Select(TownOf).FirstOrDefault(town => town is not null) is { } town) said = [town];
        if (said.Count == 0 && PlaceOfName(who) is { } called) said = [called];
        if (said.Count == 0 && ranked.Any(candidate => IsLocal(candidate, who)) && home.Of() is { } here) said = [here];
        if (said.Count == 0 && ranked[0].Kind.IsAnywhere && !who.Any(actor => mentions.IsAgency(actor.Name))) return [];
        if (said.Count == 0) return !ranked.Any(IsEverywhere) && Country() is { } country ? [new EventPlace(country.Name, country.Id)] : [];
        return [.. WithCountry(said).Select(place => new EventPlace(place.Name, place.Id))];
    }

    private static IReadOnlyList<Place> InSentence(IReadOnlyList<EventCandidate> ranked) =>
        ranked.Where(candidate => !candidate.IsAnaphor).Select(candidate => candidate.Around).FirstOrDefault(places => places.Count > 0) ?? [];

    /// <summary>"The brewery opened": where the article says that it is. Of many sites none is meant.</summary>
    private Place? TownOf(EventCandidate candidate) =>
        candidate is { Thing: { } thing, What: { } what } && what.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && ActorNouns.OneSite.Contains(thing) ? towns.Of(thing, isNamed: !candidate.IsHeading && char.IsUpper(what[^thing.Length])) : null;

    /// <summary>"Leeds Zoo", "University of Leeds": a name that tells where, of what is at one place.</summary>
    private Place? PlaceOfName(IReadOnlyList<Actor> who) =>
        who is [var one] && Local.HoldsAny(one.Name) && !mentions.IsListed(one.Name)
            ? mentions.Places.FirstOrDefault(place => place is { Role: PlaceRole.PartOfName, IsAdjective: false, Place.Type: PlaceType.City or PlaceType.Subdivision } && IsToldAlone(place.Place) && mentions.NamesIn(place.Span).Any(name => name.Name == one.Name && name.Span.Contains(place.Span)))?.Place
            : null;

    /// <summary>A state, or a town that the article tells of outside of names, too: many a name has a town's only by chance.</summary>
    private bool IsToldAlone(Place place) =>
        place.Type == PlaceType.Subdivision || mentions.Places.Any(other => other is { Role: PlaceRole.Location, IsAdjective: false } && other.Place.Id == place.Id);

    /// <summary>One site that belongs to nobody well known, or is itself who is told of.</summary>
    private bool IsLocal(EventCandidate candidate, IReadOnlyList<Actor> who) =>
        candidate is { IsAnaphor: false, Amount: null } && who is [var one] && !mentions.IsListed(one.Name)
        && (ActorNouns.OneSite.HoldsLast(one.Name) || Local.HoldsLast(one.Name) || (candidate is { Thing: { } thing, What: { } what } && !what.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !what.StartsWith("an ", StringComparison.OrdinalIgnoreCase) && what.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && ActorNouns.OneSite.Contains(thing)));

    /// <summary>"closed offices worldwide".</summary>
    private bool IsEverywhere(EventCandidate candidate) => mentions.Holds(candidate.Passage, Wide);

    /// <summary>Adds the country when all places lie in one: "Shanghai" becomes "Shanghai, China".</summary>
    private IEnumerable<Place> WithCountry(IReadOnlyList<Place> places)
    {
        var countries = places.Select(CountryOf).Distinct().ToList();
        return countries is [{ } one] && places.All(place => place.Id != one.Id) ? places.Append(one) : places;
    }

    private Place? CountryOf(Place place) =>
        place.Type == PlaceType.Country ? place : gazetteer.Ancestors(place.Id).Select(gazetteer.Find).FirstOrDefault(whole => whole?.Type == PlaceType.Country);

    /// <summary>The country of most places told of, by their names and not by adjectives alone; what is told of once counts only with names ("the U.S. court") that say the same.</summary>
    private Place? Country()
    {
        if (_isCounted) return _country;
        _isCounted = true;
        var told = mentions.Places.Where(place => place.Role != PlaceRole.Government).Select(place => (Country: CountryOf(place.Place), place.IsAdjective, IsName: place.Role == PlaceRole.PartOfName)).Where(place => place.Country is not null).ToList();
        var places = told.Where(place => !place.IsName).ToList();
        if (places.GroupBy(place => place.Country!.Id).MaxBy(group => group.Count()) is not { } most) return null;
        var named = most.Count(place => !place.IsAdjective);
        if (named == 0 || (named == 1 && most.Count() >= FewestMentions)) return null;
        var isSure = most.Count() >= FewestMentions && most.Count() >= DominantShare * places.Count;
        return _country = isSure || (named >= FewestOfOne && told.Count >= FewestMentions && told.TrueForAll(place => place.Country!.Id == most.Key)) ? most.First().Country : null;
    }
}
