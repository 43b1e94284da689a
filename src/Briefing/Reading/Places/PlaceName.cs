namespace Briefing.Reading.Places;

internal enum PlaceNameKind
{
    Name,

    /// <summary>Only in capitals: "US", "UAE".</summary>
    Acronym,

    /// <summary>Only after a town and a comma: "Calif.", "OH".</summary>
    Abbreviation,

    /// <summary>An adjective or a name of inhabitants: "Chinese", "Californian".</summary>
    Demonym,

    /// <summary>A house that means a government and nothing else: "Kremlin".</summary>
    Government,
}

/// <summary>How much a name says by itself.</summary>
internal enum Standing
{
    /// <summary>Only with its state or country beside it.</summary>
    Faint,

    /// <summary>Only with evidence beside it and in the article.</summary>
    Unsure,

    /// <summary>Unless something speaks against it.</summary>
    Likely,

    /// <summary>Almost always.</summary>
    Sure,
}

/// <summary>One name of one place; names that are spelt alike are chained, the likeliest place first.</summary>
internal sealed class PlaceName(Place place, PlaceNameKind kind, Standing standing, bool isDoubtful, bool isState, double fame)
{
    private const long Town = 15_000;
    private const long MuchSmaller = 5;

    public Place Place { get; } = place;

    public PlaceNameKind Kind { get; } = kind;

    public Standing Standing { get; } = standing;

    /// <summary>It is also an ordinary word or a person's name.</summary>
    public bool IsDoubtful { get; } = isDoubtful;

    /// <summary>A state or province that the news names without its country.</summary>
    public bool IsState { get; } = isState;

    /// <summary>How likely the place is meant where nothing tells: the logarithm of its inhabitants, more for what is well known.</summary>
    public double Prior { get; } = Math.Log10(place.Population + 1) + fame;

    /// <summary>A country's.</summary>
    public bool IsCapital { get; init; }

    public PlaceName? Next { get; set; }

    /// <summary>It lies in a state that the news names without its country.</summary>
    private bool IsOfState => Place.Within.Any(whole => whole.IndexOf('-') is > 0 and var end && PlaceStandings.IsKnownByStates(whole[..end]));

    /// <summary>A city that is not known to everybody, and that shares its name with a town of a country whose towns are named by their state: Naples, in Italy and in Florida.</summary>
    public bool HasNamesake
    {
        get
        {
            if (Place.Type != PlaceType.City || fame > 1) return false;
            for (var other = Next; other is not null; other = other.Next)
            {
                if (other.Place is { Type: PlaceType.City, Population: >= Town } && other.IsOfState && !IsOfState) return true;
            }

            return false;
        }
    }

    /// <summary>A city, and no other place called so is nearly as likely; a county or province of the name is, unless the city lies in it.</summary>
    public bool StandsOut
    {
        get
        {
            if (Place.Type != PlaceType.City || Place.Population < Town) return false;
            for (var other = Next; other is not null; other = other.Next)
            {
                var isRival = other.Place.Type == PlaceType.City ? other.Place.Population * MuchSmaller > Place.Population : !Place.Within.Contains(other.Place.Id);
                if (isRival) return false;
            }

            return true;
        }
    }
}
