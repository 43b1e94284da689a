using System.Text.Json;

namespace Bot.Discord.Interactions;

/// <summary>What a message says: its text, then its embeds' descriptions.</summary>
internal static class MessageText
{
    public static string Of(JsonElement message)
    {
        var parts = new List<string?> { Text(message, "content") };
        if (message.TryGetProperty("embeds", out var embeds) && embeds.ValueKind == JsonValueKind.Array) parts.AddRange(embeds.EnumerateArray().Select(embed => Text(embed, "description")));
        return string.Join('\n', parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
