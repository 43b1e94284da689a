using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Platforms;

/// <summary>Collects the faults of a payload, and reads it without ever failing on a wrong type.</summary>
/// <param name="areTextsTrimmed">The platform trims a text before it counts: one of spaces alone is an empty one.</param>
internal sealed class PayloadProblems(bool areTextsTrimmed)
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string problem) => _all.Add(problem);

    public void Unless(bool isGood, string problem)
    {
        if (!isGood) _all.Add(problem);
    }

    /// <summary>The text under a name, within its limits; null when absent.</summary>
    public string? Text(JsonObject owner, string name, int most, int least = 0)
    {
        if (owner[name] is not { } value) return null;
        if (value.GetValueKind() != JsonValueKind.String)
        {
            Add($"{name} is no text");
            return null;
        }

        var text = value.GetValue<string>();
        Unless(text.Length <= most, $"{name} has {text.Length} characters, the most is {most}");
        Unless((areTextsTrimmed ? text.AsSpan().Trim() : text).Length >= least, $"{name} has {text.Length} characters, the least is {least}");
        return text;
    }

    /// <summary>The text that must be there and say something.</summary>
    public string? Required(JsonObject owner, string name, int most)
    {
        Unless(owner[name] is not null, $"{name} is missing");
        return Text(owner, name, most, least: 1);
    }

    /// <summary>The objects under a name, counted; none when absent, unless there must be some.</summary>
    public IReadOnlyList<JsonObject> Objects(JsonObject owner, string name, int most, int least = 0)
    {
        if (owner[name] is null && least == 0) return [];
        if (owner[name] is not JsonArray array || array.Any(entry => entry is not JsonObject))
        {
            Add($"{name} is no list of objects");
            return [];
        }

        Unless(array.Count <= most, $"{name} has {array.Count} entries, the most is {most}");
        Unless(array.Count >= least, $"{name} has {array.Count} entries, the least is {least}");
        return [.. array.OfType<JsonObject>()];
    }

    /// <summary>Only known keys: a platform may refuse a payload for another one without naming it.</summary>
    public void Keys(JsonObject owner, string what, params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in owner)
        {
            if (!known.Contains(key)) Add($"{what} has no {key}");
        }
    }

    public static int? Number(JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<int>(out var number) ? number : null;

    public static bool IsTrue(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;
}
