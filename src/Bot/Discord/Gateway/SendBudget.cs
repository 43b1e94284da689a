namespace Bot.Discord.Gateway;

/// <summary>At most 120 payloads in sixty seconds on a connection, or Discord ends it (D-G-3).</summary>
internal sealed class SendBudget(TimeProvider clock)
{
    private const int Most = 120;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<DateTimeOffset> _sent = [];

    /// <summary>One more may go out now; counts it.</summary>
    public bool Take()
    {
        lock (_sent)
        {
            var now = clock.GetUtcNow();
            while (_sent.TryPeek(out var oldest) && now - oldest >= Window) _sent.Dequeue();
            if (_sent.Count >= Most) return false;
            _sent.Enqueue(now);
            return true;
        }
    }
}
