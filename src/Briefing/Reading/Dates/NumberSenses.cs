using System.Globalization;

namespace Briefing.Reading.Dates;

/// <summary>What a token that begins with a digit can be in a date: "5", "2024", "1990s", "5th", "23.07.2024".</summary>
internal static class NumberSenses
{
    public const int FirstYear = 1000;
    public const int LastYear = 2199;

    private static readonly DateSense[][] ByValue = [.. Enumerable.Range(0, 1000).Select(Small)];
    private static readonly DateSense[][] ByYear = [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => (DateSense[])[Sense(DateTermKind.Year, year)])];

    /// <returns>Null for a number that no date holds.</returns>
    public static DateSense[]? Of(string number)
    {
        var digits = 0;
        while (digits < number.Length && char.IsAsciiDigit(number[digits])) digits++;
        if (digits is 0 or > 4) return null;

        var value = int.Parse(number.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits == number.Length) return digits < 4 ? ByValue[value] : value is >= FirstYear and <= LastYear ? ByYear[value - FirstYear] : null;
        return number.AsSpan(digits) switch
        {
            "s" => Decade(value, digits),
            "st" or "nd" or "rd" or "th" => [Sense(DateTermKind.Ordinal, value)],
            "q" when value is >= 1 and <= 4 => [Sense(DateTermKind.Quarter, value)],
            "h" when value is 1 or 2 => [Sense(DateTermKind.Half, value)],
            ['t', ..] when digits == 2 => [Sense(DateTermKind.Day, value)],
            ['.', ..] => Dotted(number),
            _ => null,
        };
    }

    private static DateSense[] Small(int value)
    {
        var senses = new List<DateSense> { Sense(DateTermKind.Count, value) };
        if (value < 100) senses.Add(Sense(DateTermKind.ShortYear, value < 70 ? 2000 + value : 1900 + value));
        if (value is >= 1 and <= 31) senses.Add(Sense(DateTermKind.Day, value));
        if (value is >= 1 and <= 12) senses.Add(Sense(DateTermKind.MonthNo, value));
        return [.. senses];
    }

    private static DateSense[]? Decade(int value, int digits) => digits switch
    {
        4 when value % 10 == 0 && value is >= FirstYear and <= LastYear => [Sense(DateTermKind.Decade, value)],
        2 when value % 10 == 0 && value >= 20 => [Sense(DateTermKind.Decade, 1900 + value)],
        _ => null,
    };

    /// <summary>Day, month and year with dots between.</summary>
    private static DateSense[]? Dotted(string number)
    {
        var parts = number.Split('.');
        if (parts.Length != 3 || parts[2].Length != 4 || !Array.TrueForAll(parts, part => part.Length <= 4 && part.All(char.IsAsciiDigit))) return null;
        var values = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        if (values[0] is < 1 or > 31 || values[1] is < 1 or > 12 || values[2] is < FirstYear or > LastYear) return null;

        var dot = new DateTerm(DateTermKind.Dot);
        return [new DateSense([new(DateTermKind.Day, values[0]), dot, new(DateTermKind.MonthNo, values[1]), dot, new(DateTermKind.Year, values[2])])];
    }

    private static DateSense Sense(DateTermKind kind, int value) => new([new DateTerm(kind, value)]);
}
