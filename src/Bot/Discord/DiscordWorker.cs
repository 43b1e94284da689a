using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Discord.Gateway;

namespace Bot.Discord;

/// <summary>Keeps the bot on Discord while the worker runs: registers the commands, stays connected, finishes what it began.</summary>
internal sealed partial class DiscordWorker(
    DiscordOptions options, DiscordClient client, GatewayShards shards, DiscordEvents events, ChatDesk desk, Dispatcher dispatcher, InFlight inFlight, ILogger<DiscordWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(options.Register ? RegisterAsync(stoppingToken) : Task.CompletedTask, options.Gateway ? ConnectAsync(stoppingToken) : Task.CompletedTask);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // The connection stays up until the answers are out, or Discord would show the bot as gone. What comes until it is closed is
        // refused in words, and those go by REST: nothing may be under way when the storage is closed.
        await desk.DrainAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
        await inFlight.FinishAsync(cancellationToken);
    }

    private async Task RegisterAsync(CancellationToken stop)
    {
        try
        {
            await DiscordRegistration.ApplyAsync(client, options, dispatcher.Catalogue, stop);
        }
        catch (ChatDeliveryException failed)
        {
            Log.NotRegistered(logger, failed.Message);
        }
    }

    private async Task ConnectAsync(CancellationToken stop)
    {
        try
        {
            await shards.RunAsync(events.Take, stop);
        }
        catch (GatewayFatalException fatal)
        {
            // The other channels go on; only the operator can mend this one.
            Log.Stopped(logger, fatal.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "The bot is no longer on Discord: {Why}")]
        public static partial void Stopped(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Error, Message = "The commands could not be registered with Discord: {Why}")]
        public static partial void NotRegistered(ILogger logger, string why);
    }
}
