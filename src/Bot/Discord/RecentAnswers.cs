using Bot.Discord.Interactions;

namespace Bot.Discord;

/// <summary>
/// Which interaction's token still reaches which message: for fifteen minutes an answer can be changed by it, the only way to
/// one that its reader alone sees (D-A-7).
/// </summary>
internal sealed class RecentAnswers(TimeProvider clock)
{
    /// <summary>Older ones are let go, however young.</summary>
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Interaction> _byMessage = [];
    private readonly Queue<string> _order = [];

    public void Add(string message, Interaction interaction)
    {
        lock (_lock)
        {
            // The payload is large and of no more use.
            if (_byMessage.TryAdd(message, interaction with { Json = default })) _order.Enqueue(message);
            while (_order.TryPeek(out var oldest) && (_order.Count > Most || _byMessage[oldest].ExpiresAt <= clock.GetUtcNow())) _byMessage.Remove(_order.Dequeue());
        }
    }

    /// <summary>Null when it is too old, or not of an interaction.</summary>
    public Interaction? Find(string message)
    {
        lock (_lock) return _byMessage.TryGetValue(message, out var interaction) && interaction.ExpiresAt > clock.GetUtcNow() ? interaction : null;
    }
}
