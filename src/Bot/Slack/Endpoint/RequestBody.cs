using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Slack.Api;
using Microsoft.AspNetCore.WebUtilities;

namespace Bot.Slack.Endpoint;

/// <summary>What Slack posts: JSON for events, a form for commands, a form with JSON in <c>payload</c> for everything that is pressed (S-H-1). The three addresses may be one.</summary>
internal static class RequestBody
{
    /// <summary>Slack asks whether the address has TLS, without a signature (S-H-4).</summary>
    public static bool IsTlsCheck(ReadOnlySpan<byte> body) => !IsJson(body) && QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).TryGetValue("ssl_check", out var check) && check == "1";

    /// <summary>Null when it cannot be read.</summary>
    public static (DeliveryKind Kind, JsonElement Payload)? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            if (IsJson(body)) return (DeliveryKind.Event, Parse(body));
            var form = QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body));
            if (form.TryGetValue("payload", out var payload)) return (DeliveryKind.Interaction, Parse(Encoding.UTF8.GetBytes(payload.ToString())));
            if (!form.ContainsKey("command")) return null;
            var command = new JsonObject();
            foreach (var field in form) command[field.Key] = field.Value.ToString();
            return (DeliveryKind.SlashCommand, Parse(Encoding.UTF8.GetBytes(command.ToJsonString())));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The text to give back to Slack when it verifies the address; null for everything else (S-H-4).</summary>
    public static string? Challenge(JsonElement payload) => payload.Text("type") == "url_verification" ? payload.Text("challenge") : null;

    private static bool IsJson(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];

    private static JsonElement Parse(ReadOnlySpan<byte> json) => JsonElement.Parse(json) is { ValueKind: JsonValueKind.Object } payload ? payload : throw new JsonException("It is no object.");
}
