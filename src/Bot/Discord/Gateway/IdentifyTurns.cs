using System.Collections.Concurrent;

namespace Bot.Discord.Gateway;

/// <summary>
/// Lets shards identify one after the other, five seconds apart; so many beside each other as Discord allows (D-G-8). Discord counts an
/// identify when it comes in, which is known only by what it answers: until then the turn lasts.
/// </summary>
internal sealed class IdentifyTurns(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<int, Lane> _lanes = new();

    /// <summary>Waits for the shard's turn; once connected, so that nobody waits for a connection.</summary>
    /// <param name="shard">Its number.</param>
    /// <param name="concurrency">So many take turns beside each other.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <returns>To be ended when Discord has answered, or the connection is over.</returns>
    public async Task<Turn> TakeAsync(int shard, int concurrency, CancellationToken cancel)
    {
        var lane = _lanes.GetOrAdd(shard % concurrency, _ => new Lane());
        await lane.One.WaitAsync(cancel);
        try
        {
            var pause = lane.Free - clock.GetUtcNow();
            if (pause > TimeSpan.Zero) await Task.Delay(pause, clock, cancel);
            return new Turn(() => lane.Leave(clock.GetUtcNow() + Spacing));
        }
        catch
        {
            lane.One.Release();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var lane in _lanes.Values) lane.One.Dispose();
    }

    /// <summary>A shard's turn.</summary>
    internal sealed class Turn(Action end)
    {
        private Action? _end = end;

        /// <summary>The next one may follow in five seconds. Again: nothing.</summary>
        public void End() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }

    private sealed class Lane
    {
        public SemaphoreSlim One { get; } = new(1, 1);

        public DateTimeOffset Free { get; private set; }

        public void Leave(DateTimeOffset free)
        {
            Free = free;
            One.Release();
        }
    }
}
