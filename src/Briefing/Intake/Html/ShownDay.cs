using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>When an article was published, for pages that tell it to their readers alone: a line over its text, else its address.</summary>
internal static partial class ShownDay
{
    /// <summary>Lines between headline and text: kicker, headline, standfirst, byline, a few buttons.</summary>
    private const int LinesToSearch = 20;

    private const int LongestLine = 120;

    /// <param name="blocks">All of the page.</param>
    /// <param name="first">The first paragraph of the article.</param>
    /// <param name="url">The page's address.</param>
    public static FoundDate? Find(IReadOnlyList<Block> blocks, string first, string? url)
    {
        if (Over(blocks, first) is { } shown) return new FoundDate(PublishedDate.On(shown), "a line over the text");
        return InAddress(url) is { } named ? new FoundDate(PublishedDate.On(named), "its address") : null;
    }

    private static DateOnly? Over(IReadOnlyList<Block> blocks, string first)
    {
        var at = 0;
        while (at < blocks.Count && blocks[at].Text != first) at++;
        return at == blocks.Count ? null : blocks
            .Take(at)
            .TakeLast(LinesToSearch)
            .Reverse()
            .Where(block => block.Text.Length <= LongestLine && !block.IsMostlyLinks && !block.IsProse)
            .Select(block => WrittenDay.Find(block.Text))
            .FirstOrDefault(day => day is not null);
    }

    private static DateOnly? InAddress(string? url) =>
        url is not null && InPath().Match(url) is { Success: true } found
        && DateOnly.TryParseExact($"{found.Groups[1].Value}-{found.Groups[2].Value}-{found.Groups[3].Value}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"[/-](20\d{2})[/-]([01]\d)[/-]([0-3]\d)(?=[/-]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}
