using AngleSharp.Dom;
using Briefing.Reading.Lexicon;

namespace Briefing.Intake.Html;

/// <summary>What the elements of a page are for, by their names, roles and classes.</summary>
internal static class PageElements
{
    /// <summary>Never part of an article's words.</summary>
    private static readonly HashSet<string> Silent = Set(
        "script style noscript template nav aside footer button select textarea input iframe object embed svg canvas video audio dialog figcaption picture map label head");

    private static readonly HashSet<string> Blocks = Set(
        "address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul");

    private static readonly HashSet<string> BesideRoles = Set("navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar tablist button img");

    private static readonly HashSet<string> ClutterWords = [.. LexiconFile.Lines("pages/clutter.txt")];

    private static readonly HashSet<string> StandfirstWords = [.. LexiconFile.Lines("pages/standfirst.txt")];

    private static readonly string[] Naming = ["class", "id", "data-component", "data-testid", "data-module", "data-type"];

    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || IsPicture(element);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether it says of itself that it stands beside the article, or is not shown.</summary>
    public static bool IsBeside(IElement element) =>
        element.LocalName == "form"
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && BesideRoles.Contains(role))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || (Names(element).SelectMany(Words).Any(ClutterWords.Contains) && !IsStandfirst(element));

    public static bool IsStandfirst(IElement element) => Names(element).Any(name => StandfirstWords.Contains(Words(name).Last()));

    /// <summary>A figure stands beside the text, unless it frames a quotation or a table.</summary>
    private static bool IsPicture(IElement element) => element.LocalName == "figure" && element.QuerySelector("blockquote, table, pre") is null;

    /// <summary>"relatedLinks_box--wide" has the names relatedLinks, box and wide. What has a colon or a bracket tells the layout on some screens.</summary>
    private static IEnumerable<string> Names(IElement element) => Naming
        .Select(element.GetAttribute)
        .Where(names => names is { Length: > 0 and < 2000 })
        .SelectMany(names => names!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Where(name => !name.Contains(':', StringComparison.Ordinal) && !name.Contains('[', StringComparison.Ordinal))
        .SelectMany(name => name.Split(['-', '_', '/', '.'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"relatedLinks" is itself a word, and has the words related and links, the last of which says what it is.</summary>
    private static IEnumerable<string> Words(string name)
    {
        yield return name.ToLowerInvariant();
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (!char.IsUpper(name[i]) || char.IsUpper(name[i - 1])) continue;
            yield return name[start..i].ToLowerInvariant();
            start = i;
        }

        if (start > 0) yield return name[start..].ToLowerInvariant();
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
