namespace Briefing.Reading.Places;

/// <summary>Finds the id that a table kept by hand means: an id, the slug of a region, "city:Name" or "city:Name:Whole".</summary>
internal sealed class PlaceIds
{
    private const string CityMark = "city:";

    private readonly Dictionary<string, string?> _cities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regions = [];

    /// <summary>A reference that will be asked for; only those cities are kept in mind.</summary>
    public void Want(string reference)
    {
        if (reference.StartsWith(CityMark, StringComparison.Ordinal)) _cities.TryAdd(reference[CityMark.Length..], null);
    }

    /// <summary>Rows come the most populous first, so that a name alone means the biggest.</summary>
    public void Note(PlaceRow row)
    {
        var lookup = _cities.GetAlternateLookup<ReadOnlySpan<char>>();
        NoteAs(lookup, row.Name, row);
        NoteAs(lookup, $"{row.Name}:{row.Within}", row);
    }

    private static void NoteAs(Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> cities, ReadOnlySpan<char> reference, PlaceRow row)
    {
        if (cities.TryGetValue(reference, out var known) && known is null) cities[reference] = row.Id;
    }

    public void NoteRegion(string slug) => _regions.Add(slug);

    /// <exception cref="InvalidDataException">A table names a city that is not listed.</exception>
    public string Resolve(string reference)
    {
        if (_regions.Contains(reference)) return "region:" + reference;
        if (reference.StartsWith('@')) return reference[1..];
        if (!reference.StartsWith(CityMark, StringComparison.Ordinal)) return reference;
        return _cities.GetValueOrDefault(reference[CityMark.Length..]) ?? throw new InvalidDataException($"The tables of places have no {reference}.");
    }
}
