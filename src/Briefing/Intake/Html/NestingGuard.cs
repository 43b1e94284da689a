namespace Briefing.Intake.Html;

/// <summary>
/// Refuses what is made to exhaust a parser rather than to be read. A tree builder walks its open elements for every tag, and the attributes
/// of a tag for every attribute, so that both must stay few. Tags are counted in one pass, before anything is built.
/// </summary>
internal static class NestingGuard
{
    /// <summary>Real pages nest some dozens deep, and leave some elements open that the tree builder closes by itself.</summary>
    private const int MostOpen = 1500;

    private const int MostAttributes = 500;

    /// <summary>No end tag, or one that is commonly left out (HTML standard, sections 13.1.2 and 13.1.2.4): the tree builder closes them.</summary>
    private static readonly HashSet<string> SelfClosing =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "tr", "td", "th", "thead", "tbody", "tfoot",
    ];

    /// <exception cref="UnreadableException">It has more open elements, or a tag more attributes, than any page.</exception>
    public static void Check(string html)
    {
        var open = new Dictionary<string, int>();
        var all = 0;
        foreach (var tag in TagScanner.Tags(html))
        {
            if (tag.Attributes > MostAttributes) throw TooDeep();
            if (tag.IsEnd && open.TryGetValue(tag.Name, out var count) && count > 0)
            {
                open[tag.Name] = count - 1;
                all--;
            }
            else if (!tag.IsEnd && !SelfClosing.Contains(tag.Name))
            {
                open[tag.Name] = open.GetValueOrDefault(tag.Name) + 1;
                if (++all > MostOpen) throw TooDeep();
            }
        }
    }

    private static UnreadableException TooDeep() => new("it is nested deeper than any web page");
}
