using System.Text.Json;

namespace Bot.Discord.Interactions;

/// <summary>What a form holds, in labels or in the rows of older clients (D-I-9).</summary>
internal static class FormFields
{
    public static IReadOnlyDictionary<string, string> Of(JsonElement data)
    {
        var fields = new Dictionary<string, string>();
        if (data.TryGetProperty("components", out var components) && components.ValueKind == JsonValueKind.Array) Read(components, fields);
        return fields;
    }

    private static void Read(JsonElement components, Dictionary<string, string> fields)
    {
        foreach (var component in components.EnumerateArray())
        {
            if (component.TryGetProperty("components", out var row) && row.ValueKind == JsonValueKind.Array) Read(row, fields);
            else ReadInput(component.TryGetProperty("component", out var labelled) ? labelled : component, fields);
        }
    }

    private static void ReadInput(JsonElement input, Dictionary<string, string> fields)
    {
        if (!input.TryGetProperty("custom_id", out var id) || id.GetString() is not { } key) return;
        if (input.TryGetProperty("value", out var value)) fields[key] = value.ToString();
        else if (input.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array) fields[key] = string.Join('\n', values.EnumerateArray());
    }
}
