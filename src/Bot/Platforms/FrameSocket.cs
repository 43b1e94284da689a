using System.Buffers;
using System.Net.WebSockets;

namespace Bot.Platforms;

/// <summary>One WebSocket to a platform: whole frames of text in and out. One may receive; any number may send, one after the other.</summary>
internal sealed class FrameSocket : IDisposable
{
    private const int FirstBuffer = 16 * 1024;

    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(15);

    /// <summary>How long the other side may take to answer a close.</summary>
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _over;
    private readonly ArrayBufferWriter<byte> _received = new(FirstBuffer);

    private FrameSocket(ClientWebSocket socket, TimeProvider clock) => (_socket, _over) = (socket, new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock));

    /// <param name="address">Where the platform listens.</param>
    /// <param name="set">Its headers and pings.</param>
    /// <param name="clock">What patience is measured by.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="SocketEndedException">Nobody listens there, or nobody answers.</exception>
    public static async Task<FrameSocket> ConnectAsync(Uri address, Action<ClientWebSocketOptions> set, TimeProvider clock, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        set(socket.Options);
        using var patience = new CancellationTokenSource(ConnectTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            await socket.ConnectAsync(address, either.Token);
            return new FrameSocket(socket, clock);
        }
        catch (Exception failed) when (failed is WebSocketException or HttpRequestException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            socket.Dispose();
            throw new SocketEndedException(failed.Message, failed);
        }
    }

    /// <summary>The next frame, however large; valid until the next call.</summary>
    /// <exception cref="SocketEndedException">There is no next one.</exception>
    public async Task<ReadOnlyMemory<byte>> ReceiveAsync(CancellationToken cancel = default)
    {
        try
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(_over.Token, cancel);
            _received.ResetWrittenCount();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_received.GetMemory(FirstBuffer), either.Token);
                if (part.MessageType == WebSocketMessageType.Close) throw new SocketEndedException($"closed with {_socket.CloseStatus}") { IsSaid = true, Code = (int?)_socket.CloseStatus };
                _received.Advance(part.Count);
            }
            while (!part.EndOfMessage);
            return _received.WrittenMemory;
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // A dead peer shows as an OperationCanceledException too ("Aborted"): it is never our shutdown, which closes first.
            throw new SocketEndedException(lost.Message, lost);
        }
    }

    /// <exception cref="SocketEndedException">The connection is over.</exception>
    public async Task SendAsync(ReadOnlyMemory<byte> frame)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, _over.Token);
        }
        catch (Exception lost) when (lost is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            throw new SocketEndedException(lost.Message, lost);
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
}
