namespace Bot.Slack;

/// <summary>The threads that the bot answered in lately: a plain reply there is a follow-up (<c>Slack:ThreadFollowUps</c>).</summary>
internal sealed class SlackThreads
{
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _known = [];
    private readonly Queue<string> _order = [];

    public void Add(string channel, string thread)
    {
        lock (_lock)
        {
            if (_known.Add(Key(channel, thread))) _order.Enqueue(Key(channel, thread));
            if (_order.Count > Most) _known.Remove(_order.Dequeue());
        }
    }

    public bool Contains(string channel, string thread)
    {
        lock (_lock) return _known.Contains(Key(channel, thread));
    }

    private static string Key(string channel, string thread) => $"{channel}/{thread}";
}
