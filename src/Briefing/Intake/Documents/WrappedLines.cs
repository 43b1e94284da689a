using System.Text;

namespace Briefing.Intake.Documents;

/// <summary>Puts paragraphs together again that a program broke into lines of a fixed width.</summary>
internal static class WrappedLines
{
    /// <summary>Programs that break lines do so between 60 and 80; shorter lines were ended by the writer.</summary>
    private const int ShortestBroken = 50;

    /// <summary>A text with a longer line has a paragraph a line.</summary>
    private const int LongestBroken = 100;

    /// <returns>A paragraph a line, without blank ones.</returns>
    public static string Join(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var isBroken = !Array.Exists(lines, line => line.Length > LongestBroken);
        var joined = new StringBuilder();
        var before = "";
        foreach (var line in lines)
        {
            var words = line.Trim();
            if (words.Length > 0)
            {
                if (isBroken && before.Length >= ShortestBroken && !StartsItem(words)) joined.Append(' ');
                else if (joined.Length > 0) joined.Append('\n');
                joined.Append(words);
            }

            before = words;
        }

        return joined.ToString();
    }

    private static bool StartsItem(string line) => line[0] is '-' or '*' or '•' or '>' || (char.IsAsciiDigit(line[0]) && line.AsSpan().TrimStart("0123456789") is ['.' or ')', ..]);
}
