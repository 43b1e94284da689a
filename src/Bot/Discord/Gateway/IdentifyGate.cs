using Bot.Commands.Chat.Storage;

namespace Bot.Discord.Gateway;

/// <summary>
/// Lets shards identify no faster than Discord allows: in turns, and no more than its and our own count for the day (D-G-8). Ours goes
/// on over restarts, so that a loop of crashes cannot use up the thousand after which Discord resets the token.
/// </summary>
internal sealed partial class IdentifyGate(DiscordClient client, ChatStore store, TimeProvider clock, ILogger<IdentifyGate> logger) : IDisposable
{
    /// <summary>In a day; well below Discord's thousand.</summary>
    public const int Most = 500;

    private const string Tally = "discord-identify";

    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly SemaphoreSlim _one = new(1, 1);
    private GatewayAddress? _fresh;

    public IdentifyTurns Turns { get; } = new(clock);

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

    public void Dispose()
    {
        _one.Dispose();
        Turns.Dispose();
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
