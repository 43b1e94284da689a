using System.Text.RegularExpressions;
using Bot.Commands.AnswerText;
using Briefing.Articles.Storage;

namespace Bot.Commands.Chat;

/// <summary>Texts as they come from a platform and go to it.</summary>
internal static partial class ChatText
{
    /// <summary>Without control characters and broken surrogate pairs: it is stored, searched for and shown again.</summary>
    public static string Clean(string typed)
    {
        var visible = VisibleText.Of(typed);
        return StoredText.IsWellFormed(visible) ? visible : string.Concat(visible.EnumerateRunes());
    }

    /// <summary>The web addresses in a text, each once, without the punctuation around them.</summary>
    public static IReadOnlyList<string> Links(string text) => [.. Address().Matches(text).Select(found => Trimmed(found.Value)).Distinct()];

    /// <summary>Sentences about the bot itself, a line each.</summary>
    public static AnswerDocument Document(params IEnumerable<string> sentences) =>
        new([.. sentences.Select(sentence => new AnswerLine(0, [new AnswerSpan(VisibleText.Of(sentence), SpanRole.Note)]))]);

    /// <summary>A bracket that the address itself does not open closes what stands around it.</summary>
    private static string Trimmed(string address)
    {
        while (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or '|' or '`' || (address[^1] is ')' or ']' && address.Count(')', ']') > address.Count('(', '['))) address = address[..^1];
        return address;
    }

    private static int Count(this string text, char one, char other) => text.AsSpan().Count(one) + text.AsSpan().Count(other);

    [GeneratedRegex("""https?://[^\s<>"\u201c\u201d]+""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
