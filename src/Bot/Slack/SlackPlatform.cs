using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Options;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>What the bot does on Slack outside of the answer to a request.</summary>
internal sealed partial class SlackPlatform(SlackClient client, SlackReplyWriter writer, SlackPoster poster, SlackPeople people, SlackOptions options, TimeProvider clock, ILogger<SlackPlatform> logger) : IChatPlatform
{
    /// <summary>A question does not wait longer for its asker's zone.</summary>
    private static readonly TimeSpan ZonePatience = TimeSpan.FromSeconds(1);

    public string Name => SlackRequestReader.Platform;

    public AccessOptions Access => options;

    public IReadOnlyList<AnswerDocument> Pages(AnswerDocument document) => writer.Pages(document);

    /// <summary>Slack has no moderators of channels: the workspace's admins and owners, and the members of the configured groups. Externals and guests never (B7).</summary>
    public async ValueTask<bool> IsModeratorAsync(ChatActor actor, Conversation conversation, CancellationToken cancel)
    {
        var person = await people.FindAsync(actor.Id, cancel);
        if (!person.IsFullMember || (conversation.Workspace is { } team && !person.Teams.Contains(team))) return false;
        if (options.AdminsModerate && person.IsAdmin) return true;
        foreach (var group in options.ModeratorRoles)
        {
            if (await people.IsInGroupAsync(actor.Id, group, cancel)) return true;
        }

        return false;
    }

    public async ValueTask<bool> IsMemberAsync(ChatActor actor, string workspace, CancellationToken cancel)
    {
        var person = await people.FindAsync(actor.Id, cancel);
        return person.IsFullMember && person.Teams.Contains(workspace);
    }

    public async ValueTask<string?> TimeZoneAsync(ChatActor actor, CancellationToken cancel)
    {
        try
        {
            return (await people.FindAsync(actor.Id, cancel).WaitAsync(ZonePatience, clock, cancel)).Zone;
        }
        catch (Exception untold) when (untold is SlackErrorException or TimeoutException)
        {
            Log.NoZone(logger, untold.Message);
            return null;
        }
    }

    public async Task<MessageRef> PostAsync(Conversation conversation, ChatMessage message, string key, CancellationToken cancel) =>
        await poster.PostAsync(new SlackPlace(conversation.Channel, conversation.Thread, User: "", conversation.IsDirect), message with { Visibility = Visibility.Public }, cancel);

    public Task<bool> EditAsync(MessageRef message, ChatMessage changed, CancellationToken cancel) =>
        ReachedAsync(message, (channel, ts) => client.UpdateAsync(channel, ts, writer.Message(changed, changed.Attachment), cancel));

    public Task<bool> DeleteAsync(MessageRef message, CancellationToken cancel) => ReachedAsync(message, (channel, ts) => client.DeleteAsync(channel, ts, cancel));

    private static async Task<bool> ReachedAsync(MessageRef message, Func<string, string, Task> reach)
    {
        if (message.Value.Split('/') is not [var channel, var ts]) return false;
        try
        {
            await reach(channel, ts);
            return true;
        }
        catch (SlackErrorException refused) when (refused.IsGone)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Slack did not tell a person's time zone: {Why}")]
        public static partial void NoZone(ILogger logger, string why);
    }
}
