using System.Text.Json.Nodes;

namespace Bot.Discord.Gateway;

/// <summary>Beats at the pace that Hello set, first after a random part of it (D-G-4); a beat that was not acknowledged by the next ends the link (D-G-6).</summary>
internal sealed class Heartbeat(GatewaySocket socket, GatewaySession session, TimeSpan pace, TimeProvider clock) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _isAcknowledged = true;
    private Task _beating = Task.CompletedTask;

    public void Start() => _beating = BeatAsync(_stop.Token);

    public void Acknowledge() => _isAcknowledged = true;

    public Task SendAsync() => socket.SendAsync(GatewayOp.Heartbeat, session.Sequence is { } sequence ? JsonValue.Create(sequence) : null);

    private async Task BeatAsync(CancellationToken stop)
    {
        try
        {
            await Task.Delay(pace * Random.Shared.NextDouble(), clock, stop);
            while (true)
            {
                if (!_isAcknowledged)
                {
                    await socket.CloseAsync(CloseCode.Resuming);
                    return;
                }

                _isAcknowledged = false;
                await SendAsync();
                await Task.Delay(pace, clock, stop);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or GatewayClosedException)
        {
            // Whoever receives finds the connection closed, and says so.
            return;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _beating;
        _stop.Dispose();
    }
}
