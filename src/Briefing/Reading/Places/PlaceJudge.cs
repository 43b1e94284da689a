namespace Briefing.Reading.Places;

/// <summary>Decides whether a candidate is a place, and which; a wrong place is worse than none.</summary>
internal sealed class PlaceJudge(Gazetteer gazetteer, ArticlePlaces article)
{
    private const double Beside = 20;
    private const Support For = Support.Located | Support.Directed | Support.Dateline;

    /// <summary>Countries whose towns the news places by their state: the country alone tells nothing.</summary>
    private static readonly HashSet<string> PlacedByState = ["US", "CA", "AU", "GB"];

    public PlaceName? Judge(PlaceCandidate candidate)
    {
        if (candidate.Name.Kind is PlaceNameKind.Government) return candidate.Name;
        if (candidate.Has(Support.Tongue)) return null;
        var best = Best(candidate);
        if (candidate.Container is { } container && IsInside(container, best)) return best;
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
        if (article.Explained(candidate.Name)?.Id == name.Place.Id) score += 6;
        foreach (var whole in name.Place.Within)
        {
            if (article.IsPresent(whole)) score += gazetteer.Find(whole)!.Type == PlaceType.Subdivision ? 2.5 : 1;
        }

        if (candidate.Neighbour is { } beside && beside.Name.Place.Type == name.Place.Type) score += 1;
        return score + HomonymBonus(candidate, name);
    }

    /// <summary>A state and its own city of one name: the city, unless the name stands after a town or among states.</summary>
    private double HomonymBonus(PlaceCandidate candidate, PlaceName name)
    {
        if (name.Place.Type != PlaceType.City || candidate.Neighbour?.Name.Place.Type == PlaceType.Subdivision) return 0;
        for (var other = candidate.Name; other is not null; other = other.Next)
        {
            if (other.Place.Type == PlaceType.Subdivision && name.Standing == Standing.Sure && gazetteer.Contains(other.Place.Id, name.Place.Id)) return 1;
        }

        return 0;
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

    private bool IsOther(PlaceCandidate candidate, PlaceName name)
    {
        if (candidate.Has(Support.PersonBeside)) return !(name.Standing == Standing.Sure && candidate.Has(Support.Located));
        if (candidate.Has(Support.PartOfOther)) return name.Place.Type == PlaceType.City || name.IsDoubtful || name.Standing < Standing.Sure;
        if (article.IsPerson(candidate.LastWord) && !candidate.Has(Support.Located | Support.Dateline)) return true;
        if (candidate.Has(Support.Speaks) && name.IsDoubtful) return true;
        return candidate.Has(Support.NameBeside) && name.Standing < Standing.Likely && !IsExplained(candidate, name);
    }

    private bool IsExplained(PlaceCandidate candidate, PlaceName name) => article.Explained(candidate.Name)?.Id == name.Place.Id;

    private bool IsSupported(PlaceCandidate candidate, PlaceName name)
    {
        if (candidate.IsIdeographic) return true;
        if (IsExplained(candidate, name)) return true;
        return name.Standing switch
        {
            Standing.Sure => true,
            Standing.Likely => !name.IsDoubtful ? !(candidate.Has(Support.Opens) && candidate.Has(Support.NameBeside)) : candidate.Has(For) || IsContainerPresent(name),
            Standing.Unsure => (candidate.Has(For) || candidate.Neighbour is { Name.Standing: Standing.Sure }) && IsContainerPresent(name),
            _ => candidate.Has(Support.Located) && IsContainerPresent(name),
        };
    }

    /// <summary>The article names the state or country that would explain the name.</summary>
    private bool IsContainerPresent(PlaceName name)
    {
        var whole = gazetteer.Find(name.Place.Within[0])!;
        if (article.IsPresent(whole.Id)) return whole.Id != "US";
        return whole.Type == PlaceType.Subdivision && !PlacedByState.Contains(whole.Within[0]) && article.IsPresent(whole.Within[0]);
    }
}
