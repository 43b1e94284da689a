namespace Briefing.Intake.Html;

/// <summary>A tag of a page's source. <paramref name="Name"/> is in lower case.</summary>
internal readonly record struct SourceTag(string Name, bool IsEnd, int Attributes);

/// <summary>Lists the tags of a page's source in one pass, without building anything.</summary>
internal static class TagScanner
{
    /// <summary>Names are told apart up to here.</summary>
    private const int LongestName = 32;

    public static IEnumerable<SourceTag> Tags(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = at < html.Length ? html.IndexOf('<', at) : -1)
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                at = After(html, "-->", at + 4);
                continue;
            }

            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = Name(html, at + (isEnd ? 2 : 1));
            at++;
            if (name.Length == 0) continue;
            (at, var attributes, var isClosed) = Attributes(html, at + name.Length);
            yield return new SourceTag(name, isEnd || isClosed, attributes);
            if (!isEnd && name is "script" or "style" or "textarea" or "title") at = Before(html, "</" + name, at);
        }
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':')) end++;
        if (end == start || !char.IsAsciiLetter(html[start])) return "";
        return html[start..Math.Min(end, start + LongestName)].ToLowerInvariant();
    }

    /// <returns>Where the tag ends, how many attributes it has, and whether it closes itself.</returns>
    private static (int End, int Count, bool IsClosed) Attributes(string html, int at)
    {
        var (count, isBetween) = (0, false);
        for (; at < html.Length && html[at] != '>'; at++)
        {
            var unit = html[at];
            if (char.IsWhiteSpace(unit) || unit == '/')
            {
                isBetween = true;
                continue;
            }

            if (isBetween) count++;
            isBetween = false;
            if (unit is '"' or '\'' && html[at - 1] == '=') at = Before(html, unit.ToString(), at + 1);
        }

        return (at, count, at < html.Length && html[at - 1] == '/');
    }

    private static int After(string html, string mark, int from) =>
        from < html.Length && html.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : html.Length;

    private static int Before(string html, string mark, int from) =>
        from < html.Length && html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var found ? found : html.Length;
}
