using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Platforms;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>Takes what Slack delivers, however it came in, to the desk. It has been acknowledged before: nothing here can be late for that.</summary>
internal sealed partial class SlackEvents(
    SlackRequestReader reader, SlackMessageReader messages, ChatDesk desk, SlackPlatform platform, SlackClient client, SlackPoster poster, SlackReplyWriter writer, InFlight inFlight, TimeProvider clock, ILogger<SlackEvents> logger)
{
    /// <summary>Returns at once; what is unknown is nothing to it.</summary>
    public void Take(SlackDelivery delivery)
    {
        try
        {
            if (delivery.Kind == DeliveryKind.Event) TellDesk(delivery.Payload);
            var act = delivery.Kind == DeliveryKind.Event ? messages.Read(delivery) : reader.Read(delivery);
            if (act is not null) inFlight.Run(() => TakeAsync(act, delivery));
        }
        catch (Exception unreadable) when (MalformedJson.IsTold(unreadable))
        {
            Log.Failed(logger, delivery.Name, unreadable);
        }
    }

    /// <summary>The bot came into a channel, or the app was removed from the workspace.</summary>
    private void TellDesk(JsonElement envelope)
    {
        var told = envelope.Find("event");
        if (envelope.Text("team_id") is not { } team) return;
        if (told.Text("type") == "app_uninstalled") desk.Removed(platform.Name, team);
        else if (told.Text("type") == "member_joined_channel" && told.Text("user") == messages.BotId(envelope) && told.Text("channel") is { } channel) desk.Joined(new Conversation(platform.Name, team, channel));
    }

    private async Task TakeAsync(SlackAct act, SlackDelivery delivery)
    {
        try
        {
            IChatReply reply = act.ResponseUrl is not null ? new SlackReply(act, client, poster, writer, clock) : new SlackMessageReply(SlackPlace.Of(act), poster, clock);

            // What was acknowledged is finished, also when the worker ends: the worker waits for it.
            await desk.TakeAsync(act.Request, reply, platform, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The desk has said what there was to say; the loop that takes deliveries must outlive any of them.
            Log.Failed(logger, delivery.Name, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A request on Slack could not be answered ({Name})")]
        public static partial void Failed(ILogger logger, string name, Exception failure);
    }
}
