namespace Bot.Console;

/// <summary>A key, or words that were pasted in one piece.</summary>
internal readonly record struct KeyPress(ConsoleKeyInfo Key, string? Pasted = null);

/// <summary>
/// Reads keys and recognises bracketed paste (<c>ESC [ 200 ~</c> … <c>ESC [ 201 ~</c>), which the runtime's own reader
/// passes on letter by letter.
/// </summary>
/// <param name="read">The next key; waits for it.</param>
/// <param name="isPending">A key is there already.</param>
internal sealed class KeyReader(Func<ConsoleKeyInfo> read, Func<bool> isPending)
{
    private const char Escape = '\e';
    private const string PasteStart = "200~";
    private const string PasteEnd = "\e[201~";

    public bool IsPending => isPending();

    public static KeyReader OfTerminal() => new(() => System.Console.ReadKey(intercept: true), () => System.Console.KeyAvailable);

    public KeyPress Read()
    {
        while (true)
        {
            var key = read();
            if (!BeginsSequence(key)) return new KeyPress(key);
            if (ReadSequence() == PasteStart) return new KeyPress(default, ReadPaste());
        }
    }

    private bool BeginsSequence(ConsoleKeyInfo key)
    {
        if (key is { KeyChar: '[', Modifiers: ConsoleModifiers.Alt }) return true;
        return key.KeyChar == Escape && isPending() && read().KeyChar == '[';
    }

    /// <summary>What follows <c>ESC [</c>, up to its final letter. One that is not known is dropped.</summary>
    private string ReadSequence()
    {
        var sequence = "";
        do
        {
            sequence += read().KeyChar;
        }
        while (sequence[^1] is < '@' or '[');
        return sequence;
    }

    private string ReadPaste()
    {
        var pasted = new System.Text.StringBuilder();
        while (!EndsPaste(pasted))
        {
            var key = read();
            if (key is { KeyChar: '[', Modifiers: ConsoleModifiers.Alt }) pasted.Append(Escape);
            pasted.Append(key.Key == ConsoleKey.Enter ? ' ' : key.KeyChar);
        }

        return pasted.ToString(0, pasted.Length - PasteEnd.Length);
    }

    private static bool EndsPaste(System.Text.StringBuilder pasted) =>
        pasted.Length >= PasteEnd.Length && pasted[^1] == '~' && pasted.ToString(pasted.Length - PasteEnd.Length, PasteEnd.Length) == PasteEnd;
}
