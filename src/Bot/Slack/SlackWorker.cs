using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Bot.Slack.Api;
using Bot.Slack.Socket;

namespace Bot.Slack;

/// <summary>Keeps the bot on Slack while the worker runs: learns who it is, stays connected, finishes what it began.</summary>
internal sealed partial class SlackWorker(
    SlackOptions options, SlackClient client, SlackIdentity identity, Func<SocketKeeper> keeper, ChatDesk desk, ChatStore store, InFlight inFlight, TimeProvider clock, ILogger<SlackWorker> logger) : BackgroundService
{
    /// <summary>Two, so that one is there while the other is replaced (S-K-7).</summary>
    private const int Sockets = 2;

    /// <summary>The note of the workspace that the token is of: once the app is removed from it, Slack no longer says which it was.</summary>
    private const string Home = "slack-workspace";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        try
        {
            await IdentifyAsync(stoppingToken);
            if (options.HasSocket) await Task.WhenAll(Enumerable.Range(0, Sockets).Select(_ => KeepAsync(together)));
        }
        catch (SlackErrorException fatal)
        {
            // The other channels go on; only the operator can mend this one.
            var words = SlackTrouble.InWords(fatal);
            Log.Stopped(logger, words);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The worker ends.
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await desk.DrainAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
        await inFlight.FinishAsync(cancellationToken);
    }

    /// <summary>What ends one connection for good ends the other.</summary>
    private async Task KeepAsync(CancellationTokenSource together)
    {
        try
        {
            await keeper().RunAsync(together.Token);
        }
        finally
        {
            await together.CancelAsync();
        }
    }

    private async Task IdentifyAsync(CancellationToken stop)
    {
        while (true)
        {
            try
            {
                Known(await client.TestAuthAsync(stop));
                return;
            }
            catch (SlackErrorException refused) when (refused.IsUninstalled)
            {
                if (store.Notes.Find(Home) is { } home) desk.Returned(SlackRequestReader.Platform, workspace => workspace == home);
                throw;
            }
            catch (SlackErrorException refused) when (!refused.IsFatal)
            {
                Log.Unknown(logger, refused.Message);
                await Task.Delay(BetweenTries, clock, stop);
            }
        }
    }

    private void Known(JsonElement answer)
    {
        identity.UserId = answer.Text("user_id");
        if (answer.Text("team_id") is { } team) store.Notes.Set(Home, team);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "The bot is no longer on Slack: {Why}")]
        public static partial void Stopped(ILogger logger, string why);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Slack does not tell the bot who it is, and is asked again: {Why}")]
        public static partial void Unknown(ILogger logger, string why);
    }
}
