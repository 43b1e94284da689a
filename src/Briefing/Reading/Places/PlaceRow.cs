using System.Globalization;

namespace Briefing.Reading.Places;

/// <summary>A row of the generated tables, cut where its columns are read: forty thousand rows are read at every start.</summary>
/// <param name="Line">The columns, separated by tabs.</param>
/// <param name="Type">The table it stands in.</param>
internal readonly record struct PlaceRow(ReadOnlyMemory<char> Line, PlaceType Type)
{
    private const string CityPrefix = "geonames:";

    /// <summary>As in <see cref="Place.Id"/>.</summary>
    public string Id => Type == PlaceType.City ? string.Concat(CityPrefix, Column(0)) : Column(0).ToString();

    /// <summary>The name GeoNames has.</summary>
    public ReadOnlySpan<char> Name => Column(1);

    /// <summary>The id of the subdivision or country it lies in; empty for a country.</summary>
    public ReadOnlySpan<char> Within => Column(2);

    /// <summary>Inhabitants, for a country or subdivision those of its listed towns.</summary>
    public long Population => long.Parse(Column(3), CultureInfo.InvariantCulture);

    /// <summary>"w": an ordinary word; "p": a name of persons; "c": a capital.</summary>
    public ReadOnlySpan<char> Flags => Column(4);

    /// <summary>Other names, separated by a bar.</summary>
    public ReadOnlySpan<char> Others => Column(5);

    /// <summary>The rows of a table, without its comments.</summary>
    public static IEnumerable<PlaceRow> All(string table, PlaceType type)
    {
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\n', start);
            if (end < 0) end = table.Length;
            if (end > start && table[start] != '#') yield return new PlaceRow(table.AsMemory(start, end - start), type);
            start = end + 1;
        }
    }

    private ReadOnlySpan<char> Column(int number)
    {
        var rest = Line.Span;
        for (; number > 0; number--) rest = rest[(rest.IndexOf('\t') + 1)..];
        var tab = rest.IndexOf('\t');
        return tab < 0 ? rest : rest[..tab];
    }
}
