using Benchmarks.Timing;

namespace Benchmarks.Chat;

/// <summary>Sends the same commands to two bots in turns, one at a time, each turn after the other's work is over.</summary>
internal sealed class TurnTiming(IChatRig ours, IChatRig peer)
{
    /// <summary>For what a bot does after it has answered.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(3);

    public Times Ours { get; } = new();

    public Times Peer { get; } = new();

    /// <param name="typed">The command of each turn.</param>
    /// <param name="warmUps">Turns before those that count.</param>
    /// <param name="turns">Turns that count.</param>
    /// <param name="counts">Told when the first of them begins.</param>
    public async Task MeasureAsync(Func<int, string> typed, int warmUps, int turns, Action counts)
    {
        for (var turn = -warmUps; turn < turns; turn++)
        {
            if (turn == 0) counts();

            // Who comes first alternates too.
            foreach (var (rig, times) in turn % 2 == 0 ? new[] { (ours, Ours), (peer, Peer) } : [(peer, Peer), (ours, Ours)])
            {
                var exchange = await rig.AskAsync(typed(Math.Abs(turn)), asker: Math.Abs(turn)) ?? throw new TimeoutException($"{typed(Math.Abs(turn))} was not answered on {rig.Platform}.");
                if (turn >= 0) times.Add(exchange.Answered);
                await Task.Delay(Pause);
            }
        }
    }
}
