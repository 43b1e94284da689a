using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;

namespace Bot.Discord;

/// <summary>Takes interactions, however they came in, to the desk, and suggestions back at once.</summary>
internal sealed partial class DiscordInteractions(
    DiscordRequestReader reader, ChatDesk desk, DiscordPlatform platform, DiscordClient client, DiscordReplyWriter writer, RecentAnswers recent, InFlight inFlight, TimeProvider clock, ILogger<DiscordInteractions> logger)
{
    /// <summary>Of the three seconds that a menu waits.</summary>
    private static readonly TimeSpan SuggestTime = TimeSpan.FromSeconds(2);

    /// <summary>Returns at once.</summary>
    public void Take(Interaction interaction) => inFlight.Run(() => TakeAsync(interaction));

    private async Task TakeAsync(Interaction interaction)
    {
        try
        {
            if (interaction.Type == InteractionType.Autocomplete) await SuggestAsync(interaction);
            else if (reader.Read(interaction) is { } request) await desk.TakeAsync(request, new DiscordReply(interaction, client, writer, recent, clock), platform, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The desk has said what there was to say; a loop of events must outlive any of them.
            Log.Failed(logger, interaction.Type, failure);
        }
    }

    /// <summary>Cannot be put off (D-A-8): nothing rather than too late.</summary>
    private async Task SuggestAsync(Interaction interaction)
    {
        var choices = (await FindAsync(interaction)).Select(choice => new JsonObject { ["name"] = choice.Label, ["value"] = choice.Value });
        await client.AnswerAsync(interaction, new JsonObject { ["type"] = ResponseRules.Suggestions, ["data"] = new JsonObject { ["choices"] = new JsonArray([.. choices]) } }, null, CancellationToken.None);
    }

    private async Task<IReadOnlyList<ChatChoice>> FindAsync(Interaction interaction)
    {
        var data = interaction.Json.GetProperty("data");
        var options = CommandOptions.Of(data);
        if (options.Focused is not { } focused || !data.TryGetProperty("name", out var command)) return [];
        var request = DiscordRequestReader.Common(interaction, ChatEntry.Command);
        try
        {
            var found = desk.SuggestAsync(new SuggestRequest(request.Conversation, request.Actor, command.GetString() ?? "", focused, options.Text(focused)), platform, CancellationToken.None).AsTask();
            return await found.WaitAsync(SuggestTime, clock);
        }
        catch (TimeoutException)
        {
            return [];
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "An interaction of Discord could not be answered ({Type})")]
        public static partial void Failed(ILogger logger, InteractionType type, Exception failure);
    }
}
