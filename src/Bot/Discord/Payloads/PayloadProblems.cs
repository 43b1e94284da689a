using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Discord.Payloads;

/// <summary>Collects the faults of a payload, and reads it without ever failing on a wrong type.</summary>
internal sealed class PayloadProblems
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string problem) => _all.Add(problem);

    public void Unless(bool isGood, string problem)
    {
        if (!isGood) _all.Add(problem);
    }

    /// <summary>The text under a name, within its limits; null when absent.</summary>
    public string? Text(JsonObject json, string name, int most, int least = 0)
    {
        if (json[name] is not { } node) return null;
        if (node.GetValueKind() != JsonValueKind.String)
        {
            Add($"{name} is no text");
            return null;
        }

        var text = node.GetValue<string>();
        if (text.Length > most) Add($"{name} has {text.Length} characters, the most is {most}");
        if (text.Length < least || (least > 0 && string.IsNullOrWhiteSpace(text))) Add($"{name} is empty");
        return text;
    }

    public string? Required(JsonObject json, string name, int most)
    {
        if (json[name] is null) Add($"{name} is missing");
        return Text(json, name, most, least: 1);
    }

    /// <summary>The objects under a name, counted.</summary>
    public IReadOnlyList<JsonObject> Objects(JsonObject json, string name, int most, int least = 0)
    {
        if (json[name] is not { } node) return [];
        if (node is not JsonArray array || array.Any(item => item is not JsonObject))
        {
            Add($"{name} is no list of objects");
            return [];
        }

        if (array.Count > most) Add($"{name} has {array.Count} entries, the most is {most}");
        if (array.Count < least) Add($"{name} has {array.Count} entries, the least is {least}");
        return [.. array.OfType<JsonObject>()];
    }

    public static int? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<int>(out var number) ? number : null;

    public static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
