using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Tells a government called by its seat from the city: "Beijing implements stricter rules", "officials in Beijing".</summary>
internal sealed class GovernmentRoles
{
    /// <summary>What is governed from a place, by the place's id.</summary>
    private readonly Dictionary<string, Place> _seats = new(StringComparer.Ordinal);
    private readonly PlaceClues _clues;

    public GovernmentRoles(Gazetteer gazetteer, PlaceClues clues)
    {
        _clues = clues;
        foreach (var row in LexiconFile.Table("places/governments.tsv"))
        {
            if (row.Length > 2) continue;
            foreach (var name in row[1].Split('|')) AddSeats(gazetteer, name, gazetteer.Find(row[0])!);
        }
    }

    /// <summary>What is governed when the candidate stands for a government, else null.</summary>
    public Place? Governed(PlaceCandidate candidate, PlaceName name)
    {
        if (name.Kind == PlaceNameKind.Government) return name.Place;
        if (name.Kind == PlaceNameKind.Demonym || candidate.IsIdeographic || candidate.Has(Support.Located | Support.Directed | Support.Dateline | Support.NameBefore | Support.NameAfter)) return null;
        if (!HasVerb(candidate)) return null;
        if (name.Place.Type is PlaceType.Country || name.Place.Id == "region:eu") return name.Place;
        return GovernedFrom(name);
    }

    /// <summary>What is governed from the place, whatever stands beside its name; null for what is no seat of a government.</summary>
    public Place? GovernedFrom(PlaceName name) => name.Kind == PlaceNameKind.Demonym ? null : _seats.GetValueOrDefault(name.Place.Id);

    /// <summary>The capital called so, as a city and as what of its country it is; where none is, the city that is likeliest meant.</summary>
    private void AddSeats(Gazetteer gazetteer, string seat, Place governed)
    {
        PlaceName? city = null;
        var hasCapital = false;
        for (var name = gazetteer.Names.Find(PlaceKey.Of(seat)); name is not null; name = name.Next)
        {
            if (!gazetteer.Contains(governed.Id, name.Place.Id)) continue;
            if (name.IsCapital) hasCapital = _seats.TryAdd(name.Place.Id, governed);
            else if (name.Place.Type == PlaceType.City) city ??= name;
        }

        if (!hasCapital && city is not null) _seats.TryAdd(city.Place.Id, governed);
    }

    /// <summary>A verb of government follows, with an auxiliary or an adverb between at most.</summary>
    private bool HasVerb(PlaceCandidate candidate)
    {
        var tokens = candidate.Sentence.Tokens;
        for (var at = candidate.End; at < tokens.Count && at < candidate.End + 4; at++)
        {
            if (tokens[at].IsCapitalized) return false;
            if (_clues.Has(tokens[at].Spelling, PlaceClue.Governs)) return true;
            if (!IsBetween(tokens[at])) return false;
        }

        return false;
    }

    private static bool IsBetween(in Token token) =>
        token.Lower is "has" or "have" or "had" or "is" or "was" or "will" or "would" or "could" or "may" or "might" or "should" or "can" or "did" or "does" or "also" or "not" or "to" || token.Lower.EndsWith("ly", StringComparison.Ordinal);
}
