using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;

namespace Bot.Slack.Socket;

/// <summary>One WebSocket to Slack: whole frames in, acknowledgements out. Pings go both ways (S-K-8).</summary>
internal sealed class SlackSocket : IDisposable
{
    private const int FirstBuffer = 16 * 1024;

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(15);

    /// <summary>How long the other side may take to answer a close.</summary>
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _over;
    private readonly ArrayBufferWriter<byte> _received = new(FirstBuffer);

    private SlackSocket(ClientWebSocket socket, TimeProvider clock) => (_socket, _over) = (socket, new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock));

    /// <exception cref="SocketClosedException">Nobody listens there, or nobody answers.</exception>
    public static async Task<SlackSocket> ConnectAsync(Uri address, SocketTimes times, TimeProvider clock, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = times.Ping;
        socket.Options.KeepAliveTimeout = times.Pong;
        using var patience = new CancellationTokenSource(ConnectTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            await socket.ConnectAsync(address, either.Token);
            return new SlackSocket(socket, clock);
        }
        catch (Exception failed) when (failed is WebSocketException or HttpRequestException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            socket.Dispose();
            throw new SocketClosedException($"Slack's socket could not be opened: {failed.Message}", failed);
        }
    }

    /// <summary>The next frame, however large.</summary>
    /// <exception cref="SocketClosedException">There is no next one.</exception>
    public async Task<SocketFrame> ReceiveAsync(CancellationToken cancel = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_over.Token, cancel);
        try
        {
            _received.ResetWrittenCount();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_received.GetMemory(FirstBuffer), either.Token);
                if (part.MessageType == WebSocketMessageType.Close) throw new SocketClosedException($"Slack closed the socket ({_socket.CloseStatus})");
                _received.Advance(part.Count);
            }
            while (!part.EndOfMessage);
            return new SocketFrame(JsonElement.Parse(_received.WrittenSpan));
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException or JsonException)
        {
            // A dead peer shows as an OperationCanceledException too ("Aborted"): it is never our shutdown, which closes first.
            throw new SocketClosedException($"Slack's socket broke off: {lost.Message}", lost);
        }
    }

    /// <summary>Acknowledges on the socket that the envelope came over (S-K-5). Without a payload: the answer goes another way.</summary>
    /// <exception cref="SocketClosedException">The connection is over: Slack will deliver it again, or tell its sender.</exception>
    public async Task AcknowledgeAsync(string envelope)
    {
        var frame = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["envelope_id"] = envelope });
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, _over.Token);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            throw new SocketClosedException($"Slack's socket broke off: {lost.Message}", lost);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says goodbye. Receiving goes on until the other side answers, or no longer than two seconds.</summary>
    public async Task CloseAsync()
    {
        _over.CancelAfter(CloseTime);
        await _sending.WaitAsync();
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", _over.Token);
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
}
