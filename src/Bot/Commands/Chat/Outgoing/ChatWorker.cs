using Bot.Commands.Chat.Storage;
using Bot.Options;

namespace Bot.Commands.Chat.Outgoing;

/// <summary>What the chat does without being asked: mends answers whose sources changed, sends what is in the outbox, forgets what is old. On a stop it waits for what was acknowledged.</summary>
internal sealed partial class ChatWorker(
    AnswerFollower follower, OutboxSender sender, ChatStore store, ChatDesk desk, ChatOptions options, TimeProvider clock, ILogger<ChatWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PruneEvery = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _round = new(1);
    private DateTimeOffset _prune = DateTimeOffset.MinValue;

    /// <summary>Before any request is served: what is posted from now on is followed from here.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        sender.Recover();
        follower.Follow();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await desk.DrainAsync(cancellationToken);
        }
        finally
        {
            await base.StopAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _round.Dispose();
        base.Dispose();
    }

    /// <summary>One round, after the one that is under way.</summary>
    internal async Task WorkAsync(CancellationToken cancel)
    {
        await _round.WaitAsync(cancel);
        try
        {
            await RoundAsync(cancel);
        }
        finally
        {
            _round.Release();
        }
    }

    private async Task RoundAsync(CancellationToken cancel)
    {
        follower.Follow();
        await sender.SendDueAsync(cancel);
        store.EmptyLog();
        if (clock.GetUtcNow() < _prune) return;
        store.Prune(TimeSpan.FromDays(options.RetentionDays), clock.GetUtcNow());
        _prune = clock.GetUtcNow() + PruneEvery;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await WorkAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
            {
                Log.Failed(logger, failure);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The chat's own work failed; it goes on in a moment")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
