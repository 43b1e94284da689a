using System.Text;
using System.Text.RegularExpressions;
using Bot.Commands.AnswerText;

namespace Bot.Slack.Text;

/// <summary>Slack's own way of writing: what comes in is decoded once (S-C-4), what goes out in a parsed field has no power left (S-M-1, S-M-2).</summary>
internal static partial class SlackMarkup
{
    private const char ZeroWidthSpace = '\u200b';

    /// <summary>What a person wrote, as they see it: mentions by their names, links by their addresses, entities decoded.</summary>
    /// <param name="text">As Slack delivers it.</param>
    /// <param name="botId">The bot's own user, whose mentions are left out.</param>
    public static string Decode(string text, string? botId = null)
    {
        var plain = Angle().Replace(text, found => Read(found, botId));
        return Entity().Replace(plain, found => found.Value switch { "&lt;" => "<", "&gt;" => ">", _ => "&" }).Trim();
    }

    /// <summary>Slack's clients turn straight quotation marks into curved ones while somebody types a value for <c>where:"Paris, Texas"</c> (S-C-3).</summary>
    public static string StraightQuotes(string text) => CurvedQuotes().Replace(text, "\"");

    /// <summary>
    /// For a text field that Slack parses, beside the blocks: entities escaped, and a zero-width space before whatever would
    /// format, link, or become an emoji. Such a field is for notifications and screen readers; the blocks hold the words as they are.
    /// </summary>
    public static string Neutral(string text)
    {
        var neutral = new StringBuilder(text.Length + 16);
        var isStart = true;
        foreach (var c in Literal(text))
        {
            if (c is '*' or '_' or '~' or '`' or ':' or '@' or '#' || (isStart && c is '>' or '•' or '-')) neutral.Append(ZeroWidthSpace);
            neutral.Append(c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => c.ToString() });
            if (c == ':') neutral.Append(ZeroWidthSpace);
            isStart = c == '\n' || (isStart && char.IsWhiteSpace(c));
        }

        return neutral.ToString();
    }

    /// <summary>For an element that Slack does not parse: as it is, apart from what steers writing and half surrogate pairs, which JSON cannot carry.</summary>
    public static string Literal(string text)
    {
        var shown = text.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', text.Split('\n').Select(VisibleText.Of)) : VisibleText.Of(text);
        for (var i = 0; i < shown.Length; i++)
        {
            if (!char.IsSurrogate(shown[i])) continue;
            if (i + 1 == shown.Length || !char.IsSurrogatePair(shown[i], shown[i + 1])) return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(shown));
            i++;
        }

        return shown;
    }

    private static string Read(Match found, string? botId)
    {
        var (kind, id, label) = (found.Groups["kind"].Value, found.Groups["id"].Value, found.Groups["label"].Value);
        return kind switch
        {
            "@" when id == botId => "",
            "@" or "#" => kind + (label.Length > 0 ? label.TrimStart('@', '#') : id),
            "!" when label.Length > 0 => label,
            "!" => "@" + id.Split('^')[0],
            _ => id.StartsWith("mailto:", StringComparison.Ordinal) ? id["mailto:".Length..] : id,
        };
    }

    [GeneratedRegex(@"<(?<kind>[@#!]?)(?<id>[^<>|]+)(\|(?<label>[^<>]*))?>")]
    private static partial Regex Angle();

    [GeneratedRegex("&(amp|lt|gt);")]
    private static partial Regex Entity();

    [GeneratedRegex("[\u201c\u201d\u201e\u201f\u2033\uff02]")]
    private static partial Regex CurvedQuotes();
}
