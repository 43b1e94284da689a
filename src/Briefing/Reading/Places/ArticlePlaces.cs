using Briefing.Reading.Text;

namespace Briefing.Reading.Places;

/// <summary>
/// What an article as a whole tells of its places: which are surely there, which names it has explained ("Lordstown, Ohio"),
/// and which it gives to persons.
/// </summary>
internal sealed class ArticlePlaces(Gazetteer gazetteer)
{
    private readonly Dictionary<string, int> _paragraphs = [];
    private readonly Dictionary<string, Place> _explained = [];
    private readonly HashSet<string> _persons = [];
    private readonly Dictionary<string, Sentence?> _located = [];
    private readonly List<PlaceCandidate> _locatedTwice = [];
    private readonly HashSet<(string Id, int Paragraph)> _near = [];

    public bool IsPresent(string id) => _paragraphs.ContainsKey(id);

    /// <summary>In how many paragraphs it is named.</summary>
    public int Paragraphs(string id) => _paragraphs.GetValueOrDefault(id);

    /// <summary>It is named in the paragraph or the one before, which may be its heading.</summary>
    public bool IsNear(string id, int paragraph) => _near.Contains((id, paragraph)) || _near.Contains((id, paragraph - 1));

    public Place? Explained(PlaceName name) => _explained.GetValueOrDefault(Key(name));

    public bool IsPerson(string word) => _persons.Contains(word);

    public void AddPerson(string word) => _persons.Add(word);

    public void Explain(PlaceName name, Place place) => _explained.TryAdd(Key(name), place);

    /// <summary>Names of places where something is told to be in two sentences and more, one candidate each.</summary>
    public IReadOnlyList<PlaceCandidate> LocatedTwice => _locatedTwice;

    public void Locate(PlaceCandidate candidate)
    {
        if (_located.TryAdd(Key(candidate.Name), candidate.Sentence) || _located[Key(candidate.Name)] is not { } first || first == candidate.Sentence) return;
        _located[Key(candidate.Name)] = null;
        _locatedTwice.Add(candidate);
    }

    /// <summary>The place and all that contain it are there.</summary>
    public void Add(Place place, int paragraph)
    {
        if (!_near.Add((place.Id, paragraph))) return;
        _paragraphs[place.Id] = Paragraphs(place.Id) + 1;
        for (var i = 0; i < place.Within.Count; i++) Add(gazetteer.Find(place.Within[i])!, paragraph);
    }

    /// <summary>Names that are spelt alike begin the same chain.</summary>
    private static string Key(PlaceName name) => name.Place.Id;
}
