using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>
/// A <c>.md</c>: front matter with the keys of a <c>.jsonl</c> article, then the title as the first heading. The text is everything after
/// that line, byte for byte without the blank lines between. Where words stand before the first heading, nothing is taken away from them.
/// </summary>
internal static class MarkdownReader
{
    public static ArticleDraft Read(string content, ArticleId fileId)
    {
        var (details, body) = FrontMatter.Read(content);
        if (string.IsNullOrWhiteSpace(content[body..])) throw new UnreadableException("it is empty");
        var (heading, text) = Cut(content, body);
        return details.ToDraft(text, fileId, heading);
    }

    private static (string? Heading, string Text) Cut(string content, int body)
    {
        var lines = new TextLines(content);
        var first = lines.SkipBlank(body);
        var (line, next) = lines.At(first);
        if (Heading(line) is { } heading) return (heading, content[lines.SkipBlank(next)..]);
        return (FirstHeading(lines, next, content.Length), content[first..]);
    }

    private static string? FirstHeading(TextLines lines, int start, int end)
    {
        while (start < end)
        {
            var (line, next) = lines.At(start);
            if (Heading(line) is { } heading) return heading;
            start = next;
        }

        return null;
    }

    /// <returns>The words of an ATX heading (CommonMark 0.31, section 4.2) without the marks around them; null for any other line.</returns>
    private static string? Heading(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        if (level is < 1 or > 6 || line[level] is not (' ' or '\t')) return null;
        var words = line[level..].Trim();
        var withoutClosing = words.TrimEnd('#');
        return withoutClosing.Length == 0 || withoutClosing[^1] is ' ' or '\t' ? withoutClosing.TrimEnd() : words;
    }
}
