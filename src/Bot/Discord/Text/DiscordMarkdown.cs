using System.Buffers;
using System.Text;
using Bot.Commands.AnswerText;

namespace Bot.Discord.Text;

/// <summary>
/// Strangers' text made harmless in Discord's markdown (D-M-2, D-M-3): it looks as it was written, and nothing in it is a
/// mention, a link, a time stamp or formatting.
/// </summary>
internal static class DiscordMarkdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_~|[]()<>@:#-+.");

    private const string Always = "\\`*_~|[]()<>@";
    private const string AtLineStart = "#-+";

    /// <summary>For any place in a line, its start as well.</summary>
    public static string Escape(string text)
    {
        var shown = Whole(VisibleText.Of(text));
        if (shown.AsSpan().IndexOfAny(Special) < 0) return shown;
        var escaped = new StringBuilder(shown.Length + 16);
        var isStart = true;
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];
            if (Always.Contains(c, StringComparison.Ordinal) || EndsScheme(shown, i) || (isStart && AtLineStart.Contains(c, StringComparison.Ordinal)) || EndsListNumber(shown, i)) escaped.Append('\\');
            escaped.Append(c);
            isStart &= char.IsWhiteSpace(c);
        }

        return escaped.ToString();
    }

    /// <summary>A link with a label of ours. Null for an address that is neither http nor https (D-M-4).</summary>
    public static string? Link(string label, string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var encoded = new StringBuilder(uri.AbsoluteUri);
        encoded.Replace("(", "%28").Replace(")", "%29").Replace("<", "%3C").Replace(">", "%3E").Replace("\"", "%22").Replace("'", "%27").Replace("*", "%2A").Replace("_", "%5F").Replace("|", "%7C").Replace("`", "%60").Replace("\\", "%5C");
        return $"[{Escape(label)}]({encoded})";
    }

    /// <summary>The colon of "https://" is what makes a link of it; at the end of a span the slashes may follow in the next.</summary>
    private static bool EndsScheme(string text, int at) => text[at] == ':' && (at + 1 == text.Length || text[at + 1] == '/');

    /// <summary>"1. " at the start of a line begins a list.</summary>
    private static bool EndsListNumber(string text, int at)
    {
        if (text[at] != '.') return false;
        var before = text.AsSpan(0, at).TrimStart();
        return before.Length > 0 && before.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Half of a surrogate pair is no character; JSON cannot carry it.</summary>
    private static string Whole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            i++;
        }

        return text;
    }
}
