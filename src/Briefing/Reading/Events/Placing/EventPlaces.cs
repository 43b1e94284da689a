using Briefing.Reading.Events.Actors;
using Briefing.Reading.Lexicon;
using Briefing.Reading.Places;

namespace Briefing.Reading.Events.Placing;

/// <summary>Where an event is: the places of its clause, else of its sentence, else what heads its item or section, else where the article says the site to be, else the country or state that the whole article is about.</summary>
internal sealed class EventPlaces(ArticleMentions mentions, Gazetteer gazetteer, SiteTowns towns, NamePlaces names, HomeTown home, ArticleCountry country)
{
    private static readonly WordSet Wide = WordGroups.Of("everywhere");

    /// <param name="ranked">The mentions of the event, the best first.</param>
    /// <param name="who">Whose it is.</param>
    /// <param name="seats">What those govern: where nothing tells of another place, their rules hold there.</param>
    public IReadOnlyList<EventPlace> Of(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who, IReadOnlyList<Place> seats)
    {
        var scene = mentions.SceneOf(ranked[0].Passage.Paragraph);
        var said = ranked.FirstOrDefault(candidate => candidate.Where.Count > 0 && IsIn(scene, candidate, ranked[0]))?.Where ?? InSentence(ranked, scene);
        if (said.Count == 0 && scene is not null) said = TownIn(scene, ranked, who) is { } town ? [town, scene] : [scene];
        if (said.Count < seats.Count && said.All(seats.Contains)) said = seats;
        if (said.Count == 0 && ranked.All(IsAtOne) && OfOne(ranked, who) is { } one && !IsElsewhere(ranked, one)) said = [one];
        if (said.Count == 0 && !ranked.Any(IsEverywhere) && (Country(ranked[0], who) ?? (who is [var named] ? names.CountryOf(named.Name) : null)) is { } land && !IsElsewhere(ranked, land)) said = [PartOf(land, ranked, who) is { } part && !IsElsewhere(ranked, part) ? part : land];
        return [.. WithCountry(said).Select(place => new EventPlace(place.Name, place.Id))];
    }

    /// <summary>"Reno: The zoo …": the town of one site, or of who is not known far and wide, in the state that heads its section.</summary>
    private Place? TownIn(Place scene, IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who)
    {
        if (!ranked.Any(candidate => IsLocal(candidate, who)) && !(IsOfHome(ranked, who) && !who.Any(IsOfState))) return null;
        return mentions.TownOf(ranked[0].Passage.Paragraph) is { } town && town.Id != scene.Id && gazetteer.Contains(scene.Id, town.Id) ? town : null;
    }

    /// <summary>Of one site, or of who is at one place: by what is told of sites of its sort, by the name, by the town or state of the article.</summary>
    private Place? OfOne(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who)
    {
        if (ranked.Select(TownOf).FirstOrDefault(town => town is not null) is { } told) return told;
        var isLocal = ranked.Any(candidate => IsLocal(candidate, who));
        return (who is [var one] && (NamePlaces.IsLocal(one.Name) || !mentions.IsListed(one.Name)) ? names.Of(one.Name, isLocal) : null) ?? (isLocal ? home.Of() ?? home.State() : null);
    }

    /// <summary>"its mill in Gary" of an article on Ohio: there are towns of that name, and none of them lies there.</summary>
    private bool IsElsewhere(IReadOnlyList<EventCandidate> ranked, Place guess) =>
        ranked.Any(candidate => !candidate.IsHeading && candidate.UnreadTowns.Any(town => gazetteer.Names.Find(PlaceKey.Of(town)) is { } name && !HasOneIn(name, guess)));

    private bool HasOneIn(PlaceName? name, Place whole)
    {
        for (; name is not null; name = name.Next)
        {
            if (gazetteer.Contains(whole.Id, name.Place.Id)) return true;
        }

        return false;
    }

    /// <summary>Not "12 mills", but "300 workers".</summary>
    private static bool IsAtOne(EventCandidate candidate) => candidate.Amount is null || candidate.Site is not null || (candidate.Thing is { } thing && ActorNouns.Staff.Contains(thing));

    /// <summary>What other mentions say counts where it lies in what heads the item.</summary>
    private bool IsIn(Place? scene, EventCandidate candidate, EventCandidate best) =>
        scene is null || candidate == best || candidate.Where.All(place => gazetteer.Contains(scene.Id, place.Id) || gazetteer.Contains(place.Id, scene.Id));

    private static IReadOnlyList<Place> InSentence(IReadOnlyList<EventCandidate> ranked, Place? scene) =>
        ranked.Where(candidate => !candidate.IsAnaphor && (candidate == ranked[0] || (scene is null && !(candidate is { IsNominal: true, MayBeTopics: true })))).Select(candidate => candidate.Around).FirstOrDefault(places => places.Count > 0) ?? [];

    /// <summary>"The brewery opened": where the article says that it is. Of many sites none is meant.</summary>
    private Place? TownOf(EventCandidate candidate) => TownOfThing(candidate) ?? (candidate.Site is { } site ? towns.Of(site, isNamed: false) : null);

    private Place? TownOfThing(EventCandidate candidate) =>
        candidate is { Thing: { } thing, What: { } what } && what.EndsWith(thing, StringComparison.OrdinalIgnoreCase) && ActorNouns.OneSite.Contains(thing) ? towns.Of(thing, isNamed: !candidate.IsHeading && char.IsUpper(what[^thing.Length])) : null;

    /// <summary>One site, or what is at one place by its name; of those well known only "the (Acme) mill".</summary>
    private bool IsLocal(EventCandidate candidate, IReadOnlyList<Actor> who)
    {
        if (candidate.IsAnaphor || who is not [var one]) return false;
        var site = candidate is { Thing: { } thing, What: { } what } && ActorNouns.OneSite.Contains(thing) && what.EndsWith(thing, StringComparison.OrdinalIgnoreCase) ? what : null;
        if (mentions.IsListed(one.Name)) return site?.StartsWith("the ", StringComparison.OrdinalIgnoreCase) == true;
        return ActorNouns.OneSite.HoldsLast(one.Name) || NamePlaces.IsLocal(one.Name) || (site is not null && !site.StartsWith("a ", StringComparison.OrdinalIgnoreCase) && !site.StartsWith("an ", StringComparison.OrdinalIgnoreCase));
    }

    private Place? Country(EventCandidate candidate, IReadOnlyList<Actor> who) =>
        candidate.Kind.IsAnywhere && !who.Any(actor => mentions.IsAgency(actor.Name)) ? country.OfDomesticNews() ?? country.OfHead(who, last: 0) : country.Of() ?? country.OfHead(who, last: 1);

    /// <summary>Of who is not known far and wide: the town or state in which nearly all of the article plays.</summary>
    private Place? PartOf(Place land, IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who)
    {
        if (!IsOfHome(ranked, who)) return null;
        var state = home.State();
        var part = !who.Any(IsOfState) && home.Town() is { } town && (state is null || gazetteer.Contains(state.Id, town.Id)) ? town : state;
        return part is not null && gazetteer.Contains(land.Id, part.Id) ? part : null;
    }

    /// <summary>A site or service of who is not known far and wide, and not a number of them.</summary>
    private bool IsOfHome(IReadOnlyList<EventCandidate> ranked, IReadOnlyList<Actor> who) =>
        !ranked[0].Kind.IsAnywhere && ranked.All(candidate => candidate.Amount is null) && !who.Any(actor => mentions.IsListed(actor.Name));

    /// <summary>"the Department of Health", "Zedwood County Schools": be the news told from where it will.</summary>
    private static bool IsOfState(Actor actor) => ActorNouns.Governments.HoldsAny(actor.Name) || actor.Name.Contains("County", StringComparison.Ordinal);

    /// <summary>"closed offices worldwide".</summary>
    private bool IsEverywhere(EventCandidate candidate) => mentions.Holds(candidate.Passage, Wide);

    /// <summary>Adds the country when all places lie in one: "Shanghai" becomes "Shanghai, China".</summary>
    private IEnumerable<Place> WithCountry(IReadOnlyList<Place> places)
    {
        var countries = places.Select(country.CountryOf).Distinct().ToList();
        return countries is [{ } one] && places.All(place => place.Id != one.Id) ? places.Append(one) : places;
    }
}
