using System.Text.RegularExpressions;

namespace Bot.Commands;

/// <summary>What was typed, cut into a command's name and its argument: "/closures 2024", "closures 2024", "@bot closures 2024".</summary>
/// <param name="Name">The first word without slash; empty when nothing was typed.</param>
/// <param name="Argument">The rest, trimmed.</param>
/// <param name="Whole">All of it without mention, trimmed: the question, when the first word is no command.</param>
/// <param name="HasSlash">It can only be a command.</param>
internal sealed partial record TypedCommand(string Name, string Argument, string Whole, bool HasSlash)
{
    public static TypedCommand Parse(string text)
    {
        var whole = Mention().Replace(Invisible().Replace(text, "").Trim(), "").Trim();
        var hasSlash = whole.StartsWith('/') || whole.StartsWith('／');
        var words = hasSlash ? whole[1..].TrimStart() : whole;
        var end = words.AsSpan().IndexOfAny(" \t\r\n\u3000");
        return end < 0 ? new TypedCommand(words, "", whole, hasSlash) : new TypedCommand(words[..end], words[end..].Trim(), whole, hasSlash);
    }

    /// <summary>What comes along when text is copied, and nobody means: byte order marks, spaces without width, marks of direction, soft hyphens.</summary>
    [GeneratedRegex("[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^(@\S+|<@!?\w+>)([\s,:]+|$)")]
    private static partial Regex Mention();
}
