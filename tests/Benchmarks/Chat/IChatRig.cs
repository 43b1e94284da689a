namespace Benchmarks.Chat;

/// <summary>A simulated platform with one bot on it, to send commands to.</summary>
internal interface IChatRig : IAsyncDisposable
{
    /// <summary>As in "Discord".</summary>
    string Platform { get; }

    /// <summary>What the constant bot of this platform is made with, for the table.</summary>
    string Peer { get; }

    /// <summary>Settings of a worker that connects here.</summary>
    IReadOnlyList<string> WorkerSettings { get; }

    /// <summary>Starts the peer here.</summary>
    NodeBot StartPeer();

    /// <summary>Returns when a bot is connected.</summary>
    Task ConnectedAsync();

    /// <summary>Sends a command and returns when its answer is there; null when none came.</summary>
    /// <param name="typed">As it would be typed, with its slash.</param>
    /// <param name="asker">Which of the people, in which of the channels.</param>
    Task<Exchange?> AskAsync(string typed, int asker);

    /// <summary>What the platform held against the bot.</summary>
    IReadOnlyCollection<string> Complaints { get; }
}
