using System.Text.Json;
using Bot.Slack.Api;

namespace Bot.Slack.Socket;

/// <summary>What Slack sends over a socket: a greeting, an envelope, or a farewell (S-K-3, S-K-4, S-K-6).</summary>
/// <param name="Json">All of it.</param>
internal sealed record SocketFrame(JsonElement Json)
{
    public string? Type => Json.Text("type");

    public string? EnvelopeId => Json.Text("envelope_id");

    /// <summary>Why Slack wants the connection to end; null for anything but a farewell.</summary>
    public Farewell? Farewell => Type != "disconnect" ? null : Json.Text("reason") switch
    {
        "warning" or "refresh_requested" => Socket.Farewell.Refresh,
        "link_disabled" => Socket.Farewell.Disabled,
        "too_many_websockets" => Socket.Farewell.TooMany,
        _ => Socket.Farewell.Refresh,
    };
}

/// <summary>Why a connection ends.</summary>
internal enum Farewell
{
    /// <summary>It ended by itself.</summary>
    Lost,

    /// <summary>Slack asks for a new one, which comes first; this one is read until it closes.</summary>
    Refresh,

    /// <summary>Socket Mode was switched off on the app's page.</summary>
    Disabled,

    /// <summary>More than ten are open: another one must not come at once.</summary>
    TooMany,
}
