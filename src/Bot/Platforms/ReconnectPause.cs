namespace Bot.Platforms;

/// <summary>How long to wait before connecting again: anything up to a limit that doubles, from one second to a minute (D-G-13).</summary>
internal sealed class ReconnectPause
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private TimeSpan _limit = First;

    /// <summary>Only after READY, RESUMED (D-G-13) or hello (S-K-3): a connection that opens and falls again is no success.</summary>
    public void Reset() => _limit = First;

    /// <summary>Whole milliseconds, and at least one: timers know nothing shorter and would let it pass as no pause at all.</summary>
    public TimeSpan Next()
    {
        var pause = TimeSpan.FromMilliseconds(Random.Shared.Next(1, (int)_limit.TotalMilliseconds));
        _limit = _limit * 2 < Longest ? _limit * 2 : Longest;
        return pause;
    }
}
