using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Places;

/// <summary>
/// Reads the tables of <c>Lexicon/places</c> into places and names: what is kept by hand first, since a name there may belong
/// to its place alone, then countries, subdivisions and cities.
/// </summary>
internal sealed class PlaceTables
{
    private readonly List<string[]> _aliases = [.. LexiconFile.Table("places/aliases.tsv")];
    private readonly List<string[]> _demonyms = [.. LexiconFile.Table("places/demonyms.tsv")];
    private readonly List<string> _wellKnown = [.. LexiconFile.Lines("places/well-known.txt")];
    private readonly List<PlaceRow> _rows = new(48_000);
    private readonly Dictionary<string, string> _english = [];
    private readonly Dictionary<string, string[]> _wholes = new(4_000, StringComparer.Ordinal);
    private readonly PlaceStandings _standings = new();
    private readonly PlaceIds _ids = new();

    public Dictionary<string, Place> Places { get; } = new(48_000, StringComparer.Ordinal);

    public PlaceNames Names { get; } = new();

    public void Read()
    {
        var regions = new PlaceRegions(_ids);
        foreach (var reference in _aliases.Select(row => row[0]).Concat(_demonyms.Select(row => row[0])).Concat(_wellKnown)) _ids.Want(reference);
        ReadRows();
        foreach (var (region, names) in regions.Read())
        {
            Places.Add(region.Id, region);
            foreach (var name in names) Add(name, region, PlaceNameKind.Name, isExclusive: true);
        }

        foreach (var reference in _wellKnown) _standings.AddWellKnown(_ids.Resolve(reference));
        foreach (var alias in _aliases) NoteEnglishName(alias);
        var places = _rows.ConvertAll(row => AddPlace(row, regions));
        AddNamesKeptByHand();
        for (var i = 0; i < places.Count; i++) AddNames(_rows[i], places[i]);
    }

    private void ReadRows()
    {
        _rows.AddRange(PlaceRow.All(LexiconFile.Text("places/countries.tsv"), PlaceType.Country));
        _rows.AddRange(PlaceRow.All(LexiconFile.Text("places/subdivisions.tsv"), PlaceType.Subdivision));
        var cities = PlaceRow.All(LexiconFile.Text("places/cities.tsv"), PlaceType.City);
        foreach (var city in cities)
        {
            _rows.Add(city);
            _ids.Note(city);
        }
    }

    private void NoteEnglishName(string[] alias)
    {
        if (alias[1].Split('|').FirstOrDefault(name => name[0] == '=') is { } english) _english[_ids.Resolve(alias[0])] = english[1..];
    }

    private Place AddPlace(PlaceRow row, PlaceRegions regions)
    {
        var id = row.Id;
        if (row.Flags.Contains('c')) _standings.AddCapital(id);
        var name = _english.GetValueOrDefault(id) ?? row.Name.ToString();
        var place = new Place(id, name, row.Type, Wholes(row, regions.Holding(id)), row.Population);
        Places.TryAdd(id, place);
        return place;
    }

    /// <summary>Places of one subdivision share the list of what holds them.</summary>
    private string[] Wholes(PlaceRow row, string[] regions)
    {
        if (row.Within.IsEmpty) return regions;
        var lookup = _wholes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(row.Within, out var within)) lookup[row.Within] = within = [row.Within.ToString()];
        return regions.Length == 0 ? within : [.. within, .. regions];
    }

    private void AddNamesKeptByHand()
    {
        foreach (var alias in _aliases)
        {
            var place = Places[_ids.Resolve(alias[0])];
            foreach (var name in alias[1].Split('|')) Add(name.AsSpan().TrimStart("!="), place, PlaceNameKind.Name, isExclusive: name[0] == '!');
        }

        foreach (var row in _demonyms) AddAll(row[1], _ids.Resolve(row[0]), PlaceNameKind.Demonym);
        foreach (var row in LexiconFile.Table("places/state-abbreviations.tsv")) AddAll(row[1], row[0], PlaceNameKind.Abbreviation);
        foreach (var row in LexiconFile.Table("places/governments.tsv").Where(row => row.Length > 2)) AddAll(row[1], _ids.Resolve(row[0]), PlaceNameKind.Government);
    }

    private void AddAll(ReadOnlySpan<char> names, string id, PlaceNameKind kind)
    {
        foreach (var name in names.Split('|')) Add(names[name], Places[id], kind);
    }

    private void AddNames(PlaceRow row, Place place)
    {
        Add(row.Name, place, PlaceNameKind.Name, row.Flags);
        var others = row.Others;
        if (others.IsEmpty) return;
        foreach (var name in others.Split('|')) Add(others[name], place, PlaceNameKind.Name);
    }

    private void Add(ReadOnlySpan<char> name, Place place, PlaceNameKind kind, ReadOnlySpan<char> flags = default, bool isExclusive = false)
    {
        if (name.IsEmpty) return;
        var key = PlaceKey.Of(name);
        if (kind == PlaceNameKind.Name && IsAcronym(name)) kind = PlaceNameKind.Acronym;
        Names.Add(key, _standings.Name(key, place, kind, flags), isExclusive);
    }

    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 8) return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterUpper(c) && c != '.') return false;
        }

        return true;
    }
}
