using System.Text.RegularExpressions;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>Takes away what stands at the head or foot of page after page: titles, dates, page numbers.</summary>
internal static partial class RunningLines
{
    /// <summary>How far from an edge, as a share of the page's height.</summary>
    private const double Margin = 0.12;

    public static IEnumerable<PdfPage> Remove(IReadOnlyList<PdfPage> pages)
    {
        var known = pages
            .SelectMany(page => page.Blocks.SelectMany(block => block).Where(line => IsAtEdge(line, page)).Select(line => Key(line.Text)).Distinct())
            .GroupBy(key => key)
            .Where(key => key.Count() > 1)
            .Select(key => key.Key)
            .ToHashSet();
        return pages.Select(page => page with
        {
            Blocks = [.. page.Blocks.Select(block => (IReadOnlyList<PdfLine>)[.. block.Where(line => !IsAtEdge(line, page) || !(known.Contains(Key(line.Text)) || IsNumber(line.Text)))]).Where(block => block.Count > 0)],
        });
    }

    private static bool IsAtEdge(PdfLine line, PdfPage page) =>
        Math.Min(line.Bottom - page.Bottom, page.Top - line.Top) < (page.Top - page.Bottom) * Margin;

    /// <summary>The same on every page but for its number.</summary>
    private static string Key(string line) => Digits().Replace(line, "#").Trim();

    private static bool IsNumber(string line) => PageNumber().IsMatch(line);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    /// <summary>Alone in its line, without a stop: "1935." may end a sentence.</summary>
    [GeneratedRegex(@"^[-–—\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
