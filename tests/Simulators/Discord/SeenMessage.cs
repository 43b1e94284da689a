using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>A message of the bot's as Discord shows it: what was sent, with all that Discord adds.</summary>
internal static class SeenMessage
{
    /// <summary>Not shown again.</summary>
    private static readonly string[] OnlySent = ["allowed_mentions", "nonce", "enforce_nonce", "message_reference", "attachments"];

    public static JsonObject Of(SimulatedMessage message, JsonObject author, string address)
    {
        var json = message.Body.DeepClone().AsObject();
        foreach (var name in OnlySent) json.Remove(name);
        json["id"] = message.Id;
        json["channel_id"] = message.Channel;
        json["type"] = 0;
        json["author"] = author;
        json["content"] ??= "";
        json["embeds"] ??= new JsonArray();
        foreach (var embed in json["embeds"]!.AsArray()) embed!["type"] = "rich";
        json["components"] ??= new JsonArray();
        Number(json["components"]!.AsArray(), 1);
        json["attachments"] = message.File is { } file ? new JsonArray(Attachment(message, file, address)) : [];
        json["mentions"] = new JsonArray();
        json["mention_roles"] = new JsonArray();
        json["mention_everyone"] = false;
        json["pinned"] = false;
        json["tts"] = false;
        json["timestamp"] = "2026-01-01T00:00:00.000000+00:00";
        json["edited_timestamp"] = null;
        json["flags"] = (message.IsEphemeral ? 64 : 0) | (message.IsLoading ? 128 : 0);
        if (message.Body["message_reference"]?["message_id"] is not { } replied) return json;
        json["type"] = 19;
        json["message_reference"] = new JsonObject { ["type"] = 0, ["channel_id"] = message.Channel, ["message_id"] = replied.ToString() };
        return json;
    }

    /// <returns>The number of the next component.</returns>
    private static int Number(JsonArray components, int next)
    {
        foreach (var component in components.OfType<JsonObject>())
        {
            component["id"] ??= next++;
            if (component["components"] is JsonArray inner) next = Number(inner, next);
        }

        return next;
    }

    private static JsonObject Attachment(SimulatedMessage message, SimulatedFile file, string address)
    {
        var url = $"{address}/attachments/{message.Id}/{file.Name}";
        return new JsonObject { ["id"] = message.Id, ["filename"] = file.Name, ["content_type"] = file.ContentType, ["size"] = file.Content.Length, ["url"] = url, ["proxy_url"] = url };
    }
}
