namespace Briefing.Reading.Places;

/// <summary>
/// What an article as a whole tells of its places: which are surely there, which names it has explained ("Lordstown, Ohio"),
/// and which it gives to persons.
/// </summary>
internal sealed class ArticlePlaces(Gazetteer gazetteer)
{
    private readonly Dictionary<string, int> _present = [];
    private readonly Dictionary<string, Place> _explained = [];
    private readonly HashSet<string> _persons = [];

    public bool IsPresent(string id) => _present.ContainsKey(id);

    public int Count(string id) => _present.GetValueOrDefault(id);

    public Place? Explained(PlaceName name) => _explained.GetValueOrDefault(Key(name));

    public bool IsPerson(string word) => _persons.Contains(word);

    public void AddPerson(string word) => _persons.Add(word);

    public void Explain(PlaceName name, Place place) => _explained.TryAdd(Key(name), place);

    /// <summary>The place and all that contain it are there.</summary>
    public void Add(Place place)
    {
        _present[place.Id] = Count(place.Id) + 1;
        foreach (var whole in gazetteer.Ancestors(place.Id)) _present[whole] = Count(whole) + 1;
    }

    /// <summary>Names that are spelt alike begin the same chain.</summary>
    private static string Key(PlaceName name) => name.Place.Id;
}
