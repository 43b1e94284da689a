using System.Text.RegularExpressions;
using Briefing.Reading.Lexicon;

namespace Briefing.Intake.Html;

/// <summary>Lines that publishers put between the paragraphs of an article.</summary>
internal static class Boilerplate
{
    /// <summary>Longer lines are prose, whatever they begin with. In so short ones, with single blanks, no pattern takes long.</summary>
    private const int LongestLine = 260;

    private static readonly Regex Line = new(
        $"^(?:{string.Join('|', LexiconFile.Lines("pages/boilerplate.txt"))})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool IsMatch(string line) => line.Length <= LongestLine && Line.IsMatch(line);
}
