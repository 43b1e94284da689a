using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>A file that came with a message.</summary>
public sealed record SimulatedFile(string Name, string ContentType, byte[] Content);

/// <summary>A message as the people in the channel see it.</summary>
public sealed class SimulatedMessage(string id, string channel)
{
    public string Id { get; } = id;

    public string Channel { get; } = channel;

    /// <summary>As it was sent, or last changed.</summary>
    public JsonObject Body { get; internal set; } = [];

    public bool IsEphemeral { get; internal set; }

    /// <summary>"The bot is thinking", not yet filled in.</summary>
    public bool IsLoading { get; internal set; }

    public bool IsDeleted { get; internal set; }

    public int Edits { get; internal set; }

    public SimulatedFile? File { get; internal set; }

    /// <summary>All that it says.</summary>
    public string Text => string.Join('\n', new[] { Body["content"]?.ToString() }.Concat((Body["embeds"] as JsonArray ?? []).Select(embed => embed?["description"]?.ToString())).Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Labels of its buttons, with their ids.</summary>
    public IReadOnlyDictionary<string, string> Buttons => (Body["components"] as JsonArray ?? [])
        .SelectMany(row => (row!["components"] as JsonArray)!).ToDictionary(button => button!["label"]!.ToString(), button => button!["custom_id"]?.ToString() ?? "");
}
