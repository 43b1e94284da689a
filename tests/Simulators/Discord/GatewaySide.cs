using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Simulators.Discord;

/// <summary>The gateway: its limits on identifying, its sessions, its connections, and the script's hand on them.</summary>
public sealed class GatewaySide : IDisposable
{
    private readonly DiscordSimulator _discord;
    private readonly ConcurrentDictionary<string, GatewaySessionState> _sessions = new();
    private readonly Lock _lock = new();
    private readonly Dictionary<int, DateTimeOffset> _identified = [];
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Until the end: a session may write to a wire that has just gone.</summary>
    private readonly ConcurrentBag<GatewayWire> _wires = [];
    private GatewayConnection? _current;

    internal GatewaySide(DiscordSimulator discord) => _discord = discord;

    public int HeartbeatInterval { get; set; } = 41_250;

    public int Shards { get; set; } = 1;

    /// <summary>Identifies left today (D-G-8).</summary>
    public int Remaining { get; set; } = 1_000;

    public int MaxConcurrency { get; set; } = 1;

    /// <summary>Between two identifies, as they come in.</summary>
    public TimeSpan Spacing { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Heartbeats are taken and not acknowledged.</summary>
    public bool IsDeaf { get; set; }

    /// <summary>Who asks for a connection is kept waiting for an answer.</summary>
    public bool IsUnanswered { get; set; }

    /// <summary>The guilds the bot is in when it connects.</summary>
    public IReadOnlyList<string> Guilds { get; set; } = [SimulatedPerson.HomeGuild];

    /// <summary>Where READY sends resumptions; the simulator itself unless set.</summary>
    public string? ResumeUrl { get; set; }

    /// <summary>The bot's own identifies.</summary>
    public int Identifies { get; private set; }

    /// <summary>Before every frame, either way, with its description: "sends op 0 READY", "takes op 2".</summary>
    public Func<string, GatewayTrouble?>? TroubleBefore { get; set; }

    /// <summary>Sees every frame that is sent.</summary>
    public Action<JsonObject>? Sent { get; set; }

    /// <summary>The bot has said goodbye and was not yet answered.</summary>
    public Func<Task>? BeforeGoodbye { get; set; }

    internal DiscordSimulator Discord => _discord;

    internal CancellationToken Stopping => _stop.Token;

    internal string Url => _discord.Address.Replace("http://", "ws://", StringComparison.Ordinal);

    internal JsonObject Describe() => new()
    {
        ["url"] = Url + "/gateway",
        ["shards"] = Shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1_000, ["remaining"] = Remaining, ["reset_after"] = 14_400_000, ["max_concurrency"] = MaxConcurrency },
    };

    /// <summary>Sends an event to the session of the shard that Discord would choose (D-G-17); it is kept for replay when nobody is connected.</summary>
    public async Task DispatchAsync(string name, JsonObject data)
    {
        var guild = data["guild_id"]?.ToString();
        var shard = guild is null ? 0 : (int)((ulong.Parse(guild, System.Globalization.CultureInfo.InvariantCulture) >> 22) % (ulong)Shards);
        var session = _sessions.Values.LastOrDefault(session => session.Shard == shard && session.IsAlive) ?? throw new InvalidOperationException("Nobody has identified.");
        await session.DispatchAsync(name, data);
    }

    /// <summary>Sends an interaction, as somebody's doing.</summary>
    public async Task<SimulatedInteraction> SendAsync(SimulatedInteraction interaction)
    {
        interaction.Times.Sent = WireTimes.Now;
        await DispatchAsync("INTERACTION_CREATE", interaction.Json.DeepClone().AsObject());
        return interaction;
    }

    public Task SendFrameAsync(int op, JsonNode? data = null) => Current.SendAsync(op, data);

    /// <summary>Discord closes the connection.</summary>
    public Task CloseAsync(int code) => Current.CloseAsync(code);

    /// <summary>The network loses the connection.</summary>
    public void Cut() => Current.Abort();

    /// <summary>Discord has forgotten all sessions.</summary>
    public void ForgetSessions()
    {
        foreach (var session in _sessions.Values) session.IsAlive = false;
    }

    internal void Stop() => _stop.Cancel();

    public void Dispose()
    {
        foreach (var session in _sessions.Values) session.Dispose();
        foreach (var wire in _wires) wire.Dispose();
        _stop.Dispose();
    }

    internal GatewaySessionState Begin(int shard)
    {
        var session = new GatewaySessionState(this, Guid.NewGuid().ToString("N"), shard);
        foreach (var old in _sessions.Values.Where(old => old.Shard == shard)) old.IsAlive = false;
        return _sessions[session.Id] = session;
    }

    internal GatewaySessionState? Find(string id) => _sessions.GetValueOrDefault(id) is { IsAlive: true } session ? session : null;

    /// <returns>Whether the shard may identify now.</returns>
    internal bool CountIdentify(int shard)
    {
        lock (_lock)
        {
            Identifies++;
            if (--Remaining < 0) _discord.Complaints.Enqueue("More identifies than the day allows: Discord resets the token (D-G-8)");
            var key = shard % MaxConcurrency;
            var isTooSoon = _identified.TryGetValue(key, out var last) && _discord.Clock.GetUtcNow() - last < Spacing;
            _identified[key] = _discord.Clock.GetUtcNow();
            if (isTooSoon) _discord.Complaints.Enqueue("Identified twice within five seconds (D-G-8)");
            return !isTooSoon;
        }
    }

    internal async Task AcceptAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || context.Request.Query["v"] != "10" || context.Request.Query["encoding"] != "json")
        {
            _discord.Complaints.Enqueue($"The gateway was asked for {context.Request.QueryString} (D-G-2)");
            context.Response.StatusCode = 400;
            return;
        }

        _discord.Transcript.Add("asked for a connection");
        if (IsUnanswered)
        {
            using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
            await Task.Delay(Timeout.Infinite, gone.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var wire = new GatewayWire(this, socket);
        _wires.Add(wire);
        var connection = new GatewayConnection(this, wire);
        _current = connection;
        await connection.RunAsync();
    }

    private GatewayConnection Current => _current ?? throw new InvalidOperationException("Nobody has connected.");
}
