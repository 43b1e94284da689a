using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Simulators.Discord;

/// <summary>The wire of one connection: whole payloads in and out, none longer and no more of them than Discord takes (D-G-3), and the script's hand on each.</summary>
internal sealed class GatewayWire(GatewaySide gateway, WebSocket socket) : IDisposable
{
    private const int LongestPayload = 4_096;
    private const int MostInAMinute = 120;

    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly Queue<DateTimeOffset> _received = [];
    private bool _isSilent, _hasEnded;

    /// <summary>The bot closed it, unasked and for good (D-G-12).</summary>
    public bool IsLeft => !_hasEnded && socket.CloseStatus is WebSocketCloseStatus.NormalClosure or WebSocketCloseStatus.EndpointUnavailable;

    /// <summary>Discord neither reads nor writes any more.</summary>
    public bool IsSilent => _isSilent;

    public void Abort() => socket.Abort();

    public void Dispose() => _sending.Dispose();

    /// <returns>Whether it went out.</returns>
    public async Task<bool> SendAsync(int op, JsonNode? data, long? sequence = null, string? name = null)
    {
        await _sending.WaitAsync();
        try
        {
            if (await IsStoppedAsync($"sends op {op} {name}".TrimEnd())) return false;
            await WriteAsync(op, data, sequence, name);
            return true;
        }
        catch (Exception gone) when (IsGone(gone))
        {
            // The session keeps it for a resumption.
            Abort();
            return false;
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task CloseAsync(int code)
    {
        await _sending.WaitAsync();
        try
        {
            await EndAsync(code);
        }
        catch (Exception gone) when (IsGone(gone))
        {
            Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next payload that Discord would read; null when the bot has closed.</summary>
    public async Task<JsonObject?> ReceiveAsync()
    {
        while (await ReadAsync() is { } payload)
        {
            if (socket.State != WebSocketState.Open || _isSilent) continue;
            if (!IsWithinRate()) await CloseAsync(4008);
            else if (payload.Length > LongestPayload || Parse(payload) is not { } frame) await CloseAsync(4002);
            else if (await IsTakenAsync((int)frame["op"]!)) return frame;
        }

        return null;
    }

    private async Task<bool> IsTakenAsync(int op)
    {
        gateway.Discord.Transcript.Add($"op {op}");
        await _sending.WaitAsync();
        try
        {
            return !await IsStoppedAsync($"takes op {op}");
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Does to the connection what the script wants before this frame.</summary>
    /// <returns>Whether that keeps the frame from passing.</returns>
    private async Task<bool> IsStoppedAsync(string what)
    {
        if (_isSilent) return true;
        if (gateway.TroubleBefore?.Invoke(what) is not { } trouble) return false;
        gateway.Discord.Transcript.Add($"{trouble} before it {what}");
        if (trouble.EndsSession) gateway.ForgetSessions();
        _isSilent = trouble.IsSilent;
        if (trouble.Frame is { } frame) await WriteAsync(frame.Op, frame.Data?.DeepClone(), null, null);
        else if (trouble.Code is { } code) await EndAsync(code);
        else if (!trouble.IsSilent) Abort();
        return trouble != GatewayTrouble.Reconnect;
    }

    private Task WriteAsync(int op, JsonNode? data, long? sequence, string? name)
    {
        var frame = new JsonObject { ["op"] = op, ["d"] = data, ["s"] = sequence, ["t"] = name };
        gateway.Sent?.Invoke(frame);
        return socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, gateway.Stopping);
    }

    private async Task EndAsync(int code)
    {
        _hasEnded = true;
        gateway.Discord.Transcript.Add($"closes with {code}");
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await socket.CloseOutputAsync((WebSocketCloseStatus)code, "", gateway.Stopping);
    }

    private async Task<byte[]?> ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), gateway.Stopping);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                gateway.Discord.Transcript.Add($"close {(int?)socket.CloseStatus}");
                if (_isSilent)
                {
                    gateway.Discord.Transcript.Add("given up");
                    await Task.Delay(Timeout.Infinite, gateway.Stopping);
                }

                if (gateway.BeforeGoodbye is { } last) await last();
                if (socket.State == WebSocketState.CloseReceived) await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, "", gateway.Stopping);
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage || length == buffer.Length) return buffer[..length];
        }
    }

    private bool IsWithinRate()
    {
        var now = gateway.Discord.Clock.GetUtcNow();
        while (_received.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromMinutes(1)) _received.Dequeue();
        _received.Enqueue(now);
        return _received.Count <= MostInAMinute;
    }

    private static JsonObject? Parse(byte[] payload)
    {
        try
        {
            return JsonNode.Parse(payload) is JsonObject frame && frame["op"]?.GetValueKind() == JsonValueKind.Number ? frame : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsGone(Exception failure) => failure is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException;
}
