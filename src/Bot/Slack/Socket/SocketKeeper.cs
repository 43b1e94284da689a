using Bot.Platforms;
using Bot.Slack.Api;

namespace Bot.Slack.Socket;

/// <summary>
/// Keeps one of the bot's connections: opens it, replaces it when Slack asks, before it closes, and opens another when it
/// is lost. Two keepers run side by side, so that one connection is always there (S-K-7).
/// </summary>
internal sealed partial class SocketKeeper(SlackClient client, SlackEvents events, SocketTimes times, TimeProvider clock, ILogger<SocketKeeper> logger)
{
    /// <exception cref="SlackErrorException">Only the operator can mend it (S-K-2).</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        var pause = new ReconnectPause();
        var retiring = new List<Task>();
        Open? last = null;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var farewell = Farewell.Lost;
                try
                {
                    var current = await ConnectAsync(stop);
                    pause.Reset();
                    if (last is not null) retiring.Add(RetireAsync(last, stop));
                    last = current;
                    farewell = await current.Connection.Farewell.WaitAsync(stop);
                    if (farewell == Farewell.Refresh) continue;
                }
                catch (SocketClosedException closed)
                {
                    farewell = closed.Farewell;
                    Log.NotConnected(logger, closed.Message);
                }
                catch (SlackErrorException refused) when (!refused.IsFatal)
                {
                    Log.NotConnected(logger, refused.Message);
                }

                retiring.RemoveAll(task => task.IsCompleted);
                if (last?.Connection.Farewell.IsCompletedSuccessfully == true && last.Connection.Farewell.Result != Farewell.Refresh)
                {
                    retiring.Add(RetireAsync(last, new CancellationToken(canceled: true)));
                    last = null;
                }

                await PauseAsync(farewell, pause, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The worker ends; the connections are closed below.
        }
        finally
        {
            if (last is not null) retiring.Add(RetireAsync(last, new CancellationToken(canceled: true)));
            await Task.WhenAll(retiring);
        }
    }

    /// <exception cref="SocketClosedException">It ended before its greeting.</exception>
    private async Task<Open> ConnectAsync(CancellationToken stop)
    {
        var socket = await SlackSocket.ConnectAsync(await client.OpenConnectionAsync(stop), times, clock, stop);
        using var patience = new CancellationTokenSource(times.Hello, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            // Only a hello makes it a connection: Slack may accept a socket and close it at once (S-K-3).
            while (await socket.ReceiveAsync(either.Token) is { Type: not "hello" } frame)
            {
                if (frame.Farewell is { } farewell) throw new SocketClosedException($"Slack sent the socket away: {frame.Json.Text("reason")}") { Farewell = farewell };
            }
        }
        catch (SocketClosedException)
        {
            socket.Dispose();
            stop.ThrowIfCancellationRequested();
            throw;
        }

        var connection = new SocketConnection(socket, events.Take, clock, logger);
        return new Open(connection, connection.RunAsync());
    }

    /// <summary>Reads on until Slack closes it, or ten seconds (S-K-6); then closes it.</summary>
    private async Task RetireAsync(Open open, CancellationToken stop)
    {
        try
        {
            await open.Reading.WaitAsync(times.Overlap, clock, stop);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            await open.Connection.CloseAsync();
            await open.Reading;
        }

        open.Connection.Dispose();
    }

    private Task PauseAsync(Farewell farewell, ReconnectPause pause, CancellationToken stop)
    {
        if (farewell == Farewell.Disabled) Log.Disabled(logger);
        if (farewell == Farewell.TooMany) Log.TooMany(logger);
        var least = farewell switch { Farewell.Disabled => times.Disabled, Farewell.TooMany => times.TooMany, _ => TimeSpan.Zero };
        return Task.Delay(least + pause.Next(), clock, stop);
    }

    /// <summary>A connection, and the task that reads it until it is over.</summary>
    private sealed record Open(SocketConnection Connection, Task Reading);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The bot could not connect to Slack and will try again: {Why}")]
        public static partial void NotConnected(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "Socket Mode was switched off on the app's page (Settings, Socket Mode); the bot looks again every five minutes")]
        public static partial void Disabled(ILogger logger);

        [LoggerMessage(Level = LogLevel.Error, Message = "Slack allows ten sockets an app, and more were open: does another copy of the bot run? The next try is in a minute")]
        public static partial void TooMany(ILogger logger);
    }
}
