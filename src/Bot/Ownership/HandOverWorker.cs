using System.Net.Sockets;
using Bot.CommandLine;
using Bot.Json;
using Bot.Options;
using Briefing;

namespace Bot.Ownership;

/// <summary>Takes pushes over from other processes of this user as long as the worker runs; store and index put them one after the other.</summary>
internal sealed partial class HandOverWorker(BotSettings settings, BriefingLibrary library, ILogger<HandOverWorker> logger) : BackgroundService
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
                _ = Task.Run(() => Serve(connection, stoppingToken), stoppingToken);
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
            if (HandOverProtocol.Read(stream) is not { } source) return;
            using var lines = new StreamWriter(stream, StandardStreams.Utf8) { AutoFlush = true, NewLine = "\n" };
            foreach (var result in library.Newsdesk.Push(source.Read(stream), "cli", cancel: stopping)) lines.WriteLine(PushJson.Write(result));
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

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A push that was handed over broke off: {Reason}")]
        public static partial void Broken(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Error, Message = "A push that was handed over failed")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
