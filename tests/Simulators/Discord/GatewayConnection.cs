using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>One connection of the bot, and what Discord makes of what it says, as strictly as Discord (D-G-3..14).</summary>
internal sealed class GatewayConnection(GatewaySide gateway, GatewayWire wire)
{
    private const int KnownIntents = (1 << 26) - 1;
    private const int PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

    private GatewaySessionState? _session;

    private DiscordSimulator Discord => gateway.Discord;

    public async Task RunAsync()
    {
        Discord.Transcript.Add("connected");
        await SendAsync(10, new JsonObject { ["heartbeat_interval"] = gateway.HeartbeatInterval });
        try
        {
            while (await wire.ReceiveAsync() is { } frame) await TakeAsync(frame);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            Discord.Transcript.Add("lost");
            if (wire.IsSilent) Discord.Transcript.Add("given up");
        }

        _session?.Left(this, wire.IsLeft);
    }

    public Task<bool> SendAsync(int op, JsonNode? data, long? sequence = null, string? name = null) => wire.SendAsync(op, data, sequence, name);

    public Task CloseAsync(int code) => wire.CloseAsync(code);

    public void Abort() => wire.Abort();

    private Task TakeAsync(JsonObject frame) => (int)frame["op"]! switch
    {
        1 => HeartbeatAsync(),
        2 => IdentifyAsync(frame["d"] as JsonObject ?? []),
        6 => ResumeAsync(frame["d"] as JsonObject ?? []),
        3 or 4 or 8 => _session is null ? CloseAsync(4003) : Task.CompletedTask,
        _ => CloseAsync(4001),
    };

    private async Task HeartbeatAsync()
    {
        if (gateway.IsDeaf) return;
        await SendAsync(11, null);
        Discord.Transcript.Add("acknowledged");
    }

    private async Task IdentifyAsync(JsonObject identify)
    {
        var intents = (int?)identify["intents"] ?? -1;
        var shard = identify["shard"] as JsonArray ?? new JsonArray(0, 1);
        var number = (int)shard[0]!;
        var refusal =
            _session is not null ? 4005
            : identify["token"]?.ToString() != Discord.Token ? 4004
            : identify["properties"] is not JsonObject || intents < 0 || intents > KnownIntents ? 4013
            : (intents & PrivilegedIntents) != 0 ? 4014
            : number < 0 || number >= (int)shard[1]! ? 4010
            : (int)shard[1]! < gateway.Shards ? 4011
            : 0;
        if (refusal != 0)
        {
            await CloseAsync(refusal);
            return;
        }

        if (!gateway.CountIdentify(number))
        {
            await SendAsync(9, false);
            return;
        }

        _session = gateway.Begin(number);
        if (await _session.ReadyAsync(this)) Discord.Transcript.Add($"identified with intents {intents}");
        foreach (var guild in gateway.Guilds) await _session.DispatchAsync("GUILD_CREATE", SimulatedGuild.Create(guild));
    }

    private async Task ResumeAsync(JsonObject resume)
    {
        if (resume["token"]?.ToString() != Discord.Token)
        {
            await CloseAsync(4004);
            return;
        }

        if (gateway.Find(resume["session_id"]?.ToString() ?? "") is not { } session)
        {
            await SendAsync(9, false);
            return;
        }

        _session = session;
        var isResumed = await session.ResumeAsync(this, (long?)resume["seq"] ?? 0);
        if (isResumed is true) Discord.Transcript.Add("resumed");
        else if (isResumed is null) await CloseAsync(4007);
    }
}
