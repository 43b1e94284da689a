using System.Text.Json.Nodes;

namespace Bot.Slack.Api;

/// <summary>One call of the Web API, and what its limits count by.</summary>
/// <param name="Method">"chat.postMessage".</param>
/// <param name="Body">The arguments, as JSON.</param>
internal sealed record SlackCall(string Method, JsonObject Body)
{
    /// <summary>The channel that takes one message a second (B7); null for calls that post nothing.</summary>
    public string? Channel { get; init; }

    /// <summary>Sent twice it does no more than once: it may be sent again when no answer came.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Authorised by the app-level token (S-K-1).</summary>
    public bool IsOfApp { get; init; }

    /// <summary>Only form arguments are read by it.</summary>
    public bool IsForm { get; init; }

    /// <summary>After that nobody waits for it.</summary>
    public DateTimeOffset Deadline { get; init; } = DateTimeOffset.MaxValue;
}
