using System.Buffers;

namespace Briefing.Intake.Html;

/// <summary>What tells sentences from labels, in any script.</summary>
internal static class Prose
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？।॥؟۔");
    private const string Closers = "\"'”’“»«)]」』 ";

    /// <summary>Ends in a sentence's end, or has one with more text behind it.</summary>
    public static bool HasSentenceEnd(string text)
    {
        if (EndsSentence(text)) return true;
        for (var at = text.AsSpan().IndexOfAny(Ends); at >= 0 && at < text.Length - 1;)
        {
            if (at > 12 && (text[at] > '\u0900' || text[at + 1] == ' ')) return true;
            var next = text.AsSpan(at + 1).IndexOfAny(Ends);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    public static bool EndsSentence(string text)
    {
        var trimmed = text.AsSpan().TrimEnd(Closers);
        return trimmed.Length > 0 && Ends.Contains(trimmed[^1]);
    }

    /// <summary>Length in the measure of alphabetic writing: a Han character, kana or hangul says as much as about two and a half letters.</summary>
    public static int Weight(string text)
    {
        var wide = 0;
        foreach (var unit in text)
        {
            if (unit is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3') wide++;
        }

        return text.Length + wide * 3 / 2;
    }

    /// <summary>Letters and digits alone, in lower case: what two versions of a text have in common.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
