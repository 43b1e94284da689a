using System.Text.Json;

namespace Bot.Slack.Api;

/// <summary>Reads what Slack sends: anything may be absent, null or of another type than the documentation says.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    public static bool Bool(this JsonElement json, string name) => json.Find(name) is { ValueKind: JsonValueKind.True };

    public static long Number(this JsonElement json, string name) => json.Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : 0;

    /// <summary>The member, or one that is undefined.</summary>
    public static JsonElement Find(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;

    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
