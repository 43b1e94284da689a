namespace Bot.Slack.Socket;

/// <summary>How long to wait before connecting again: anything up to a limit that doubles, from one second to sixty (D-G-13). Only a hello begins anew (S-K-3).</summary>
internal sealed class ReconnectPause
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private TimeSpan _limit = First;

    public TimeSpan Next()
    {
        var pause = _limit * Random.Shared.NextDouble();
        _limit = _limit * 2 < Longest ? _limit * 2 : Longest;
        return pause;
    }

    public void Reset() => _limit = First;
}
