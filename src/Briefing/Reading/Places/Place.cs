namespace Briefing.Reading.Places;

public enum PlaceType
{
    Continent,
    Region,
    Country,
    Subdivision,
    City,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">ISO 3166-1 alpha-2 for a country ("CN"), ISO 3166-2 for a subdivision ("CN-SH"), "geonames:N" for a city, "region:slug" for a continent or region.</param>
/// <param name="Name">The usual English name.</param>
/// <param name="Type">What sort of place.</param>
/// <param name="Within">Ids of the places that directly contain it.</param>
/// <param name="Population">Inhabitants, 0 when unknown; the bigger city is meant unless the text says otherwise.</param>
public sealed record Place(string Id, string Name, PlaceType Type, IReadOnlyList<string> Within, long Population);
