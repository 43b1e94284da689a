using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>
/// A <c>.txt</c>: when its first line is a headline it is the title, and the text is what follows it, byte for byte without the blank
/// lines between; else the title is not known and the text is the whole file.
/// </summary>
internal static class PlainTextReader
{
    /// <summary>Files that break their lines keep them below this; a file with a longer line has a paragraph a line.</summary>
    private const int LongestBrokenLine = 100;

    public static ArticleDraft Read(string content, ArticleId id)
    {
        if (string.IsNullOrWhiteSpace(content)) throw new UnreadableException("it is empty");
        var lines = new TextLines(content);
        var first = lines.SkipBlank(0);
        var (line, next) = lines.At(first);
        var rest = lines.SkipBlank(next);
        return rest < content.Length && IsHeadline(line, content, next, rest)
            ? new ArticleDraft { Id = id, Title = line.Trim(), Text = content[rest..] }
            : new ArticleDraft { Id = id, Text = content };
    }

    /// <summary>A short line that does not end like a sentence, set off by a blank line or standing before lines that are whole paragraphs.</summary>
    private static bool IsHeadline(string line, string content, int next, int rest) =>
        line.Length <= IntakeLimits.TitleLength
        && !EndsLikeSentence(line.TrimEnd())
        && (rest > next || HasLineLongerThan(content.AsSpan(rest), LongestBrokenLine));

    private static bool EndsLikeSentence(string line) => line[^1] is '.' or ',' or ';' or ':' or '。' or '，' or '；' or '：';

    private static bool HasLineLongerThan(ReadOnlySpan<char> text, int length)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (line.Length > length) return true;
        }

        return false;
    }
}
