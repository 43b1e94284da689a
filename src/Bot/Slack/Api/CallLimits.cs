namespace Bot.Slack.Api;

/// <summary>
/// How often Slack may be called (B7): a method by its tier, a channel once a second, and whatever a 429 says. One token is
/// one workspace, so a method is the key.
/// </summary>
internal sealed class CallLimits(TimeProvider clock)
{
    private const int PruneAbove = 1_000;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _sent = [];
    private readonly Dictionary<string, DateTimeOffset> _paused = [];
    private readonly Dictionary<string, DateTimeOffset> _channels = [];

    /// <summary>Returns when the call may be sent, and counts it as sent.</summary>
    /// <exception cref="SlackErrorException">That would be after the call's deadline.</exception>
    public async ValueTask WaitAsync(SlackCall call, CancellationToken cancel)
    {
        while (Take(call) is var wait && wait > TimeSpan.Zero)
        {
            if (clock.GetUtcNow() + wait > call.Deadline) throw SlackErrorException.NotSent(call.Method, $"Slack wants a pause of {wait.TotalSeconds:0.#} s, and nobody waits that long");
            await Task.Delay(wait, clock, cancel);
        }
    }

    /// <summary>Takes in a 429.</summary>
    public void Pause(string method, TimeSpan pause)
    {
        lock (_lock) _paused[method] = clock.GetUtcNow() + pause;
    }

    private TimeSpan Take(SlackCall call)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_paused.TryGetValue(call.Method, out var until))
            {
                if (until > now) return until - now;
                _paused.Remove(call.Method);
            }

            if (call.Channel is { } busy && _channels.TryGetValue(busy, out var free) && free > now) return free - now;
            if (RateTiers.CallsAMinute(call.Method) is { } most)
            {
                if (!_sent.TryGetValue(call.Method, out var sent)) _sent[call.Method] = sent = [];
                while (sent.TryPeek(out var oldest) && now - oldest >= Minute) sent.Dequeue();
                if (sent.Count >= most) return Minute - (now - sent.Peek());
                sent.Enqueue(now);
            }

            if (call.Channel is { } channel) _channels[channel] = now + BetweenMessages;
            if (_channels.Count > PruneAbove) Prune(now);
            return TimeSpan.Zero;
        }
    }

    private void Prune(DateTimeOffset now)
    {
        foreach (var old in _channels.Where(channel => channel.Value <= now).Select(channel => channel.Key).ToList()) _channels.Remove(old);
    }
}
