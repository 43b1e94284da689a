using System.Net.Sockets;
using Bot.CommandLine;
using Bot.Commands;
using Bot.Json;
using Bot.Options;
using Bot.Web;
using Briefing;

namespace Bot.Ownership;

/// <summary>Takes pushes and moderators' commands over from other processes of this user as long as the worker runs, and tells them where its reader page is; store and index put them one after the other.</summary>
internal sealed partial class HandOverWorker(BotSettings settings, BriefingLibrary library, Dispatcher dispatcher, LiveLinks links, TimeProvider clock, ILogger<HandOverWorker> logger) : BackgroundService
{
    private Socket? _listener;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _listener = HandOverAddress.Listen(settings.IndexFolder);
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _listener?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var connection = await _listener!.AcceptAsync(stoppingToken);

                // A thread of its own: a push of thousands would keep one of the few that questions are answered on.
                _ = Task.Factory.StartNew(() => Serve(connection, stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            HandOverAddress.Remove(settings.IndexFolder);
        }
    }

    private void Serve(Socket connection, CancellationToken stopping)
    {
        using var stream = new NetworkStream(connection, ownsSocket: true);
        using var closed = stopping.Register(connection.Dispose);
        try
        {
            if (HandOverProtocol.Read(stream) is not { } request) return;
            using var lines = new StreamWriter(stream, StandardStreams.Utf8) { AutoFlush = true, NewLine = "\n" };
            foreach (var result in Results(request, stream, stopping)) lines.WriteLine(result);
            lines.WriteLine(HandOverProtocol.Done);
        }
        catch (Exception failed) when (failed is IOException or ObjectDisposedException or OperationCanceledException)
        {
            Log.Broken(logger, failed.Message);
        }
        catch (Exception failed) when (failed is not OutOfMemoryException)
        {
            Log.Failed(logger, failed);
        }
    }

    private IEnumerable<string> Results(HandOver request, Stream input, CancellationToken stopping) => request switch
    {
        HandOver.Push push => library.Newsdesk.Push(push.Source.Read(input), "cli", cancel: stopping).Select(PushJson.Write),
        HandOver.Ask ask => [Answer(ask.Request)],
        HandOver.Where => [HandOverProtocol.Write(links.Current)],
        _ => [],
    };

    private string Answer(CommandRequest request)
    {
        var started = clock.GetTimestamp();
        var reply = dispatcher.Run(request);
        return ReplyJson.Write(reply, links.Current, clock.GetElapsedTime(started));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "What was handed over broke off: {Reason}")]
        public static partial void Broken(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "What was handed over failed")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
