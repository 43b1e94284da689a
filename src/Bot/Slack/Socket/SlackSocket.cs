using System.Net.WebSockets;
using System.Text.Json;
using Bot.Platforms;

namespace Bot.Slack.Socket;

/// <summary>One WebSocket to Slack: whole frames in, acknowledgements out. Pings go both ways (S-K-8).</summary>
internal sealed class SlackSocket : IDisposable
{
    private readonly FrameSocket _frames;

    private SlackSocket(FrameSocket frames) => _frames = frames;

    /// <exception cref="SocketClosedException">Nobody listens there, or nobody answers.</exception>
    public static async Task<SlackSocket> ConnectAsync(Uri address, SocketTimes times, TimeProvider clock, CancellationToken cancel)
    {
        try
        {
            return new SlackSocket(await FrameSocket.ConnectAsync(address, Set, clock, cancel));
        }
        catch (SocketEndedException failed)
        {
            throw new SocketClosedException($"Slack's socket could not be opened: {failed.Message}", failed);
        }

        void Set(ClientWebSocketOptions options) => (options.KeepAliveInterval, options.KeepAliveTimeout) = (times.Ping, times.Pong);
    }

    /// <summary>The next frame, however large.</summary>
    /// <exception cref="SocketClosedException">There is no next one.</exception>
    public async Task<SocketFrame> ReceiveAsync(CancellationToken cancel = default)
    {
        try
        {
            return new SocketFrame(JsonElement.Parse((await _frames.ReceiveAsync(cancel)).Span));
        }
        catch (Exception lost) when (lost is SocketEndedException or JsonException)
        {
            throw BrokenOff(lost);
        }
    }

    /// <summary>Acknowledges on the socket that the envelope came over (S-K-5). Without a payload: the answer goes another way.</summary>
    /// <exception cref="SocketClosedException">The connection is over: Slack will deliver it again, or tell its sender.</exception>
    public async Task AcknowledgeAsync(string envelope)
    {
        try
        {
            await _frames.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["envelope_id"] = envelope }));
        }
        catch (SocketEndedException ended)
        {
            throw BrokenOff(ended);
        }
    }

    /// <inheritdoc cref="FrameSocket.CloseAsync"/>
    public Task CloseAsync() => _frames.CloseAsync((int)WebSocketCloseStatus.NormalClosure);

    public void Dispose() => _frames.Dispose();

    private static SocketClosedException BrokenOff(Exception why) => new($"Slack's socket broke off: {why.Message}", why);
}
