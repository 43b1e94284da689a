namespace Briefing.Reading.Places;

/// <summary>Finds the id that a table kept by hand means: an id, the slug of a region, "city:Name" or "city:Name:Whole".</summary>
internal sealed class PlaceIds
{
    private const string CityMark = "city:";

    private readonly Dictionary<(string Name, string Within), string> _cities = [];
    private readonly HashSet<string> _regions = [];

    /// <summary>Rows come the most populous first, so that a name alone means the biggest.</summary>
    public void Note(PlaceRow row)
    {
        if (row.Type != PlaceType.City) return;
        _cities.TryAdd((row.Name, row.Within), row.Id);
        _cities.TryAdd((row.Name, ""), row.Id);
    }

    public void NoteRegion(string slug) => _regions.Add(slug);

    /// <exception cref="InvalidDataException">A table names a city that is not listed.</exception>
    public string Resolve(string reference)
    {
        if (_regions.Contains(reference)) return "region:" + reference;
        if (reference.StartsWith('@')) return reference[1..];
        if (!reference.StartsWith(CityMark, StringComparison.Ordinal)) return reference;
        var parts = reference[CityMark.Length..].Split(':');
        return _cities.TryGetValue((parts[0], parts.Length > 1 ? parts[1] : ""), out var id) ? id : throw new InvalidDataException($"The tables of places have no {reference}.");
    }
}
