namespace Bot.Platforms;

/// <summary>A socket is over, or never came about.</summary>
internal sealed class SocketEndedException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The other side said goodbye, and waits for the same.</summary>
    public bool IsSaid { get; init; }

    /// <summary>The code it said goodbye with; null without.</summary>
    public int? Code { get; init; }
}
