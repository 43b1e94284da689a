using System.Text.Json.Nodes;
using Bot.Platforms;
using static Bot.Discord.Payloads.PayloadLimits;

namespace Bot.Discord.Payloads;

/// <summary>The limits of embeds (A7).</summary>
internal static class EmbedRules
{
    public static void Check(IReadOnlyList<JsonObject> embeds, PayloadProblems found)
    {
        var together = 0;
        foreach (var embed in embeds) together += Check(embed, found);
        found.Unless(together <= EmbedsTogether, $"the embeds have {together} characters, the most is {EmbedsTogether}");
        var urls = embeds.Select(embed => embed["url"]?.ToString()).OfType<string>().ToList();
        found.Unless(urls.Distinct().Count() == urls.Count, "two embeds have the same url and would be merged");
    }

    /// <returns>The characters that count towards the sum.</returns>
    private static int Check(JsonObject embed, PayloadProblems found)
    {
        var texts = new List<string?> { found.Text(embed, "title", EmbedTitle), found.Text(embed, "description", EmbedDescription) };
        Url(embed, "url", found);
        if (embed["footer"] is JsonObject footer) texts.Add(found.Required(footer, "text", EmbedFooter));
        if (embed["author"] is JsonObject author)
        {
            texts.Add(found.Required(author, "name", EmbedAuthor));
            Url(author, "url", found);
        }

        foreach (var field in found.Objects(embed, "fields", EmbedFields))
        {
            texts.Add(found.Required(field, "name", FieldName));
            texts.Add(found.Required(field, "value", FieldValue));
        }

        found.Unless(texts.Any(text => !string.IsNullOrWhiteSpace(text)) || embed["image"] is not null, "an embed is empty");
        return texts.Sum(text => text?.Length ?? 0);
    }

    private static void Url(JsonObject json, string name, PayloadProblems found)
    {
        if (found.Text(json, name, EmbedUrl) is { } url) found.Unless(IsHttp(url), $"{name} is no http or https address");
    }

    public static bool IsHttp(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
