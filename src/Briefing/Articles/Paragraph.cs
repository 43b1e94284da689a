namespace Briefing.Articles;

/// <summary>A line of an article's text, without its line break. <paramref name="Number"/> counts every line from 1, empty ones too.</summary>
public readonly record struct Paragraph(int Number, int Start, int End, bool IsHeading)
{
    private const int LongestHeading = 120;

    /// <summary>Characters that end a sentence; a line that ends in one is no heading.</summary>
    private const string SentenceEnds = ".!?,;:\"”’')]…。！？；，」』";

    public TextSpan Span => new(Number, Start, End);

    internal static IReadOnlyList<Paragraph> AllOf(string text)
    {
        var all = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var lineBreak = text.IndexOf('\n', start);
            var next = lineBreak < 0 ? text.Length : lineBreak + 1;
            var end = lineBreak < 0 ? text.Length : lineBreak;
            if (end > start && text[end - 1] == '\r') end--;
            all.Add(new Paragraph(all.Count + 1, start, end, IsHeadingLine(text.AsSpan(start, end - start))));
            start = next;
        }

        return all;
    }

    /// <summary>A Markdown heading, or a short line that does not end like a sentence.</summary>
    private static bool IsHeadingLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty) return false;
        return line[0] == '#' || (line.Length <= LongestHeading && !SentenceEnds.Contains(line[^1], StringComparison.Ordinal) && !line.StartsWith("- ") && !line.StartsWith("* "));
    }
}
