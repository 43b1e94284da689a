using System.Text.Json;
using Bot.Commands.Chat;

namespace Bot.Discord.Interactions;

/// <summary>What a message says.</summary>
internal static class MessageText
{
    /// <summary>Its text, then its embeds' descriptions.</summary>
    public static string Of(JsonElement message) =>
        string.Join('\n', Embeds(message).Select(embed => Text(embed, "description")).Prepend(Text(message, "content")).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The web addresses in its text; where there are none, those its embeds lead to.</summary>
    public static IReadOnlyList<string> LinksOf(JsonElement message) => ChatText.Links(Text(message, "content") ?? "") is [_, ..] written
        ? written
        : [.. Embeds(message).Select(embed => Text(embed, "url")).OfType<string>().SelectMany(ChatText.Links).Distinct()];

    private static List<JsonElement> Embeds(JsonElement message) =>
        message.TryGetProperty("embeds", out var embeds) && embeds.ValueKind == JsonValueKind.Array ? [.. embeds.EnumerateArray()] : [];

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
