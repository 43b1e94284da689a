using System.Globalization;

namespace Bot.Console;

/// <summary>The line being typed and the cursor in it. Moves by whole characters as a reader sees them, never into one.</summary>
internal sealed class LineBuffer
{
    public string Text { get; private set; } = "";

    /// <summary>An offset into the text.</summary>
    public int Cursor { get; private set; }

    public string BeforeCursor => Text[..Cursor];

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    /// <summary>Puts <paramref name="words"/> at the cursor; line breaks and tabs become spaces, other control characters go.</summary>
    public void Insert(string words)
    {
        var clean = string.Concat(words.Select(c => char.IsWhiteSpace(c) ? ' ' : c).Where(c => !char.IsControl(c)));
        Text = Text.Insert(Cursor, clean);
        Cursor += clean.Length;
    }

    public void Left() => Cursor -= LengthBefore();

    public void Right() => Cursor += LengthAfter();

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void WordLeft() => Cursor = WordStart();

    public void WordRight()
    {
        while (Cursor < Text.Length && Text[Cursor] == ' ') Right();
        while (Cursor < Text.Length && Text[Cursor] != ' ') Right();
    }

    public void Backspace()
    {
        var length = LengthBefore();
        RemoveBefore(Cursor - length);
    }

    public void Delete() => Text = Text.Remove(Cursor, LengthAfter());

    public void DeleteWordBefore() => RemoveBefore(WordStart());

    public void DeleteToStart() => RemoveBefore(0);

    public void DeleteToEnd() => Text = Text[..Cursor];

    private void RemoveBefore(int start)
    {
        Text = Text.Remove(start, Cursor - start);
        Cursor = start;
    }

    private int WordStart()
    {
        var at = Cursor;
        while (at > 0 && Text[at - 1] == ' ') at--;
        while (at > 0 && Text[at - 1] != ' ') at--;
        return at;
    }

    private int LengthAfter() => StringInfo.GetNextTextElementLength(Text.AsSpan(Cursor));

    private int LengthBefore()
    {
        var last = 0;
        for (var at = 0; at < Cursor; at += last) last = StringInfo.GetNextTextElementLength(Text.AsSpan(at, Cursor - at));
        return last;
    }
}
