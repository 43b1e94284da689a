using System.Globalization;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Places;

/// <summary>
/// Reads the tables of <c>Lexicon/places</c> into places and names: what is kept by hand first, since a name there may belong
/// to its place alone, then countries, subdivisions and cities.
/// </summary>
internal sealed class PlaceTables
{
    private const long Metropolis = 500_000;
    private const long BigCity = 100_000;
    private const long Town = 15_000;
    private const long BigSubdivision = 3_000_000;

    /// <summary>Countries whose states and provinces the news names without saying of what country they are.</summary>
    private static readonly HashSet<string> KnownByTheirStates = ["US", "CA", "GB", "AU"];

    private readonly Dictionary<string, string[]> _parents = [];
    private readonly Dictionary<string, string> _english = [];
    private readonly HashSet<string> _capitals = [];
    private readonly HashSet<string> _doubtful = [.. LexiconFile.Lines("places/doubtful.txt")];
    private readonly PlaceIds _ids = new();

    public Dictionary<string, Place> Places { get; } = new(50_000, StringComparer.Ordinal);

    public PlaceNames Names { get; } = new();

    public void Read()
    {
        var rows = Rows("countries", PlaceType.Country).Concat(Rows("subdivisions", PlaceType.Subdivision)).Concat(Rows("cities", PlaceType.City)).ToList();
        var aliases = LexiconFile.Table("places/aliases.tsv").ToList();
        foreach (var row in rows) Note(row);
        ReadRegions();
        foreach (var alias in aliases) NoteEnglishName(alias);
        foreach (var row in rows) AddPlace(row);
        foreach (var alias in aliases) AddAliases(alias);
        foreach (var demonym in LexiconFile.Table("places/demonyms.tsv")) AddAll(demonym[1], _ids.Resolve(demonym[0]), PlaceNameKind.Demonym);
        foreach (var row in LexiconFile.Table("places/state-abbreviations.tsv")) AddAll(row[1], row[0], PlaceNameKind.Abbreviation);
        foreach (var row in LexiconFile.Table("places/governments.tsv").Where(row => row.Length > 2)) AddAll(row[1], row[0], PlaceNameKind.Government);
        foreach (var row in rows) AddNames(row);
    }

    private static IEnumerable<PlaceRow> Rows(string table, PlaceType type)
    {
        foreach (var line in LexiconFile.Table($"places/{table}.tsv"))
        {
            var id = type == PlaceType.City ? "geonames:" + line[0] : line[0];
            yield return new PlaceRow(id, line[1], line[2], long.Parse(line[3], CultureInfo.InvariantCulture), line[4], line[5], type);
        }
    }

    private void Note(PlaceRow row)
    {
        _ids.Note(row);
        if (row.Flags.Contains('c', StringComparison.Ordinal)) _capitals.Add(row.Id);
    }

    private void ReadRegions()
    {
        var regions = LexiconFile.Table("places/regions.tsv").ToList();
        foreach (var row in regions) _ids.NoteRegion(row[0]);
        foreach (var row in regions)
        {
            var id = "region:" + row[0];
            string[] wholes = row[3].Length == 0 ? [] : [_ids.Resolve(row[3])];
            foreach (var member in row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var part = _ids.Resolve(member.Replace('_', ' '));
                _parents[part] = [.. _parents.GetValueOrDefault(part, []), id];
            }

            var place = new Place(id, row[2], row[1] == "continent" ? PlaceType.Continent : PlaceType.Region, wholes, 0);
            Places.Add(id, place);
            foreach (var name in row[5].Split('|').Prepend(row[2])) Add(name, place, PlaceNameKind.Name, isExclusive: true);
        }
    }

    private void NoteEnglishName(string[] alias)
    {
        if (alias[1].Split('|').FirstOrDefault(name => name[0] == '=') is { } english) _english[_ids.Resolve(alias[0])] = english[1..];
    }

    private void AddPlace(PlaceRow row)
    {
        var name = _english.TryGetValue(row.Id, out var english) ? english : row.Name;
        string[] wholes = row.Within.Length == 0 ? [] : [row.Within];
        if (_parents.TryGetValue(row.Id, out var regions)) wholes = [.. wholes, .. regions];
        Places.TryAdd(row.Id, new Place(row.Id, name, row.Type, wholes, row.Population));
    }

    private void AddAliases(string[] alias)
    {
        var place = Places[_ids.Resolve(alias[0])];
        foreach (var name in alias[1].Split('|')) Add(name.TrimStart('!', '='), place, PlaceNameKind.Name, isExclusive: name[0] == '!');
    }

    private void AddAll(string names, string id, PlaceNameKind kind)
    {
        foreach (var name in names.Split('|')) Add(name, Places[id], kind);
    }

    private void AddNames(PlaceRow row)
    {
        var place = Places[row.Id];
        Add(row.Name, place, PlaceNameKind.Name, row.Flags);
        if (row.Others.Length == 0) return;
        foreach (var name in row.Others.Split('|')) Add(name, place, PlaceNameKind.Name);
    }

    private void Add(string name, Place place, PlaceNameKind kind, string flags = "", bool isExclusive = false)
    {
        if (name.Length == 0) return;
        var key = PlaceKey.Of(name);
        if (kind == PlaceNameKind.Name && IsAcronym(name)) kind = PlaceNameKind.Acronym;
        var isDoubtful = _doubtful.Contains(key) || IsWord(place, flags);
        Names.Add(key, new PlaceName(place, kind, StandingOf(place, isDoubtful), isDoubtful, _capitals.Contains(place.Id)), isExclusive);
    }

    /// <summary>A town or subdivision called like a word or person; of the biggest the name is known better than the word.</summary>
    private static bool IsWord(Place place, string flags) => place.Type switch
    {
        PlaceType.City => place.Population < Metropolis && flags.AsSpan().IndexOfAny('w', 'g') >= 0,
        PlaceType.Subdivision => !KnownByTheirStates.Contains(place.Within[0]) && flags.AsSpan().IndexOfAny('w', 'g') >= 0 && place.Population < 2 * BigSubdivision,
        _ => false,
    };

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 8 && name.All(c => char.IsAsciiLetterUpper(c) || c == '.');

    private static Standing StandingOf(Place place, bool isDoubtful)
    {
        var standing = place.Type switch
        {
            PlaceType.City => place.Population switch { >= Metropolis => Standing.Sure, >= BigCity => Standing.Likely, >= Town => Standing.Unsure, _ => Standing.Faint },
            PlaceType.Subdivision => KnownByTheirStates.Contains(place.Within[0]) || place.Population >= BigSubdivision ? Standing.Sure : place.Population >= Metropolis ? Standing.Likely : place.Population >= BigCity ? Standing.Unsure : Standing.Faint,
            _ => Standing.Sure,
        };
        return isDoubtful && standing > Standing.Faint ? standing - 1 : standing;
    }
}
