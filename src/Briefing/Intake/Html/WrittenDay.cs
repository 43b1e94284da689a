using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Intake.Html;

/// <summary>A calendar day that a page shows to its readers. Only writings that mean one day everywhere count: "04/05/2024" does not.</summary>
internal static partial class WrittenDay
{
    /// <summary>Two digits mean a year of this century: the web has no older pages.</summary>
    private const int Century = 2000;

    /// <returns>The only day that is written in <paramref name="line"/>, or the first of several.</returns>
    public static DateOnly? Find(string line)
    {
        var match = Numbers().Match(line);
        if (match.Success) return Day(match, int.TryParse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture, out var month) ? month : 0);
        match = Named().Match(line);
        return match.Success ? Day(match, MonthOf(match.Groups["name"].Value)) : null;
    }

    private static DateOnly? Day(Match match, int month)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        if (year < 100) year += Century;
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && year is > 1900 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <returns>0 for no month's name.</returns>
    private static int MonthOf(string name) =>
        name.Length < 3 ? 0 : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;

    /// <summary>ISO 8601; day, month and year with points, as in most of Europe; year, month and day of East Asia.</summary>
    [GeneratedRegex(@"(?<!\d)(?:(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4}|\d{2})|(?<y>\d{4})[年년]\s?(?<m>\d{1,2})[月월]\s?(?<d>\d{1,2})[日일])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    /// <summary>"July 23, 2025", "23 July 2025", "Jul. 23rd, 2025".</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?:(?<name>\p{L}{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})|(?<d>\d{1,2})(?:st|nd|rd|th)?\.? (?<name>\p{L}{3,9})\.?,? (?<y>\d{4}))(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
