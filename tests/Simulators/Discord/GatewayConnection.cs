using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>One WebSocket to the bot, as strict as Discord's (D-G-3..14).</summary>
internal sealed class GatewayConnection(GatewaySide gateway, WebSocket socket) : IDisposable
{
    private const int LongestPayload = 4_096;
    private const int MostInAMinute = 120;
    private const int KnownIntents = (1 << 26) - 1;
    private const int PrivilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Queue<DateTimeOffset> _received = [];
    private GatewaySessionState? _session;

    private DiscordSimulator Discord => gateway.Discord;

    public void Dispose() => _sending.Dispose();

    public async Task RunAsync()
    {
        Discord.Transcript.Add("connected");
        await SendAsync(10, new JsonObject { ["heartbeat_interval"] = gateway.HeartbeatInterval });
        try
        {
            while (await ReceiveAsync() is { } payload) await TakeAsync(payload);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            Discord.Transcript.Add("lost");
        }

        _session?.Left(this, isForGood: socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable);
    }

    public async Task SendAsync(int op, JsonNode? data, long? sequence = null, string? name = null)
    {
        if (gateway.CutBefore?.Invoke($"sends op {op} {name}".TrimEnd()) == true)
        {
            Abort();
            return;
        }

        var frame = new JsonObject { ["op"] = op, ["d"] = data, ["s"] = sequence, ["t"] = name };
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, gateway.Stopping);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The session keeps it for a resumption.
            Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task CloseAsync(int code)
    {
        Discord.Transcript.Add($"closes with {code}");
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync((WebSocketCloseStatus)code, "", gateway.Stopping);
        }
        catch (WebSocketException)
        {
            Abort();
        }
    }

    public void Abort() => socket.Abort();

    /// <summary>Null when the bot has closed.</summary>
    private async Task<byte[]?> ReceiveAsync()
    {
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), gateway.Stopping);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                Discord.Transcript.Add($"close {(int?)socket.CloseStatus}");
                if (socket.State == WebSocketState.CloseReceived) await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, "", gateway.Stopping);
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage) return buffer[..length];
            if (length == buffer.Length) return buffer;
        }
    }

    private async Task TakeAsync(byte[] payload)
    {
        if (socket.State != WebSocketState.Open) return;
        if (payload.Length > LongestPayload || !IsWithinRate())
        {
            await CloseAsync(payload.Length > LongestPayload ? 4002 : 4008);
            return;
        }

        if (Parse(payload) is not { } frame || frame["op"]?.GetValueKind() != JsonValueKind.Number)
        {
            await CloseAsync(4002);
            return;
        }

        var op = (int)frame["op"]!;
        Discord.Transcript.Add($"op {op}");
        if (gateway.CutBefore?.Invoke($"takes op {op}") == true)
        {
            Abort();
            return;
        }

        await (op switch
        {
            1 => HeartbeatAsync(),
            2 => IdentifyAsync(frame["d"] as JsonObject ?? []),
            6 => ResumeAsync(frame["d"] as JsonObject ?? []),
            3 or 4 or 8 => _session is null ? CloseAsync(4003) : Task.CompletedTask,
            _ => CloseAsync(4001),
        });
    }

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
        Discord.Transcript.Add($"identified with intents {intents}");
        await _session.ReadyAsync(this);
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
        if (await session.ResumeAsync(this, (long?)resume["seq"] ?? 0)) Discord.Transcript.Add("resumed");
        else await CloseAsync(4007);
    }

    private bool IsWithinRate()
    {
        var now = Discord.Clock.GetUtcNow();
        while (_received.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1)) _received.Dequeue();
        _received.Enqueue(now);
        return _received.Count <= MostInAMinute;
    }

    private static JsonObject? Parse(byte[] payload)
    {
        try
        {
            return JsonNode.Parse(payload) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
