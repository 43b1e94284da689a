namespace Bot.Commands.Moderators;

/// <summary>Takes words off the front of what was typed; a word in quotation marks may hold spaces.</summary>
internal static class TypedWords
{
    private const string Openers = "\"“„«", Closers = "\"”“»";

    public static (string Word, string Others) First(string text)
    {
        var typed = text.TrimStart();
        if (typed.Length > 0 && Openers.Contains(typed[0], StringComparison.Ordinal) && typed.AsSpan(1).IndexOfAny(Closers) is >= 0 and var close)
            return (typed[1..(close + 1)], typed[(close + 2)..].Trim());
        var end = typed.AsSpan().IndexOfAny(" \t\r\n\u3000");
        return end < 0 ? (typed, "") : (typed[..end], typed[end..].Trim());
    }
}
