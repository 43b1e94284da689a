using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Slack.Payloads;

/// <summary>What is wrong with a payload, collected: the checks shared by all rules.</summary>
internal sealed class PayloadProblems
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string problem) => _all.Add(problem);

    public void Unless(bool isGood, string problem)
    {
        if (!isGood) _all.Add(problem);
    }

    /// <summary>A text that may be absent; null when it is.</summary>
    public string? Text(JsonObject owner, string name, int most, int least = 1)
    {
        if (owner[name] is not { } value) return null;
        if (value.GetValueKind() != JsonValueKind.String)
        {
            Add($"{name} is no text");
            return null;
        }

        var text = value.GetValue<string>();
        Unless(text.Length >= least && text.Length <= most, $"{name} has {text.Length} characters, and may have {least} to {most}");
        return text;
    }

    public string? Required(JsonObject owner, string name, int most, int least = 1)
    {
        Unless(owner[name] is not null, $"{name} is missing");
        return Text(owner, name, most, least);
    }

    public IReadOnlyList<JsonObject> Objects(JsonObject owner, string name, int most, int least = 0)
    {
        if (owner[name] is null && least == 0) return [];
        if (owner[name] is not JsonArray array)
        {
            Add($"{name} is no list");
            return [];
        }

        Unless(array.Count >= least && array.Count <= most, $"{name} has {array.Count} entries, and may have {least} to {most}");
        Unless(array.All(entry => entry is JsonObject), $"an entry of {name} is no object");
        return [.. array.OfType<JsonObject>()];
    }

    /// <summary>Only known keys: Slack answers an unknown one with invalid_blocks and does not name it.</summary>
    public void Keys(JsonObject owner, string what, params ReadOnlySpan<string> known)
    {
        foreach (var (key, _) in owner)
        {
            if (!known.Contains(key)) Add($"{what} has no {key}");
        }
    }
}
