using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Places;

/// <summary>How much the name of a place says by itself, by what the place is and how many live there.</summary>
internal sealed class PlaceStandings
{
    private const long Metropolis = 500_000;
    private const long BetterKnownThanWord = 1_000_000;
    private const long BigCity = 100_000;
    private const long Town = 15_000;
    private const long BigSubdivision = 3_000_000;

    private const double FameOfWellKnown = 2.5;
    private const double FameOfCapital = 0.7;
    private const double FameOfState = 1;
    private const double FameOfCountry = 1;

    /// <summary>Countries whose states and provinces the news names without saying of what country they are.</summary>
    private static readonly HashSet<string> KnownByTheirStates = ["US", "CA", "GB", "AU"];

    private readonly HashSet<string> _doubtful = [.. LexiconFile.Lines("places/doubtful.txt")];
    private readonly HashSet<string> _wellKnown = [];
    private readonly HashSet<string> _capitals = [];

    public void AddWellKnown(string id) => _wellKnown.Add(id);

    public void AddCapital(string id) => _capitals.Add(id);

    public PlaceName Name(string key, Place place, PlaceNameKind kind, ReadOnlySpan<char> flags)
    {
        var isWellKnown = _wellKnown.Contains(place.Id);
        var isDoubtful = _doubtful.Contains(key) || (!isWellKnown && flags.IndexOfAny('w', 'p') >= 0 && MayBeWord(place));
        var standing = isWellKnown ? Standing.Sure : Of(place, isDoubtful);
        return new PlaceName(place, kind, standing, isDoubtful, !isWellKnown && IsState(place), Fame(place, isWellKnown)) { IsCapital = _capitals.Contains(place.Id) };
    }

    /// <summary>Of the biggest the name is known better than the word.</summary>
    private static bool MayBeWord(Place place) => place.Type switch
    {
        PlaceType.City => place.Population < BetterKnownThanWord,
        PlaceType.Subdivision => !IsState(place) && place.Population < 2 * BigSubdivision,
        _ => false,
    };

    private static Standing Of(Place place, bool isDoubtful)
    {
        var standing = place.Type switch
        {
            PlaceType.City => OfCity(place.Population),
            PlaceType.Subdivision => OfSubdivision(place),
            _ => Standing.Sure,
        };
        return isDoubtful && standing > Standing.Faint ? standing - 1 : standing;
    }

    private static Standing OfCity(long population) => population switch
    {
        >= Metropolis => Standing.Sure,
        >= BigCity => Standing.Likely,
        >= Town => Standing.Unsure,
        _ => Standing.Faint,
    };

    private static Standing OfSubdivision(Place place) => place.Population switch
    {
        _ when IsState(place) => Standing.Sure,
        >= BigSubdivision => Standing.Sure,
        >= Metropolis => Standing.Likely,
        >= BigCity => Standing.Unsure,
        _ => Standing.Faint,
    };

    /// <summary>What makes a place likelier than its inhabitants do; a step of 1 weighs as much as ten times the inhabitants.</summary>
    private double Fame(Place place, bool isWellKnown)
    {
        if (isWellKnown) return FameOfWellKnown;
        if (_capitals.Contains(place.Id)) return FameOfCapital;
        return place.Type == PlaceType.Country ? FameOfCountry : IsState(place) ? FameOfState : 0;
    }

    private static bool IsState(Place place) => place.Type == PlaceType.Subdivision && IsKnownByStates(place.Within[0]);

    /// <summary>The news places a town there by its state: the country alone tells nothing.</summary>
    public static bool IsKnownByStates(string country) => KnownByTheirStates.Contains(country);
}
