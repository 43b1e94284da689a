using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Intake.Html;

/// <summary>Lines that publishers put between the paragraphs of an article.</summary>
internal static class Boilerplate
{
    /// <summary>Longer lines are prose, whatever they begin with.</summary>
    private const int LongestLine = 260;

    /// <summary>Without backtracking: its time is linear in the line, whatever the line says.</summary>
    private static readonly Regex Line = new(
        $"^(?:{string.Join('|', LexiconFile.Lines("pages/boilerplate.txt"))})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public static bool IsMatch(string line) => line.Length <= LongestLine && Line.IsMatch(line);
}
