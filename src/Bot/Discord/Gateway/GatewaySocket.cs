using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Discord.Gateway;

/// <summary>One WebSocket to the gateway: whole payloads in, whole payloads out, as JSON without compression (D-G-2, D-G-15).</summary>
internal sealed class GatewaySocket : IDisposable
{
    private const int LongestPayload = 4_096;
    private const int FirstBuffer = 16 * 1024;

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(15);

    /// <summary>How long the other side may take to answer a close.</summary>
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket _socket;
    private readonly SendBudget _budget;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _over;
    private readonly ArrayBufferWriter<byte> _received = new(FirstBuffer);

    private GatewaySocket(ClientWebSocket socket, TimeProvider clock) =>
        (_socket, _budget, _over) = (socket, new SendBudget(clock), new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock));

    /// <exception cref="GatewayClosedException">Nobody listens there, or nobody answers.</exception>
    public static async Task<GatewaySocket> ConnectAsync(Uri address, TimeProvider clock, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("User-Agent", DiscordUserAgent.Value);
        socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(20);
        socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(20);
        using var patience = new CancellationTokenSource(ConnectTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            await socket.ConnectAsync(new Uri(address.AbsoluteUri.TrimEnd('/') + "/?v=10&encoding=json"), either.Token);
            return new GatewaySocket(socket, clock);
        }
        catch (Exception failed) when (failed is WebSocketException or HttpRequestException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            socket.Dispose();
            throw new GatewayClosedException(null, failed);
        }
    }

    /// <summary>The next payload, however large (D-G-16).</summary>
    /// <exception cref="GatewayClosedException">There is no next one.</exception>
    public async Task<GatewayFrame> ReceiveAsync()
    {
        try
        {
            _received.ResetWrittenCount();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_received.GetMemory(FirstBuffer), _over.Token);
                if (part.MessageType == WebSocketMessageType.Close) throw await AnsweredAsync((int?)_socket.CloseStatus);
                _received.Advance(part.Count);
            }
            while (!part.EndOfMessage);
            return GatewayFrame.Parse(_received.WrittenSpan);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // A dead peer shows as an OperationCanceledException too ("Aborted"): it is never our shutdown, which closes first.
            throw new GatewayClosedException(null, lost);
        }
    }

    /// <summary>Sends a payload; one that would break the budget is left out, which only a flood of requests for heartbeats can bring about.</summary>
    /// <exception cref="GatewayClosedException">The connection is over.</exception>
    public async Task SendAsync(int op, JsonNode? data)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["op"] = op, ["d"] = data });
        if (payload.Length > LongestPayload) throw new InvalidOperationException($"A payload of op {op} has {payload.Length} bytes; the gateway takes {LongestPayload} (D-G-3).");
        if (!_budget.Take()) return;
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, _over.Token);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            throw new GatewayClosedException(null, lost);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye with a code. Receiving goes on until the other side answers, or no longer than two seconds.</summary>
    public async Task CloseAsync(int code)
    {
        _over.CancelAfter(CloseTime);
        await _sending.WaitAsync();
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await _socket.CloseOutputAsync((WebSocketCloseStatus)code, "", _over.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _socket.Abort();
        }
        finally
        {
            _sending.Release();
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _over.Dispose();
    }

    /// <summary>A close wants one in return; ours never says that the session is over, which Discord's own code has said where it is (D-G-12, D-G-14).</summary>
    private async Task<GatewayClosedException> AnsweredAsync(int? code)
    {
        await CloseAsync(CloseCode.Resuming);
        return new GatewayClosedException(code);
    }
}
