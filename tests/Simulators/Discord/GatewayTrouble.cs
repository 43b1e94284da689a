using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>What happens to a connection instead of, or before, a frame.</summary>
/// <param name="Name">For the test's name.</param>
public sealed record GatewayTrouble(string Name)
{
    /// <summary>The network loses it.</summary>
    public static GatewayTrouble Cut { get; } = new("cut");

    /// <summary>It stands, and Discord neither reads nor writes any more.</summary>
    public static GatewayTrouble Silence { get; } = new("silence") { IsSilent = true };

    /// <summary>Op 7: the frame comes all the same.</summary>
    public static GatewayTrouble Reconnect { get; } = new("op 7") { Frame = (7, null) };

    /// <summary>A greeting without a pace comes in place of the frame.</summary>
    public static GatewayTrouble MalformedHello { get; } = new("op 10 without a pace") { Frame = (10, new JsonObject()) };

    /// <summary>Discord closes it with this code.</summary>
    public int? Code { get; private init; }

    /// <summary>Sent before.</summary>
    public (int Op, JsonNode? Data)? Frame { get; private init; }

    /// <summary>The session is gone with it: what was not sent is lost.</summary>
    public bool EndsSession { get; private init; }

    internal bool IsSilent { get; private init; }

    public static GatewayTrouble Close(int code) => new($"close {code}") { Code = code, EndsSession = code is 4007 or 4009 };

    /// <summary>Op 9: the session may be resumed, or not.</summary>
    public static GatewayTrouble InvalidSession(bool mayResume) => new($"op 9 {(mayResume ? "true" : "false")}") { Frame = (9, mayResume), EndsSession = !mayResume };

    public override string ToString() => Name;
}
