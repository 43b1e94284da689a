using System.Globalization;

namespace Simulators.Slack;

/// <summary>Ids as Slack makes them: time stamps of messages from the clock, no two the same; counted ones for the rest.</summary>
internal sealed class SlackIds(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private long _lastTs;
    private int _count;

    /// <summary>"1700000000.000100": seconds and microseconds.</summary>
    public string Ts()
    {
        lock (_lock)
        {
            _lastTs = Math.Max(_lastTs + 100, clock.GetUtcNow().ToUnixTimeMilliseconds() * 1_000);
            return string.Create(CultureInfo.InvariantCulture, $"{_lastTs / 1_000_000}.{_lastTs % 1_000_000:000000}");
        }
    }

    public string Next(string prefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{Interlocked.Increment(ref _count):D6}");
}
