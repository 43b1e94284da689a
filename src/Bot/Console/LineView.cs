using System.Globalization;

namespace Bot.Console;

/// <summary>Shows prompt and line on one row of the terminal; a line that is too long slides along with the cursor.</summary>
/// <param name="output">The terminal.</param>
/// <param name="prompt">What stands before the line; without colour, so that its width is its own.</param>
/// <param name="columns">The width of the terminal now.</param>
internal sealed class LineView(TextWriter output, string prompt, Func<int> columns)
{
    private const string ToEndOfRow = "\e[K";

    /// <summary>Makes the terminal say where a paste begins and ends, so that its line breaks are told from the enter key.</summary>
    private const string MarkPastes = "\e[?2004h";
    private const string LeavePastes = "\e[?2004l";

    public void BeginLine() => output.Write(MarkPastes);

    public void Show(LineBuffer line)
    {
        var room = Math.Max(8, columns() - CharacterWidth.Of(prompt) - 1);
        var start = WindowStart(line, room);
        var column = CharacterWidth.Of(prompt) + CharacterWidth.Of(line.Text.AsSpan(start, line.Cursor - start));
        output.Write($"\r{prompt}{Fitting(line.Text, start, room)}{ToEndOfRow}\r\e[{column}C");
        output.Flush();
    }

    public void ShowBelow(IEnumerable<string> words)
    {
        output.Write("\r\n" + string.Join("  ", words) + "\r\n");
        output.Flush();
    }

    public void EndLine(LineBuffer line)
    {
        line.End();
        Show(line);
        output.Write(LeavePastes + "\r\n");
        output.Flush();
    }

    public void Clear() => output.Write("\e[H\e[2J");

    /// <summary>The first character shown, so that the cursor is in the window.</summary>
    private static int WindowStart(LineBuffer line, int room)
    {
        var start = 0;
        for (var excess = CharacterWidth.Of(line.BeforeCursor) - room; excess > 0;)
        {
            var length = StringInfo.GetNextTextElementLength(line.Text.AsSpan(start));
            excess -= CharacterWidth.Of(line.Text.AsSpan(start, length));
            start += length;
        }

        return start;
    }

    private static string Fitting(string text, int start, int room)
    {
        var end = start;
        for (var used = 0; end < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            used += CharacterWidth.Of(text.AsSpan(end, length));
            if (used > room) break;
            end += length;
        }

        return text[start..end];
    }
}
