namespace Briefing.Reading.Places;

/// <summary>
/// The places of the world by id and name, each within the places that contain it. Immutable. Made of GeoNames, ISO 3166 and
/// tables kept by hand: <c>Lexicon/places/README.md</c>.
/// </summary>
public sealed class Gazetteer
{
    private readonly Dictionary<string, Place> _places;
    private readonly Lazy<PlaceQuestions> _questions;

    private Gazetteer(PlaceTables tables)
    {
        (_places, Names) = (tables.Places, tables.Names);
        _questions = new Lazy<PlaceQuestions>(() => new PlaceQuestions(this));
    }

    internal PlaceNames Names { get; }

    /// <summary>Reads the tables, some fifty thousand rows: once a process.</summary>
    public static Gazetteer Load()
    {
        var tables = new PlaceTables();
        tables.Read();
        return new Gazetteer(tables);
    }

    public Place? Find(string id) => _places.GetValueOrDefault(id);

    /// <summary>
    /// The place a question means by a name in any case: "shanghai", "Shanghai, China", "上海", "the PRC", "u.s.", "chinese".
    /// The likeliest of several; null when there is none.
    /// </summary>
    public Place? Named(string name) => _questions.Value.Named(name);

    /// <summary>Other places that <paramref name="name"/> may mean in a question beside the one that <see cref="Named"/> gives, the likeliest first: none where it says its state or country.</summary>
    public IReadOnlyList<Place> Namesakes(string name) => _questions.Value.Namesakes(name);

    /// <summary>The name by which a place is told from others: "Shanghai", but "Portland, Oregon".</summary>
    public string DistinctName(Place place) => _questions.Value.DistinctName(place);

    /// <summary>The place whose name is spelt most like <paramref name="name"/>, the more populous first; null when none is near.</summary>
    public Place? Nearest(string name) => PlaceSpelling.Nearest(Names, name);

    /// <summary>The most populous places of which a name begins so, each once.</summary>
    public IReadOnlyList<Place> BeginningWith(string prefix, int most) => PlaceSpelling.BeginningWith(Names, prefix, most);

    /// <summary>True when the part is the whole, or lies in it.</summary>
    public bool Contains(string wholeId, string partId)
    {
        if (wholeId == partId) return true;
        if (!_places.TryGetValue(partId, out var part)) return false;
        for (var i = 0; i < part.Within.Count; i++)
        {
            if (Contains(wholeId, part.Within[i])) return true;
        }

        return false;
    }

    /// <summary>Ids of all places that contain it, nearest first, each once.</summary>
    public IReadOnlyList<string> Ancestors(string id)
    {
        var ancestors = new List<string>();
        var at = -1;
        for (var current = id; ; current = ancestors[at])
        {
            if (_places.TryGetValue(current, out var place)) ancestors.AddRange(place.Within.Where(whole => !ancestors.Contains(whole)));
            if (++at == ancestors.Count) return ancestors;
        }
    }
}
