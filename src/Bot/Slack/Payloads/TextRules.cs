using System.Text.RegularExpressions;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>What a text that Slack parses may hold: no angle brackets of anybody's, no ampersand that begins nothing (S-M-1).</summary>
internal static partial class TextRules
{
    public static void Check(string text, string what, PayloadProblems found)
    {
        found.Unless(!Live().IsMatch(text), $"{what} has a live &, < or > (S-M-1)");
        CheckUnits(text, what, found);
    }

    /// <summary>Half a surrogate pair cannot be written as UTF-8, and NUL ends the text for some clients.</summary>
    public static void CheckUnits(string text, string what, PayloadProblems found)
    {
        found.Unless(!text.Contains('\0'), $"{what} has a NUL");
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            found.Unless(isPair, $"{what} has half a surrogate pair");
            if (!isPair) return;
            i++;
        }
    }

    [GeneratedRegex("[<>]|&(?!amp;|lt;|gt;)")]
    private static partial Regex Live();
}
