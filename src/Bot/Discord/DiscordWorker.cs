using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Discord.Gateway;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>Keeps the bot on Discord while the worker runs: registers the commands, stays connected, finishes what it began.</summary>
internal sealed partial class DiscordWorker(
    DiscordOptions options, DiscordClient client, GatewayShards shards, DiscordEvents events, ChatDesk desk, Dispatcher dispatcher, InFlight inFlight, ILogger<DiscordWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(options.Register ? RegisterAsync(stoppingToken) : Task.CompletedTask, options.Gateway ? ConnectAsync(stoppingToken) : Task.CompletedTask);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // Answers go on over REST until they are out; the connection stays up so long, or Discord would show the bot as gone.
        await desk.DrainAsync(cancellationToken);
        await inFlight.FinishAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    private async Task RegisterAsync(CancellationToken stop)
    {
        try
        {
            await DiscordRegistration.ApplyAsync(client, options, dispatcher.Catalogue, stop);
        }
        catch (Exception failed) when (failed is DiscordErrorException or PayloadException)
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
