using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Discord.Rest;
using Bot.Platforms;

namespace Bot.Discord.Gateway;

/// <summary>One connection to the gateway, kept up: identified, resumed, replaced, until the worker stops (D-G-1..14).</summary>
/// <param name="shard">Its number, and of how many.</param>
/// <param name="token">The bot's.</param>
/// <param name="gate">Lets it identify.</param>
/// <param name="take">Takes each event; returns at once.</param>
/// <param name="clock">The time of day.</param>
/// <param name="logger">For the log.</param>
internal sealed partial class GatewayShard(
    (int Number, int Of) shard, string token, IdentifyGate gate, Action<GatewayFrame> take, TimeProvider clock, ILogger<GatewayShard> logger)
{
    /// <summary>GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES: none is privileged (A3).</summary>
    public const int Intents = 1 | (1 << 9) | (1 << 12);

    /// <summary>Then the address to resume at is given up with its session.</summary>
    private const int MostLostResumptions = 3;

    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);

    private readonly GatewaySession _session = new();
    private readonly ReconnectPause _pause = new();
    private int _lostResumptions;
    private bool _isRefused;

    /// <exception cref="GatewayFatalException">Connecting again would not help.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                await ConnectAsync(stop);
            }
            catch (GatewayClosedException closed)
            {
                Ended(closed, stop);
            }
            catch (DiscordErrorException refused)
            {
                if (refused.Status == HttpStatusCode.Unauthorized) throw new GatewayFatalException(CloseCode.Fatal(CloseCode.WrongToken)!);
                Log.Closed(logger, shard.Number, refused.Message);
            }
            catch (Exception unreadable) when (MalformedJson.IsTold(unreadable))
            {
                // A greeting that cannot be read is no reason to stay away.
                Log.Closed(logger, shard.Number, unreadable.Message);
            }

            await Task.Delay(_pause.Next() + (_isRefused ? AfterRefusal() : TimeSpan.Zero), clock, stop);
            _isRefused = false;
        }
    }

    private void Ended(GatewayClosedException closed, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (CloseCode.Fatal(closed.Code) is { } why) throw new GatewayFatalException(why);
        if (CloseCode.EndsSession(closed.Code) || (_session.CanResume && ++_lostResumptions >= MostLostResumptions)) _session.Forget();
        Log.Closed(logger, shard.Number, closed.Message);
    }

    /// <summary>Connects and takes events until the connection ends.</summary>
    private async Task ConnectAsync(CancellationToken stop)
    {
        var fresh = _session.CanResume ? null : await gate.AddressAsync(stop);
        using var socket = await GatewaySocket.ConnectAsync(fresh?.Url ?? _session.ResumeUrl!, clock, stop);
        await using var closing = stop.Register(() => _ = socket.CloseAsync(CloseCode.Done));
        await using var heartbeat = new Heartbeat(socket, _session, await HelloAsync(socket), clock);
        heartbeat.Start();
        if (fresh is null) await socket.SendAsync(GatewayOp.Resume, Resume());
        else await IdentifyAsync(fresh, socket, heartbeat, stop);
        while (true) await TakeAsync(await socket.ReceiveAsync(), socket, heartbeat);
    }

    /// <summary>Returns when Discord has said something to it.</summary>
    private async Task IdentifyAsync(GatewayAddress address, GatewaySocket socket, Heartbeat heartbeat, CancellationToken stop)
    {
        var turn = await gate.Turns.TakeAsync(shard.Number, address.Concurrency, stop);
        try
        {
            await socket.SendAsync(GatewayOp.Identify, Identify());
            GatewayFrame frame;
            do await TakeAsync(frame = await socket.ReceiveAsync(), socket, heartbeat);
            while (frame.Op is not (GatewayOp.Dispatch or GatewayOp.InvalidSession));
        }
        finally
        {
            turn.End();
        }
    }

    /// <returns>The pace of heartbeats.</returns>
    private async Task<TimeSpan> HelloAsync(GatewaySocket socket)
    {
        await using var patience = clock.CreateTimer(_ => _ = socket.CloseAsync(CloseCode.Resuming), null, HelloTime, Timeout.InfiniteTimeSpan);
        var hello = await socket.ReceiveAsync();
        if (hello.Op != GatewayOp.Hello) throw new GatewayClosedException(null);
        return TimeSpan.FromMilliseconds(hello.Data.GetProperty("heartbeat_interval").GetDouble());
    }

    private async Task TakeAsync(GatewayFrame frame, GatewaySocket socket, Heartbeat heartbeat)
    {
        _session.Saw(frame.Sequence);
        switch (frame.Op)
        {
            case GatewayOp.Dispatch:
                Dispatch(frame);
                break;
            case GatewayOp.Heartbeat:
                // Asked for one, at once (D-G-5).
                await heartbeat.SendAsync();
                break;
            case GatewayOp.HeartbeatAck:
                heartbeat.Acknowledge();
                break;
            case GatewayOp.Reconnect:
                await socket.CloseAsync(CloseCode.Resuming);
                break;
            case GatewayOp.InvalidSession when frame.Data.ValueKind == JsonValueKind.True:
                await socket.CloseAsync(CloseCode.Resuming);
                break;
            case GatewayOp.InvalidSession:
                _session.Forget();
                _isRefused = true;
                await socket.CloseAsync(CloseCode.Done);
                break;
            default:
                break;
        }
    }

    private void Dispatch(GatewayFrame frame)
    {
        if (frame.Event == "READY") _session.Begin(frame.Data);
        if (frame.Event is "READY" or "RESUMED")
        {
            _pause.Reset();
            _lostResumptions = 0;
            Log.Connected(logger, shard.Number, frame.Event);
        }

        take(frame);
    }

    /// <summary>A session that was refused is given up, and Discord wants one to five seconds before the next (D-G-11).</summary>
    private static TimeSpan AfterRefusal() => TimeSpan.FromSeconds(1 + (4 * Random.Shared.NextDouble()));

    /// <summary>Once on a connection (D-G-7).</summary>
    private JsonObject Identify() => new()
    {
        ["token"] = token,
        ["intents"] = Intents,
        ["properties"] = new JsonObject { ["os"] = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux", ["browser"] = "briefing-bot", ["device"] = "briefing-bot" },
        ["shard"] = new JsonArray(shard.Number, shard.Of),
    };

    private JsonObject Resume() => new() { ["token"] = token, ["session_id"] = _session.Id, ["seq"] = _session.Sequence };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: {Event}")]
        public static partial void Connected(ILogger logger, int shard, string @event);

        [LoggerMessage(Level = LogLevel.Information, Message = "Discord shard {Shard}: {Why}")]
        public static partial void Closed(ILogger logger, int shard, string why);
    }
}
