using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>Tells a government called by its seat from the city: "Beijing implements stricter rules", "officials in Beijing".</summary>
internal sealed class GovernmentRoles
{
    private readonly Dictionary<string, Place> _seats = new(StringComparer.Ordinal);
    private readonly PlaceClues _clues;

    public GovernmentRoles(Gazetteer gazetteer, PlaceClues clues)
    {
        _clues = clues;
        foreach (var row in LexiconFile.Table("places/governments.tsv"))
        {
            if (row.Length > 2) continue;
            foreach (var name in row[1].Split('|')) _seats[PlaceKey.Of(name)] = gazetteer.Find(row[0])!;
        }
    }

    /// <summary>What is governed when the candidate stands for a government, else null.</summary>
    public Place? Governed(PlaceCandidate candidate, PlaceName name)
    {
        if (name.Kind == PlaceNameKind.Government) return name.Place;
        if (name.Kind == PlaceNameKind.Demonym || candidate.IsIdeographic || candidate.Has(Support.Located | Support.Directed | Support.Dateline | Support.NameBefore | Support.NameAfter)) return null;
        if (!HasVerb(candidate)) return null;
        if (name.Place.Type is PlaceType.Country || name.Place.Id == "region:eu") return name.Place;
        return _seats.GetValueOrDefault(PlaceKey.Of(candidate.Sentence.Source.AsSpan(candidate.Sentence.Tokens[candidate.First].Start..candidate.Sentence.Tokens[candidate.End - 1].End)));
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
