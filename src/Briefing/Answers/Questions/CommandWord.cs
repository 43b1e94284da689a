namespace Briefing.Answers.Questions;

/// <summary>A word of a command as it is typed: in quotation marks it may hold spaces, as the key of an article may.</summary>
public static class CommandWord
{
    private const string Space = " \t\r\n\u3000";

    /// <summary>Each opening mark, and what may close it: a keyboard may put the same mark at both ends.</summary>
    private static readonly (char Opener, string Closers)[] Marks = [('"', "\"”"), ('“', "”“\""), ('„', "“”\""), ('«', "»")];

    /// <summary>Takes the first word off what was typed.</summary>
    public static (string Word, string Others) First(string text)
    {
        var typed = text.TrimStart();
        if (QuotedEnd(typed) is { } close) return (typed[1..close], typed[(close + 1)..].Trim());
        var end = typed.AsSpan().IndexOfAny(Space);
        return end < 0 ? (typed, "") : (typed[..end], typed[end..].Trim());
    }

    /// <summary>All of what was typed, where it can only be one word.</summary>
    public static string Whole(string text)
    {
        var typed = text.Trim();
        return QuotedEnd(typed) is { } close && close == typed.Length - 1 ? typed[1..close] : typed;
    }

    /// <summary>The word as it has to be typed to be taken for one.</summary>
    public static string Quoted(string word)
    {
        if (word.Length > 0 && word.AsSpan().IndexOfAny(Space) < 0 && Marks.All(mark => mark.Opener != word[0])) return word;
        return word.AsSpan().IndexOfAny("\"”") < 0 ? $"\"{word}\"" : $"«{word}»";
    }

    /// <summary>Where the mark stands that closes the one it begins with; null when it does not begin with one that is closed.</summary>
    private static int? QuotedEnd(string typed)
    {
        var closers = typed.Length > 0 ? Marks.FirstOrDefault(mark => mark.Opener == typed[0]).Closers : null;
        return closers is not null && typed.AsSpan(1).IndexOfAny(closers) is >= 0 and var close ? close + 1 : null;
    }
}
