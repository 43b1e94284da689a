using System.Text.Json;

namespace Bot.Discord;

/// <summary>Commands in one spelling, so that what was registered can be compared with what should be: Discord adds ids, versions and defaults.</summary>
internal static class CanonicalCommands
{
    private static readonly string[] Compared =
        ["name", "description", "required", "autocomplete", "min_length", "max_length", "min_value", "max_value", "choices", "channel_types", "default_member_permissions", "contexts", "integration_types", "options"];

    /// <returns>A line a command, in order of type and name.</returns>
    public static IReadOnlyList<string> Of(JsonElement commands) => [.. commands.EnumerateArray().Select(One).Order(StringComparer.Ordinal)];

    private static string One(JsonElement command)
    {
        var parts = new List<string> { $"type={(command.TryGetProperty("type", out var type) ? type.GetInt32() : 1)}" };
        foreach (var name in Compared)
        {
            if (!command.TryGetProperty(name, out var value) || IsDefault(value)) continue;
            parts.Add($"{name}={(name is "options" or "choices" ? "[" + string.Join(',', value.EnumerateArray().Select(One)) + "]" : value.ToString())}");
        }

        return "{" + string.Join(' ', parts) + "}";
    }

    private static bool IsDefault(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.String => value.GetString() is "",
        _ => false,
    };
}
