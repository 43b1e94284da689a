namespace Bot.Console;

/// <summary>
/// Reads a line from a terminal with the keys a shell has: cursor, home, end, words, history, completion, paste, wide characters.
/// </summary>
/// <param name="keys">Where keys come from.</param>
/// <param name="view">Where the line is shown.</param>
/// <param name="history">Lines typed before.</param>
/// <param name="complete">What the tab key offers for the text before the cursor.</param>
internal sealed class LineEditor(KeyReader keys, LineView view, LineHistory history, Func<string, LineCompletion> complete)
{
    /// <returns>The line; null when the user wants to leave (Ctrl-D or Ctrl-C on an empty line).</returns>
    public string? ReadLine()
    {
        var line = new LineBuffer();
        view.BeginLine();
        while (true)
        {
            if (!keys.IsPending && !EndsInHalfCharacter(line)) view.Show(line);
            var press = keys.Read();
            if (press.Pasted is not null)
            {
                line.Insert(press.Pasted);
                continue;
            }

            if (IsEnter(press.Key)) return Finish(line);
            if (IsLeave(press.Key) && line.Text.Length == 0) return Leave(line);
            Apply(press.Key, line);
        }
    }

    private string Finish(LineBuffer line)
    {
        view.EndLine(line);
        history.Add(line.Text.Trim());
        return line.Text;
    }

    private string? Leave(LineBuffer line)
    {
        view.EndLine(line);
        return null;
    }

    private void Apply(ConsoleKeyInfo key, LineBuffer line)
    {
        if (key.Modifiers.HasFlag(ConsoleModifiers.Control)) ApplyControl(key.Key, line);
        else if (!ApplyMove(key.Key, line) && !char.IsControl(key.KeyChar)) line.Insert(key.KeyChar.ToString());
    }

    private bool ApplyMove(ConsoleKey key, LineBuffer line)
    {
        switch (key)
        {
            case ConsoleKey.LeftArrow: line.Left(); return true;
            case ConsoleKey.RightArrow: line.Right(); return true;
            case ConsoleKey.Home: line.Home(); return true;
            case ConsoleKey.End: line.End(); return true;
            case ConsoleKey.Backspace: line.Backspace(); return true;
            case ConsoleKey.Delete: line.Delete(); return true;
            case ConsoleKey.UpArrow: Recall(line, history.Older(line.Text)); return true;
            case ConsoleKey.DownArrow: Recall(line, history.Newer()); return true;
            case ConsoleKey.Tab: Complete(line); return true;
            default: return false;
        }
    }

    private void ApplyControl(ConsoleKey key, LineBuffer line)
    {
        switch (key)
        {
            case ConsoleKey.A: line.Home(); break;
            case ConsoleKey.E: line.End(); break;
            case ConsoleKey.B: line.Left(); break;
            case ConsoleKey.F: line.Right(); break;
            case ConsoleKey.LeftArrow: line.WordLeft(); break;
            case ConsoleKey.RightArrow: line.WordRight(); break;
            case ConsoleKey.P: Recall(line, history.Older(line.Text)); break;
            case ConsoleKey.N: Recall(line, history.Newer()); break;
            case ConsoleKey.H: line.Backspace(); break;
            case ConsoleKey.D: line.Delete(); break;
            case ConsoleKey.W: line.DeleteWordBefore(); break;
            case ConsoleKey.U: line.DeleteToStart(); break;
            case ConsoleKey.K: line.DeleteToEnd(); break;
            case ConsoleKey.C: line.Set(""); break;
            case ConsoleKey.L: view.Clear(); break;
        }
    }

    private void Complete(LineBuffer line)
    {
        var offered = complete(line.BeforeCursor);
        if (offered.Candidates.Count == 0) return;
        var typed = line.Cursor - offered.Start;
        var insert = offered.Candidates.Count == 1 ? offered.Candidates[0] + " " : offered.CommonStart;
        if (insert.Length <= typed)
        {
            view.ShowBelow(offered.Candidates);
            return;
        }

        while (line.Cursor > offered.Start) line.Backspace();
        line.Insert(insert);
    }

    private static void Recall(LineBuffer line, string? recalled)
    {
        if (recalled is not null) line.Set(recalled);
    }

    /// <summary>The second half of a surrogate pair comes as a key of its own.</summary>
    private static bool EndsInHalfCharacter(LineBuffer line) => line.Cursor > 0 && char.IsHighSurrogate(line.Text[line.Cursor - 1]);

    private static bool IsEnter(ConsoleKeyInfo key) => key.Key == ConsoleKey.Enter || key.KeyChar is '\r' or '\n';

    private static bool IsLeave(ConsoleKeyInfo key) => key.Modifiers.HasFlag(ConsoleModifiers.Control) && key.Key is ConsoleKey.D or ConsoleKey.C;
}
