using System.Text.Json;
using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>What a client does on the wire, as facts that another client's can be compared with: its calls with the shape of their bodies, its payloads and closes.</summary>
internal sealed class WireFacts
{
    private static readonly string[] OfGateway = ["connected", "op ", "close ", "resumed", "identified"];

    private readonly DiscordSimulator _discord;
    private readonly Lock _lock = new();
    private readonly List<(string Route, JsonNode? Body)> _calls = [];
    private int _line;

    public WireFacts(DiscordSimulator discord)
    {
        _discord = discord;
        discord.Called = (route, body) =>
        {
            lock (_lock) _calls.Add((route, body?.DeepClone()));
        };
    }

    /// <summary>Those since the last time.</summary>
    public IReadOnlyList<string> Take()
    {
        List<(string Route, JsonNode? Body)> calls;
        lock (_lock)
        {
            calls = [.. _calls];
            _calls.Clear();
        }

        var lines = _discord.Transcript.Lines.Skip(_line).ToList();
        _line += lines.Count;
        var gateway = lines.Where(line => OfGateway.Any(start => line.StartsWith(start, StringComparison.Ordinal)));
        var order = string.Join(", then ", calls.Select(call => call.Route).Where(route => !route.StartsWith("GET", StringComparison.Ordinal)));
        var shapes = calls.Where(call => call.Body is not null).SelectMany(call => Shape(call.Body, "").Distinct().Select(part => $"{call.Route} has {part}"));
        return [.. gateway, order, .. calls.Select(call => call.Route), .. shapes];
    }

    /// <summary>Every place of a body with the kind of its value; a type's value too, since it decides what the rest means.</summary>
    private static IEnumerable<string> Shape(JsonNode? node, string at) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Shape(property.Value, at.Length == 0 ? property.Key : $"{at}.{property.Key}")),
        JsonArray { Count: > 0 } list => list.SelectMany(entry => Shape(entry, at + "[]")),
        JsonArray => [$"{at}, an empty list"],
        _ when at.EndsWith("type", StringComparison.Ordinal) => [$"{at} {node?.ToJsonString()}"],
        _ => [$"{at}, {Kind(node)}"],
    };

    private static string Kind(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a flag",
        _ => "null",
    };
}
