using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>One connection of Socket Mode, seen from Slack's side.</summary>
public sealed class SocketLink : IDisposable
{
    private readonly SlackSimulator _slack;
    private readonly SocketSide _side;
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1, 1);

    internal SocketLink(SlackSimulator slack, SocketSide side, WebSocket socket) => (_slack, _side, _socket) = (slack, side, socket);

    public bool IsOpen => _socket.State == WebSocketState.Open;

    /// <summary>Sent over it and not acknowledged.</summary>
    internal Dictionary<string, (SimulatedAct Act, DateTimeOffset Sent)> Unacknowledged { get; } = [];

    /// <summary>Says that it will end (S-K-6).</summary>
    public Task SayAsync(string reason) => SendAsync("disconnect " + reason, new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = "wss-1" } });

    /// <summary>Slack closes it.</summary>
    public async Task CloseAsync()
    {
        await _sending.WaitAsync();
        try
        {
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived) await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The network loses it.</summary>
    public void Cut() => _socket.Abort();

    public void Dispose() => _sending.Dispose();

    internal Task SendAsync(string what, JsonObject frame) => SendAsync(what, frame.ToJsonString());

    /// <param name="what">For the transcript.</param>
    /// <param name="frame">JSON, or what should be.</param>
    public async Task SendAsync(string what, string frame)
    {
        await _sending.WaitAsync();
        try
        {
            if (_side.CutBefore?.Invoke(what) == true)
            {
                _slack.Transcript.Add($"cut before {what}");
                _socket.Abort();
                return;
            }

            _slack.Transcript.Add(what);
            await _socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, _side.Stopping);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _slack.Transcript.Add($"{what} was lost");
        }
        finally
        {
            _sending.Release();
        }
    }

    internal async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using var frame = new MemoryStream();
        try
        {
            // Whoever does not read answers no ping either.
            if (_side.IsDeaf) await Task.Delay(Timeout.Infinite, _side.Stopping);
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), _side.Stopping);
                if (part.MessageType == WebSocketMessageType.Close) break;
                frame.Write(buffer, 0, part.Count);
                if (!part.EndOfMessage) continue;
                Take(frame.ToArray());
                frame.SetLength(0);
            }

            await CloseAsync();
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            _socket.Abort();
        }
    }

    private void Take(byte[] bytes)
    {
        if (JsonNode.Parse(bytes) is not JsonObject ack || ack["envelope_id"]?.ToString() is not { } envelope)
        {
            _slack.Complaints.Enqueue($"a frame is no acknowledgement: {JsonSerializer.Serialize(Encoding.UTF8.GetString(bytes))}");
            return;
        }

        if (_side.CutBefore?.Invoke("ack") == true)
        {
            _slack.Transcript.Add("cut before ack");
            _socket.Abort();
            return;
        }

        _side.Acknowledge(this, envelope, ack["payload"]);
    }
}
