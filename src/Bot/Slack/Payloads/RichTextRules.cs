using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Slack.Payloads;

/// <summary>
/// Rich text, where a <c>text</c> element is literal (S-M-2). Of its elements only text and links are allowed: the others
/// (user, channel, usergroup, broadcast, emoji, date) are what an article must never bring about.
/// </summary>
internal static class RichTextRules
{
    private static readonly SearchValues<char> NotInUrls = SearchValues.Create("<>| \t\r\n\"");

    public static void Check(JsonObject block, PayloadProblems found)
    {
        foreach (var part in found.Objects(block, "elements", int.MaxValue, least: 1))
        {
            found.Unless(BlockRules.TypeOf(part) is "rich_text_section" or "rich_text_quote" or "rich_text_preformatted", $"there is no {BlockRules.TypeOf(part)} here");
            found.Keys(part, "a part of rich text", "type", "elements", "border");
            foreach (var element in found.Objects(part, "elements", int.MaxValue, least: 1)) CheckElement(element, found);
            var length = LengthOfPart(part);
            found.Unless(length <= PayloadLimits.RichTextSection, $"a {BlockRules.TypeOf(part)} has {length} characters, the most is {PayloadLimits.RichTextSection}");
        }
    }

    public static int Length(JsonObject block) => (block["elements"] as JsonArray ?? []).OfType<JsonObject>().Sum(LengthOfPart);

    public static bool IsHttp(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !url.AsSpan().ContainsAny(NotInUrls);

    private static int LengthOfPart(JsonObject part) => (part["elements"] as JsonArray ?? []).OfType<JsonObject>().Sum(element => element["text"]?.ToString().Length ?? 0);

    private static void CheckElement(JsonObject element, PayloadProblems found)
    {
        var type = BlockRules.TypeOf(element);
        found.Unless(type is "text" or "link", $"rich text has an element {type}");
        found.Keys(element, "an element of rich text", "type", "text", "url", "style");
        if (found.Required(element, "text", PayloadLimits.RichTextSection) is { } text) TextRules.CheckUnits(text, "rich text", found);
        found.Unless(type == "link" || element["url"] is null, "a text element has a url");
        if (type == "link" && found.Required(element, "url", PayloadLimits.Url) is { } url) found.Unless(IsHttp(url), "a link's url is no plain http or https address");
        if (element["style"] is JsonObject style) found.Unless(style.All(flag => flag.Key is "bold" or "italic" or "strike" or "code" && flag.Value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False), "rich text has an unknown style");
    }
}
