using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Intake.Html;

/// <summary>The people who wrote an article, one by one, from how a page names them: "By Ann Author and Ben Writer".</summary>
internal static class Byline
{
    private const int LongestName = 60;

    private static readonly Regex Joiner = new($@"\s+(?:{Words("join")})\s+|\s*[,;/&]\s*|\s+\|\s+", Options);

    private static readonly Regex Introduction = new($@"^(?:{Words("by")})(?:\s*:\s*|\s+)", Options);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <param name="written">One name, or several in one line.</param>
    public static IEnumerable<string> Names(string written)
    {
        // A long run of blanks would be tried from each of them on.
        var line = Introduction.Replace(OneLine.Of(written), "");
        var names = Joiner.Split(line);
        // "Simon and Schuster" or "Ortega y Gasset" is one: only what leaves whole names on both sides is several.
        if (names.Length > 1 && !names.All(IsName)) names = line.Split(',', StringSplitOptions.TrimEntries);
        return names.Select(name => name.Trim()).Where(name => name.Length is > 1 and <= LongestName);
    }

    private static bool IsName(string words) => words.Contains(' ', StringComparison.Ordinal) || words.All(unit => unit >= '\u3040') || words.All(char.IsLower) || words.All(char.IsUpper);

    private static string Words(string key) =>
        string.Join('|', LexiconFile.Table("pages/bylines.txt").Where(row => row[0] == key).Select(row => Regex.Escape(row[1])));
}
