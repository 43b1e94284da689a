using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Slack.Api;
using Bot.Slack.Text;

namespace Bot.Slack;

/// <summary>Reads messages for the bot into requests neutral of Slack: mentions, direct messages, and replies in its threads when those are asked for (B7).</summary>
internal sealed class SlackMessageReader(SlackFiles files, SlackThreads threads, SlackOptions options, SlackIdentity identity)
{
    /// <param name="delivery">The envelope of an event.</param>
    /// <returns>Null when the message is not for the bot.</returns>
    public SlackAct? Read(SlackDelivery delivery)
    {
        var json = delivery.Payload;
        var message = json.Find("event");
        var botId = BotId(json);
        if (json.Text("type") != "event_callback" || !IsSpoken(message, botId) || EntryOf(message, botId) is not { } entry) return null;
        if (message.Text("user") is not { } user || message.Text("channel") is not { } channel || message.Text("ts") is not { } ts) return null;
        var thread = message.Text("thread_ts") ?? ts;
        var isDirect = entry == ChatEntry.DirectMessage;
        var request = new ChatRequest
        {
            DedupeKey = json.Text("event_id") ?? $"{channel} {ts}",
            Entry = entry,
            Conversation = new Conversation(SlackRequestReader.Platform, json.Text("team_id"), channel, isDirect ? null : thread) { IsDirect = isDirect },
            Actor = new ChatActor(user, message.Text("user_team") ?? message.Text("team") ?? json.Text("team_id")),
            Text = SlackMarkup.StraightQuotes(SlackMarkup.Decode(message.Text("text") ?? "", botId)),
            Files = [.. message.Items("files").Select(files.Of)],
        };

        // Each answer has its own thread (B7); alone with the bot it is one conversation all the same.
        return new SlackAct(request, delivery.ReceivedAt) { Thread = thread };
    }

    /// <summary>The bot's own user, also before <c>auth.test</c> has told.</summary>
    public string? BotId(JsonElement envelope) =>
        identity.UserId ?? envelope.Items("authorizations").FirstOrDefault(authorization => authorization.Bool("is_bot")).Text("user_id");

    /// <summary>By a person, and new: not a bot's, not the bot's own, not an edit, a join or another note of Slack's.</summary>
    private static bool IsSpoken(JsonElement message, string? botId) =>
        message.Text("bot_id") is null && message.Text("user") != botId && message.Text("subtype") is null or "file_share" or "thread_broadcast";

    private ChatEntry? EntryOf(JsonElement message, string? botId) => (message.Text("type"), message.Text("channel_type")) switch
    {
        ("app_mention", _) => ChatEntry.Mention,
        ("message", "im") => ChatEntry.DirectMessage,
        ("message", "channel" or "group") when IsFollowUp(message, botId) => ChatEntry.Mention,
        _ => null,
    };

    /// <summary>A mention in a thread comes twice, once as itself: that one is taken.</summary>
    private bool IsFollowUp(JsonElement message, string? botId) =>
        options.ThreadFollowUps
        && message.Text("thread_ts") is { } thread && message.Text("channel") is { } channel
        && (message.Text("parent_user_id") == botId || threads.Contains(channel, thread))
        && !(botId is not null && (message.Text("text") ?? "").Contains($"<@{botId}", StringComparison.Ordinal));
}
