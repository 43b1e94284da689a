using System.Text.Json.Nodes;
using Bot.Commands.Chat;

namespace Bot.Discord.Rest;

/// <summary>One call of the REST interface, and what its limits count by.</summary>
/// <param name="Method">GET, PUT, POST, PATCH or DELETE.</param>
/// <param name="Route">The path's pattern, without ids: what a bucket is learnt for (D-L-2).</param>
/// <param name="Path">The path, relative to the base.</param>
internal sealed record DiscordCall(HttpMethod Method, string Route, string Path)
{
    /// <summary>The channel, guild or webhook that a bucket is counted by (D-L-2).</summary>
    public string Resource { get; init; } = "";

    public JsonNode? Body { get; init; }

    public ChatAttachment? File { get; init; }

    /// <summary>A token in the path authorises it: no header, and outside of the global limit (D-R-1, D-L-4).</summary>
    public bool IsInteraction { get; init; }

    /// <summary>Sent twice it does no more than once.</summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>After that nobody waits for it.</summary>
    public DateTimeOffset Deadline { get; init; } = DateTimeOffset.MaxValue;
}
