using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Reading.Dates;

/// <summary>Tells a day that its month does not have: "31 april", "february 29, 2023".</summary>
internal sealed class MissingDayReader
{
    private const string Month = "month=";

    /// <summary>In which February has all the days it may have.</summary>
    private const int LeapYear = 2024;

    private readonly Dictionary<string, int> _months =
        LexiconFile.Table("dates/words.en.txt").Where(row => row[1].StartsWith(Month, StringComparison.Ordinal)).ToDictionary(row => row[0], row => int.Parse(row[1].AsSpan(Month.Length), CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private readonly Regex _days;

    public MissingDayReader()
    {
        var month = $"(?<month>{string.Join('|', _months.Keys.Select(Regex.Escape))})";
        const string Day = "(?<day>[0-9]{2})(st|nd|rd|th)?";
        _days = new Regex($@"\b({Day} (of )?{month}|{month}\.? {Day})(,? (?<year>(19|20)[0-9]{{2}}))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <returns>The first, with its month as the suggestion; null without.</returns>
    public MistypedTime? Find(string text)
    {
        foreach (Match match in _days.Matches(text))
        {
            var (month, year) = (match.Groups["month"].Value, match.Groups["year"].Value);
            var of = year.Length > 0 ? int.Parse(year, CultureInfo.InvariantCulture) : LeapYear;
            var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
            if (day > 31 || CalendarStretch.Day(of, _months[month], day) is not null) continue;
            return new MistypedTime(match.Value, match.Index, match.Index + match.Length, year.Length > 0 ? $"{month} {year}" : month);
        }

        return null;
    }
}
