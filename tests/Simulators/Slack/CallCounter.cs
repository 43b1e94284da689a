namespace Simulators.Slack;

/// <summary>Slack's limits (B7): calls of a method in a minute, one message a second in a channel.</summary>
internal sealed class CallCounter(TimeProvider clock)
{
    /// <summary>Slack allows bursts over a tier's number; a client that heeds the number never meets one.</summary>
    private static readonly Dictionary<string, int> Most = new()
    {
        ["apps.connections.open"] = 6, ["usergroups.users.list"] = 20, ["chat.update"] = 50, ["chat.delete"] = 50, ["chat.postEphemeral"] = 100, ["views.open"] = 100,
        ["users.info"] = 100, ["files.info"] = 100, ["files.getUploadURLExternal"] = 100, ["files.completeUploadExternal"] = 100,
    };

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _calls = [];
    private readonly Dictionary<string, DateTimeOffset> _posted = [];

    /// <returns>The seconds to wait; null when the call is taken.</returns>
    public int? PauseOf(string method, string? channel)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (method == "chat.postMessage" && channel is not null)
            {
                if (_posted.TryGetValue(channel, out var last) && now - last < TimeSpan.FromSeconds(1)) return 1;
                _posted[channel] = now;
            }

            if (!Most.TryGetValue(method, out var most)) return null;
            if (!_calls.TryGetValue(method, out var calls)) _calls[method] = calls = [];
            while (calls.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1)) calls.Dequeue();
            if (calls.Count >= most) return 30;
            calls.Enqueue(now);
            return null;
        }
    }
}
