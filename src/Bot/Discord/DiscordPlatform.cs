using System.Text.Json;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Discord.Rest;
using Bot.Options;

namespace Bot.Discord;

/// <summary>What the bot does on Discord outside of the answer to a request.</summary>
internal sealed class DiscordPlatform(DiscordClient client, DiscordReplyWriter writer, RecentAnswers recent, DiscordGuilds guilds, DiscordOptions options) : IChatPlatform
{
    public string Name => DiscordRequestReader.Platform;

    public AccessOptions Access => options;

    public IReadOnlyList<AnswerDocument> Pages(AnswerDocument document) => writer.Pages(document);

    public async ValueTask<bool> IsModeratorAsync(ChatActor actor, Conversation conversation, CancellationToken cancel)
    {
        if (!Access.AdminsModerate) return false;
        if (actor.Permissions is { } permissions) return DiscordPermissions.IsModerator(permissions);
        if (conversation.Workspace is not { } guild) return false;
        return await guilds.IsModeratorAsync(guild, actor, cancel);
    }

    public async ValueTask<bool> IsMemberAsync(ChatActor actor, string workspace, CancellationToken cancel) =>
        await guilds.IsMemberAsync(workspace, actor.Id, cancel);

    /// <summary>Discord tells nobody's zone.</summary>
    public ValueTask<string?> TimeZoneAsync(ChatActor actor, CancellationToken cancel) => ValueTask.FromResult<string?>(null);

    public async Task<MessageRef> PostAsync(Conversation conversation, ChatMessage message, string key, CancellationToken cancel)
    {
        var payload = writer.Message(message with { Visibility = Visibility.Public });
        AddNonce(payload, key);
        return RefOf(await client.PostMessageAsync(conversation.Channel, payload, cancel)) ?? throw new ChatDeliveryException("Discord did not say which message it made.", isUnknown: true);
    }

    public Task<bool> EditAsync(MessageRef message, ChatMessage changed, CancellationToken cancel) => ReachedAsync(
        message,
        (interaction, id) => client.EditFollowUpAsync(interaction, id, writer.Edit(changed), cancel),
        (channel, id) => client.EditMessageAsync(channel, id, writer.Edit(changed), cancel));

    public Task<bool> DeleteAsync(MessageRef message, CancellationToken cancel) => ReachedAsync(
        message,
        (interaction, id) => client.DeleteFollowUpAsync(interaction, id, cancel),
        (channel, id) => client.DeleteMessageAsync(channel, id, cancel));

    /// <summary>Discord takes a message with the same nonce once.</summary>
    internal static void AddNonce(DiscordPayload payload, string nonce) => (payload.Body["nonce"], payload.Body["enforce_nonce"]) = (nonce, true);

    internal static MessageRef? RefOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out var id) && message.TryGetProperty("channel_id", out var channel) ? new MessageRef($"{channel.GetString()}/{id.GetString()}") : null;

    /// <summary>By the interaction's token while that lives, else by the bot's own (D-A-7).</summary>
    private async Task<bool> ReachedAsync(MessageRef message, Func<Interactions.Interaction, string, Task> byToken, Func<string, string, Task> byBot)
    {
        if (message.Value.Split('/') is not [var channel, var id]) return false;
        try
        {
            await (recent.Find(id) is { } interaction ? byToken(interaction, id) : byBot(channel, id));
            return true;
        }
        catch (DiscordErrorException refused) when (refused.IsGone || refused.Status == System.Net.HttpStatusCode.Forbidden)
        {
            return false;
        }
    }
}
