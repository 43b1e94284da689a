using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Briefing.Reading.Lexicon;

namespace Briefing.Intake.Html;

/// <summary>Recognises pages that stand in front of an article: a paywall, a question for consent, a check for robots, a page that is only built by its scripts, an error.</summary>
internal static class PageWall
{
    /// <summary>A page with more running text, in the measure of <see cref="Prose.Weight"/>, is read whatever else it says: a wall says little.</summary>
    private const int LeastText = 700;

    /// <summary>What publishers show of an article they sell is a paragraph or two.</summary>
    private const int LongestTeaser = 1200;

    /// <summary>Less of the declared number of words is the beginning of an article. The rest allows for captions and boxes that are counted by some.</summary>
    private const double LeastShareOfWords = 0.4;

    /// <summary>Fewer words are counted in ways that differ too much.</summary>
    private const int LeastDeclaredWords = 200;

    /// <summary>An offer to subscribe stands right below the paragraphs that are shown.</summary>
    private const int BlocksBelow = 15;

    private static readonly Dictionary<string, Regex> Words = LexiconFile.Table("pages/walls.txt")
        .GroupBy(row => row[0], row => row[1])
        .ToDictionary(kind => kind.Key, kind => new Regex(string.Join('|', kind), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private const string WhatToDo = "open it in a browser, and push its text, or the page saved from there";

    /// <param name="page">The page.</param>
    /// <param name="details">What it says about itself.</param>
    /// <param name="blocks">All that it shows.</param>
    /// <param name="paragraphs">What was taken for its article.</param>
    /// <returns>Why it is no article, and what to do; null when it is one.</returns>
    public static string? Find(IDocument page, PageDetails details, IReadOnlyList<Block> blocks, IReadOnlyList<string> paragraphs)
    {
        var weight = paragraphs.Sum(Prose.Weight);
        if (details.IsForSubscribers && IsTeaser(details, paragraphs, weight)) return ForSubscribers;
        if (!details.IsArticle && paragraphs.Count > 0 && weight < paragraphs.Where(Says("consent")).Sum(Prose.Weight) * 2) return Consent;
        if (weight >= LeastText) return null;
        if (Below(blocks, paragraphs).Any(Says("paywall"))) return ForSubscribers;
        if (details.IsArticle && paragraphs.Count > 0) return null;
        var said = Said(page, blocks, paragraphs);
        if (said.Any(Says("robot"))) return $"the site asks whether a person is reading instead of showing an article: {WhatToDo}";
        if (said.Any(Says("missing"))) return "the site says that there is no such page: look whether the address is whole";
        if (paragraphs.Count == 0 && said.Any(Says("consent"))) return Consent;
        return said.Any(Says("script")) ? $"the page shows nothing before its scripts run, and scripts are not run here: {WhatToDo}" : null;
    }

    private static Func<string, bool> Says(string kind) => Words[kind].IsMatch;

    private const string ForSubscribers = $"the page shows only the beginning of its article, the rest is for subscribers: {WhatToDo}";

    private const string Consent = $"the page asks for consent to cookies or data instead of showing an article: {WhatToDo}";

    private static bool IsTeaser(PageDetails details, IReadOnlyList<string> paragraphs, int weight)
    {
        if (weight < LongestTeaser || paragraphs[^1].EndsWith('…') || paragraphs[^1].EndsWith("...", StringComparison.Ordinal)) return true;
        var words = paragraphs.Sum(paragraph => paragraph.AsSpan().Count(' ') + 1);
        return details.WordCount >= LeastDeclaredWords && words < details.WordCount * LeastShareOfWords;
    }

    private static IEnumerable<string> Below(IReadOnlyList<Block> blocks, IReadOnlyList<string> paragraphs) =>
        paragraphs.Count == 0 ? [] : blocks.SkipWhile(block => block.Text != paragraphs[0]).Take(paragraphs.Count + BlocksBelow).Select(block => block.Text);

    /// <summary>What stands in the place of the article: banners beside one say the same words.</summary>
    private static List<string> Said(IDocument page, IReadOnlyList<Block> blocks, IReadOnlyList<string> paragraphs) =>
    [
        page.Title ?? "",
        .. page.QuerySelectorAll("h1").Select(heading => heading.TextContent),
        .. paragraphs.Count > 0 ? paragraphs : blocks.Select(block => block.Text).Concat(page.QuerySelectorAll("noscript").Select(hidden => hidden.TextContent)),
    ];
}
