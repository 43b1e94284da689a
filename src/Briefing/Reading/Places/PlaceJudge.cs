using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Decides whether a candidate is a place, and which; a wrong place is worse than none.</summary>
internal sealed class PlaceJudge(Gazetteer gazetteer, ArticlePlaces article)
{
    /// <summary>Its towns are named without it.</summary>
    private const string Domestic = "US";

    private const double Beside = 20;
    private const double OfPresentCountry = 1;
    private const double OfPresentRegion = 0.5;
    private const double OfOwnTowns = 2;
    private const double OfNearState = 2;
    private const double MostOfState = 1.5;
    private const double OfNeighbour = 5;
    private const long BigCity = 100_000;
    private const long Village = 5_000;
    private const Support For = Support.Located | Support.Directed | Support.Dateline;

    public PlaceName? Judge(PlaceCandidate candidate)
    {
        if (candidate.Name.Kind is PlaceNameKind.Government) return candidate.Name;
        if (candidate.IsUnknown || candidate.Has(Support.OtherSense)) return null;
        var best = Best(candidate);
        if (IsExplained(candidate, best)) return best;
        if (candidate.Part is { } part && Holds(best, part)) return best;
        if (IsOther(candidate, best)) return null;
        return IsSupported(candidate, best) ? best : null;
    }

    /// <summary>The place of a name that its neighbours and the article make likeliest.</summary>
    public PlaceName Best(PlaceCandidate candidate)
    {
        var best = candidate.Name;
        var most = double.MinValue;
        for (var name = candidate.Name; name is not null; name = name.Next)
        {
            var score = Score(candidate, name);
            if (score <= most) continue;
            (best, most) = (name, score);
        }

        return best;
    }

    private double Score(PlaceCandidate candidate, PlaceName name)
    {
        var score = name.Prior;
        if (candidate.Container is { } container && IsInside(container, name)) score += Beside;
        if (candidate.Part is { } part && Holds(name, part)) score += Beside;
        if (name.Kind == PlaceNameKind.Abbreviation && candidate.Part is null) score -= 2 * Beside;
        if (WasExplained(candidate, name)) score += 6;
        if (name.Place.Type == PlaceType.Country && article.IsPresent(name.Place.Id)) score += OfOwnTowns;
        for (var i = 0; i < name.Place.Within.Count; i++) score += Nearness(candidate, name.Place, name.Place.Within[i]);

        if (name.IsState && (candidate.IsAmongStates || IsCalledState(candidate) || IsAfterTown(candidate))) score += OfNeighbour;
        return score + HomonymBonus(candidate, name);
    }

    /// <summary>What the article says of the whole makes the part likelier: the more often and the nearer, the more.</summary>
    private double Nearness(PlaceCandidate candidate, Place part, string whole)
    {
        var place = gazetteer.Find(whole)!;
        if (place.Type == PlaceType.Region && part.Type == PlaceType.Country && article.IsPresent(whole)) return OfPresentRegion;
        if (place.Type != PlaceType.Subdivision) return place.Type == PlaceType.Country && article.IsPresent(whole) ? OfPresentCountry : 0;
        var country = article.IsPresent(place.Within[0]) ? OfPresentCountry : 0;
        if (!article.IsPresent(whole)) return country;
        var near = article.IsNear(whole, candidate.Sentence.Span.Paragraph) ? OfNearState : 0;
        return country + near + Math.Min(MostOfState, 0.5 + Math.Log10(article.Paragraphs(whole)));
    }

    /// <summary>A state and its own city of one name: the city, unless the name stands after a town or among states.</summary>
    private double HomonymBonus(PlaceCandidate candidate, PlaceName name)
    {
        if (name.Place.Type != PlaceType.City || candidate.IsAmongStates) return 0;
        for (var other = candidate.Name; other is not null; other = other.Next)
        {
            if (other.Place.Type == PlaceType.Subdivision && name.Standing == Standing.Sure && gazetteer.Contains(other.Place.Id, name.Place.Id)) return 1;
        }

        return 0;
    }

    /// <summary>"its Zedwood, Quebec, mill": after a town that nobody knows.</summary>
    private static bool IsAfterTown(PlaceCandidate candidate)
    {
        var (tokens, at) = (candidate.Sentence.Tokens, candidate.First - 1);
        return at > 1 && tokens[at].Lower == "," && tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && tokens[at - 2].Lower is "in" or "at" or "near" or "from" or "its" or "the";
    }

    /// <summary>Some place called like the part lies in the place.</summary>
    private bool Holds(PlaceName whole, PlaceCandidate part)
    {
        for (var name = part.Name; name is not null; name = name.Next)
        {
            if (name.Place.Id != whole.Place.Id && gazetteer.Contains(whole.Place.Id, name.Place.Id)) return true;
        }

        return false;
    }

    private bool IsInside(PlaceCandidate container, PlaceName name)
    {
        for (var whole = container.Name; whole is not null; whole = whole.Next)
        {
            if (whole.Place.Type != PlaceType.City && whole.Place.Id != name.Place.Id && gazetteer.Contains(whole.Place.Id, name.Place.Id)) return true;
        }

        return false;
    }

    /// <summary>The state or country follows: "Lordstown, Ohio". A name of persons must also stand where a place can: "Smith, Nevada".</summary>
    public bool IsExplained(PlaceCandidate candidate, PlaceName name) =>
        candidate.Container is { } container && IsInside(container, name) && !candidate.Has(Support.PersonBeside)
        && (!name.IsDoubtful || name.Standing >= Standing.Unsure || candidate.Has(For | Support.Opens) || candidate.Previous is not null)
        && (!candidate.Has(Support.NameBefore) || name.Standing >= Standing.Likely);

    /// <summary>The article has said elsewhere which place it means.</summary>
    private bool WasExplained(PlaceCandidate candidate, PlaceName name) => article.Explained(candidate.Name)?.Id == name.Place.Id;

    /// <summary>"Washington state".</summary>
    private static bool IsCalledState(PlaceCandidate candidate) =>
        candidate.End < candidate.Sentence.Tokens.Count && candidate.Sentence.Tokens[candidate.End].Lower is "state" or "lawmakers" or "legislature";

    private bool IsOther(PlaceCandidate candidate, PlaceName name)
    {
        if (candidate.Has(Support.PersonBeside)) return !(name.Standing == Standing.Sure && candidate.Has(Support.Located));
        if (candidate.Has(Support.PartOfOther)) return name.Place.Type == PlaceType.City || name.IsDoubtful || name.Standing < Standing.Sure;
        if (name.IsDoubtful && candidate.Has(Support.Speaks | Support.HasArticle)) return true;
        if (WasExplained(candidate, name)) return false;
        if (article.IsPerson(candidate.LastWord) && (name.Standing <= Standing.Unsure || !candidate.Has(Support.Located | Support.Dateline))) return true;
        return candidate.Has(Support.NameBefore | Support.NameAfter) && (name.IsDoubtful || name.Standing < Standing.Likely);
    }

    private bool IsSupported(PlaceCandidate candidate, PlaceName name)
    {
        if (candidate.IsIdeographic) return true;
        if (WasExplained(candidate, name) || IsTownOfSite(candidate, name)) return true;
        return name.Standing switch
        {
            Standing.Sure => true,
            Standing.Likely when name.IsDoubtful => candidate.Has(Support.Located | Support.Dateline) || (candidate.Has(Support.Directed) && IsContainerPresent(name)) || HasSureNeighbour(candidate),
            Standing.Likely => !candidate.Has(Support.Opens) || !candidate.Has(Support.NameBefore | Support.NameAfter),
            Standing.Unsure when name.IsDoubtful => candidate.Has(Support.Located) && (IsContainerNear(candidate, name) || IsCityThere(candidate, name)),
            Standing.Unsure when IsOnlyCapital(candidate, name) => true,
            Standing.Unsure => (candidate.Has(Support.Located | Support.Dateline) || HasSureNeighbour(candidate)) && IsContainerPresent(name),
            _ => !name.IsDoubtful && candidate.Has(Support.Located) && IsContainerNear(candidate, name),
        };
    }

    /// <summary>Counted without its suburbs, a capital may seem small: Doha.</summary>
    private static bool IsOnlyCapital(PlaceCandidate candidate, PlaceName name) =>
        name is { IsCapital: true, Next: null, Place.Population: >= BigCity } && !candidate.Has(Support.NameBefore | Support.NameAfter);

    /// <summary>"its mill at Lyon": the only town of that name, or one that stands out in a country that is told of; not "Lyon, Ill.", "Lyon-Mill College", "Lyon 33".</summary>
    private bool IsTownOfSite(PlaceCandidate candidate, PlaceName name) =>
        candidate.Has(Support.AtSite) && name is { IsDoubtful: false, Place.Type: PlaceType.City } && !GoesOn(candidate)
        && (name.Next is null || name.StandsOut) && (IsCountryPresent(name) || (name.Place.Population >= Village && gazetteer.Contains(Domestic, name.Place.Id)));

    private static bool GoesOn(PlaceCandidate candidate)
    {
        if (candidate.Following is { Name: { IsState: true } or { Kind: PlaceNameKind.Abbreviation } }) return true;
        if (candidate.Has(Support.NameAfter) || candidate.End == candidate.Sentence.Tokens.Count) return candidate.Has(Support.NameAfter);
        var next = candidate.Sentence.Tokens[candidate.End];
        return next.Kind == TokenKind.Number || next.Lower is "-" or "'s";
    }

    private bool IsCountryPresent(PlaceName name) =>
        gazetteer.Ancestors(name.Place.Id).Any(whole => gazetteer.Find(whole)?.Type == PlaceType.Country && article.IsPresent(whole));

    /// <summary>"its factory in Lyon", "its Lyon factory": a big city that has no rival of its name is meant, not somebody called so.</summary>
    private static bool IsCityThere(PlaceCandidate candidate, PlaceName name) =>
        candidate.Has(Support.Inside) && !candidate.Sentence.IsHeading && !candidate.Has(Support.HasArticle) && !IsOwner(candidate) && name.StandsOut && name.Place.Population >= BigCity;

    /// <summary>"in Orlando's letter".</summary>
    private static bool IsOwner(PlaceCandidate candidate) => candidate.End < candidate.Sentence.Tokens.Count && candidate.Sentence.Tokens[candidate.End].Lower == "'s";

    private static bool HasSureNeighbour(PlaceCandidate candidate) => IsSure(candidate.Previous) || IsSure(candidate.Following);

    private static bool IsSure(PlaceCandidate? candidate) => candidate is { Name: { Standing: Standing.Sure, Kind: not PlaceNameKind.Demonym } };

    private bool IsContainerNear(PlaceCandidate candidate, PlaceName name) => IsContainerPresent(name) && article.IsNear(name.Place.Within[0], candidate.Sentence.Span.Paragraph);

    /// <summary>The article names the state or country that would explain the name.</summary>
    private bool IsContainerPresent(PlaceName name)
    {
        var whole = gazetteer.Find(name.Place.Within[0])!;
        if (article.IsPresent(whole.Id)) return whole.Id != Domestic;
        return whole.Type == PlaceType.Subdivision && !PlaceStandings.IsKnownByStates(whole.Within[0]) && article.IsPresent(whole.Within[0]);
    }
}
