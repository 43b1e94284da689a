namespace Briefing.Reading.Places;

/// <summary>A row of the generated tables.</summary>
/// <param name="Id">As in <see cref="Place.Id"/>.</param>
/// <param name="Name">The name GeoNames has.</param>
/// <param name="Within">The id of the subdivision or country it lies in; empty for a country.</param>
/// <param name="Population">Inhabitants, for a country or subdivision those of its listed towns.</param>
/// <param name="Flags">"w": an ordinary word; "g": a given name; "c": a capital.</param>
/// <param name="Others">Other names, separated by a bar.</param>
/// <param name="Type">The table it stands in.</param>
internal sealed record PlaceRow(string Id, string Name, string Within, long Population, string Flags, string Others, PlaceType Type);
