namespace Briefing.Intake.Formats;

/// <summary>The lines of a text by their offsets, so that what follows a line can be kept byte for byte.</summary>
internal readonly struct TextLines(string text)
{
    /// <returns>The line that begins at <paramref name="start"/>, without its break, and where the next one begins.</returns>
    public (string Line, int Next) At(int start)
    {
        var lineBreak = text.IndexOf('\n', start);
        var end = lineBreak < 0 ? text.Length : lineBreak;
        var next = lineBreak < 0 ? text.Length : lineBreak + 1;
        if (end > start && text[end - 1] == '\r') end--;
        return (text[start..end], next);
    }

    /// <returns>Where the first line that is not blank begins, from <paramref name="start"/> on; the end of the text when there is none.</returns>
    public int SkipBlank(int start)
    {
        while (start < text.Length)
        {
            var lineBreak = text.IndexOf('\n', start);
            var next = lineBreak < 0 ? text.Length : lineBreak + 1;
            if (!text.AsSpan(start, next - start).IsWhiteSpace()) return start;
            start = next;
        }

        return start;
    }
}
