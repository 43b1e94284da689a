using Bot.Commands.Chat.Storage;

namespace Bot.Discord.Gateway;

/// <summary>
/// Lets shards identify no faster than Discord allows: so many in five seconds (D-G-8), and no more than its and our own count
/// for the day. Ours goes on over restarts, so that a loop of crashes cannot use up the thousand after which Discord resets the token.
/// </summary>
internal sealed partial class IdentifyGate(DiscordClient client, ChatStore store, TimeProvider clock, ILogger<IdentifyGate> logger) : IDisposable
{
    /// <summary>In a day; well below Discord's thousand.</summary>
    public const int Most = 500;

    private const string Tally = "discord-identify";

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);
    private static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<int, DateTimeOffset> _free = [];
    private GatewayAddress? _fresh;

    /// <summary>How many connections Discord wants; what else it says then serves the first of them.</summary>
    public async Task<int> ShardsAsync(CancellationToken cancel) => (_fresh = GatewayAddress.Of(await client.GetGatewayAsync(cancel))).Shards;

    /// <summary>Waits until the day has an identify left, and counts it.</summary>
    /// <returns>Where to connect.</returns>
    public async Task<GatewayAddress> AddressAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            var address = await AskAsync(cancel);
            while (store.Tallies.Take(Tally, Most, Day) is var pause && pause > TimeSpan.Zero) await PauseAsync(pause, cancel);
            return address;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Waits for the shard's turn to identify; once connected, for what Discord counts is when it comes in.</summary>
    /// <param name="shard">Its number.</param>
    /// <param name="concurrency">So many take turns beside each other.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task TurnAsync(int shard, int concurrency, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            var key = shard % concurrency;
            if (_free.TryGetValue(key, out var free) && free > clock.GetUtcNow()) await Task.Delay(free - clock.GetUtcNow(), clock, cancel);
            _free[key] = clock.GetUtcNow() + Spacing;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _turn.Dispose();
    }

    private async Task<GatewayAddress> AskAsync(CancellationToken cancel)
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
