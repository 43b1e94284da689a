namespace Bot.Slack.Socket;

/// <summary>A connection is over, or never came about.</summary>
internal sealed class SocketClosedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What Slack said of it.</summary>
    public Farewell Farewell { get; init; } = Farewell.Lost;
}
