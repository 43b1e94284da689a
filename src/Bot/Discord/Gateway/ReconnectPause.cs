namespace Bot.Discord.Gateway;

/// <summary>How long to wait before connecting again: full jitter, doubling from one second to a minute (D-G-13).</summary>
internal sealed class ReconnectPause
{
    private static readonly TimeSpan Base = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromMinutes(1);

    private int _failures;

    /// <summary>Only after READY or RESUMED: a connection that opens and falls again is no success.</summary>
    public void Reset() => _failures = 0;

    public TimeSpan Next()
    {
        var longest = Base * Math.Pow(2, Math.Min(_failures++, 10));
        return (longest < Most ? longest : Most) * Random.Shared.NextDouble();
    }

    /// <summary>After a session was refused Discord wants one to five seconds (D-G-11); more when that goes on.</summary>
    public TimeSpan NextAfterRefusal() => Next() + Base + (4 * Base * Random.Shared.NextDouble());
}
