using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Places;

/// <summary>Continents and regions: <c>regions.tsv</c> lists the members of each.</summary>
internal sealed class PlaceRegions
{
    private readonly List<string[]> _rows = [.. LexiconFile.Table("places/regions.tsv")];
    private readonly Dictionary<string, string[]> _wholes = [];
    private readonly PlaceIds _ids;

    public PlaceRegions(PlaceIds ids)
    {
        _ids = ids;
        foreach (var row in _rows)
        {
            ids.NoteRegion(row[0]);
            foreach (var member in Members(row)) ids.Want(member);
        }
    }

    /// <summary>The regions with their names; afterwards <see cref="Holding"/> knows their members.</summary>
    public IEnumerable<(Place Place, IEnumerable<string> Names)> Read()
    {
        foreach (var row in _rows)
        {
            var id = _ids.Resolve(row[0]);
            foreach (var part in Members(row).Select(_ids.Resolve)) _wholes[part] = [.. _wholes.GetValueOrDefault(part, []), id];
        }

        foreach (var row in _rows)
        {
            var id = _ids.Resolve(row[0]);
            string[] wholes = row[3].Length == 0 ? [] : [_ids.Resolve(row[3])];
            var place = new Place(id, row[2], row[1] == "continent" ? PlaceType.Continent : PlaceType.Region, [.. wholes, .. Holding(id)], 0);
            yield return (place, row[5].Split('|').Prepend(row[2]));
        }
    }

    /// <summary>The regions that list the place as a member.</summary>
    public string[] Holding(string id) => _wholes.GetValueOrDefault(id, []);

    private static IEnumerable<string> Members(string[] row) => row[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(member => member.Replace('_', ' '));
}
