namespace Bot.Slack.Socket;

/// <summary>How long a connection may be silent. The two times of pings count on the machine's own clock.</summary>
internal sealed record SocketTimes
{
    /// <summary>Between our own pings; with <see cref="Pong"/> a dead link is known after 20 to 30 seconds (S-K-8).</summary>
    public TimeSpan Ping { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Until the answer to one.</summary>
    public TimeSpan Pong { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Until the greeting.</summary>
    public TimeSpan Hello { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection that was replaced is still read (S-K-6).</summary>
    public TimeSpan Overlap { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Before another connection, when more than ten were open.</summary>
    public TimeSpan TooMany { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Before looking again whether Socket Mode is switched on.</summary>
    public TimeSpan Disabled { get; init; } = TimeSpan.FromMinutes(5);
}
