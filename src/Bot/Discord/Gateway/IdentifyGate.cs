namespace Bot.Discord.Gateway;

/// <summary>Lets shards identify no faster than Discord allows: so many in five seconds (D-G-8), and no more than its and our own count for the day.</summary>
internal sealed partial class IdentifyGate(DiscordClient client, IdentifyBudget budget, TimeProvider clock, ILogger<IdentifyGate> logger) : IDisposable
{
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<int, DateTimeOffset> _free = [];
    private GatewayAddress? _fresh;

    /// <summary>How many connections Discord wants; what else it says then serves the first of them.</summary>
    public async Task<int> ShardsAsync(CancellationToken cancel) => (_fresh = GatewayAddress.Of(await client.GetGatewayAsync(cancel))).Shards;

    /// <summary>Waits for the shard's turn.</summary>
    /// <returns>Where to connect.</returns>
    public async Task<GatewayAddress> WaitAsync(int shard, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var address = await AddressAsync(cancel);
            while (budget.Take() is var pause && pause > TimeSpan.Zero) await PauseAsync(pause, cancel);
            var key = shard % address.Concurrency;
            if (_free.TryGetValue(key, out var free) && free > clock.GetUtcNow()) await Task.Delay(free - clock.GetUtcNow(), clock, cancel);
            _free[key] = clock.GetUtcNow() + Spacing;
            return address;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<GatewayAddress> AddressAsync(CancellationToken cancel)
    {
        while (true)
        {
            var address = _fresh ?? GatewayAddress.Of(await client.GetGatewayAsync(cancel));
            _fresh = null;
            if (address.Remaining > 0) return address;
            await PauseAsync(address.ResetAfter, cancel);
        }
    }

    private Task PauseAsync(TimeSpan pause, CancellationToken cancel)
    {
        Log.Waiting(logger, pause);
        return Task.Delay(pause, clock, cancel);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Connected to Discord too often today: waiting {Pause}")]
        public static partial void Waiting(ILogger logger, TimeSpan pause);
    }
}
