using Bot.Platforms;
using Bot.Slack.Api;

namespace Bot.Slack.Socket;

/// <summary>A connection that was greeted: acknowledges each envelope before anything else, then hands it on (S-K-5). Nothing on it is signed: the socket's address came with the app's token (S-K-9).</summary>
internal sealed partial class SocketConnection(SlackSocket socket, Action<SlackDelivery> take, TimeProvider clock, ILogger logger) : IDisposable
{
    private readonly TaskCompletionSource<Farewell> _farewell = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the connection is to be replaced, or is over.</summary>
    public Task<Farewell> Farewell => _farewell.Task;

    /// <summary>Reads until the connection is over.</summary>
    public async Task RunAsync()
    {
        try
        {
            while (true) await TakeAsync(await socket.ReceiveAsync());
        }
        catch (Exception ended) when (ended is SocketClosedException || MalformedJson.IsTold(ended))
        {
            Log.Ended(logger, ended.Message);
        }
        finally
        {
            _farewell.TrySetResult(Socket.Farewell.Lost);
        }
    }

    public Task CloseAsync() => socket.CloseAsync();

    public void Dispose() => socket.Dispose();

    private async Task TakeAsync(SocketFrame frame)
    {
        if (frame.Farewell is { } farewell) _farewell.TrySetResult(farewell);
        if (frame.EnvelopeId is not { } envelope) return;
        var received = clock.GetUtcNow();
        await socket.AcknowledgeAsync(envelope);
        if (SlackDelivery.KindOf(frame.Type) is { } kind) take(new SlackDelivery(kind, frame.Json.Find("payload"), received));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Why}")]
        public static partial void Ended(ILogger logger, string why);
    }
}
