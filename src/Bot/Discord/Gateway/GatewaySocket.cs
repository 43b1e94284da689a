using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Platforms;

namespace Bot.Discord.Gateway;

/// <summary>One WebSocket to the gateway: whole payloads in, whole payloads out, as JSON without compression (D-G-2, D-G-15).</summary>
internal sealed class GatewaySocket : IDisposable
{
    private const int LongestPayload = 4_096;

    private static readonly TimeSpan Ping = TimeSpan.FromSeconds(20), Pong = TimeSpan.FromSeconds(20);

    private readonly FrameSocket _frames;
    private readonly SendBudget _budget;

    private GatewaySocket(FrameSocket frames, TimeProvider clock) => (_frames, _budget) = (frames, new SendBudget(clock));

    /// <exception cref="GatewayClosedException">Nobody listens there, or nobody answers.</exception>
    public static async Task<GatewaySocket> ConnectAsync(Uri address, TimeProvider clock, CancellationToken cancel)
    {
        try
        {
            return new GatewaySocket(await FrameSocket.ConnectAsync(new Uri(address.AbsoluteUri.TrimEnd('/') + "/?v=10&encoding=json"), Set, clock, cancel), clock);
        }
        catch (SocketEndedException failed)
        {
            throw new GatewayClosedException(null, failed);
        }

        static void Set(ClientWebSocketOptions options)
        {
            options.SetRequestHeader("User-Agent", DiscordUserAgent.Value);
            options.KeepAliveInterval = Ping;
            options.KeepAliveTimeout = Pong;
        }
    }

    /// <summary>The next payload, however large (D-G-16).</summary>
    /// <exception cref="GatewayClosedException">There is no next one.</exception>
    public async Task<GatewayFrame> ReceiveAsync()
    {
        try
        {
            return GatewayFrame.Parse((await _frames.ReceiveAsync()).Span);
        }
        catch (SocketEndedException ended)
        {
            // A close wants one in return; ours never says that the session is over, which Discord's own code has said where it is (D-G-12, D-G-14).
            if (ended.IsSaid) await CloseAsync(CloseCode.Resuming);
            throw new GatewayClosedException(ended.Code, ended);
        }
        catch (JsonException unreadable)
        {
            throw new GatewayClosedException(null, unreadable);
        }
    }

    /// <summary>Sends a payload; one that would break the budget is left out, which only a flood of requests for heartbeats can bring about.</summary>
    /// <exception cref="GatewayClosedException">The connection is over.</exception>
    public async Task SendAsync(int op, JsonNode? data)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["op"] = op, ["d"] = data });
        if (payload.Length > LongestPayload) throw new InvalidOperationException($"A payload of op {op} has {payload.Length} bytes; the gateway takes {LongestPayload} (D-G-3).");
        if (!_budget.Take()) return;
        try
        {
            await _frames.SendAsync(payload);
        }
        catch (SocketEndedException ended)
        {
            throw new GatewayClosedException(null, ended);
        }
    }

    /// <inheritdoc cref="FrameSocket.CloseAsync"/>
    public Task CloseAsync(int code) => _frames.CloseAsync(code);

    public void Dispose() => _frames.Dispose();
}
