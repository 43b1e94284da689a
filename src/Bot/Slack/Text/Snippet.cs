using System.Text;
using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Slack.Payloads;

namespace Bot.Slack.Text;

/// <summary>A file's words inside a message, for one person's eyes: Slack has no files that only one person sees (B7).</summary>
internal static class Snippet
{
    /// <summary>Beside the page that it goes with.</summary>
    private const int Longest = 2 * PayloadLimits.RichTextSection;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<JsonObject> Of(ChatAttachment file)
    {
        var text = Read(file);
        if (text is null) return [Part("rich_text_section", $"{file.Name} is no text, and Slack shows files to everybody or to nobody: ask in a direct message to have it.")];
        var parts = Chunks(text).TakeWhile((_, i) => (i + 1) * PayloadLimits.RichTextSection <= Longest).ToList();
        var shown = parts.Select(chunk => Part("rich_text_preformatted", chunk));
        return parts.Sum(chunk => chunk.Length) == text.Length ? shown : shown.Append(Part("rich_text_section", $"That is the beginning of {file.Name}; ask in a direct message to have the whole file."));
    }

    private static string? Read(ChatAttachment file)
    {
        try
        {
            return SlackMarkup.Literal(Strict.GetString(file.Content.Span).Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>At line breaks where there are any.</summary>
    private static IEnumerable<string> Chunks(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(text.Length, start + PayloadLimits.RichTextSection);
            if (end < text.Length && text.LastIndexOf('\n', end - 1, end - start) is var line && line >= start) end = line + 1;
            else if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
            yield return text[start..end];
            start = end;
        }
    }

    private static JsonObject Part(string type, string text) => new()
    {
        ["type"] = type,
        ["elements"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = SlackMarkup.Literal(text) }),
    };
}
