using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Slack.Api;
using Bot.Slack.Text;

namespace Bot.Slack;

/// <summary>Reads commands, buttons, shortcuts and forms into requests neutral of Slack (B3, B4).</summary>
internal sealed class SlackRequestReader(SlackFiles files)
{
    public const string Platform = "slack";

    /// <summary>Everything under one name, for a workspace where another app took a name.</summary>
    public const string Umbrella = "/brief";

    /// <returns>Null for what asks nothing of the bot.</returns>
    public SlackAct? Read(SlackDelivery delivery) => delivery.Kind == DeliveryKind.SlashCommand ? Command(delivery) : delivery.Payload.Text("type") switch
    {
        "block_actions" => Pressed(delivery),
        "view_submission" => Sent(delivery),
        "message_action" => Menu(delivery),
        _ => null,
    };

    /// <summary>What Slack only still sends, such as its token, is left alone (S-C-1).</summary>
    private static SlackAct? Command(SlackDelivery delivery)
    {
        var json = delivery.Payload;
        if (json.Text("command") is not { } command || json.Text("user_id") is not { } user || json.Text("channel_id") is not { } channel) return null;
        var typed = SlackMarkup.StraightQuotes(SlackMarkup.Decode(json.Text("text") ?? ""));
        var whole = command != Umbrella ? $"{command} {typed}" : typed.Length > 0 ? typed : "/help";
        var request = new ChatRequest
        {
            DedupeKey = json.Text("trigger_id") ?? json.Text("response_url") ?? $"{user} {command} {typed}",
            Entry = ChatEntry.Command,
            Conversation = new Conversation(Platform, json.Text("team_id"), channel),
            Actor = new ChatActor(user, json.Text("team_id")),
            Text = whole.Trim(),
        };
        return Act(delivery, request);
    }

    /// <summary>Whoever presses is the actor: anyone who sees a message may (B4).</summary>
    private static SlackAct? Pressed(SlackDelivery delivery)
    {
        var json = delivery.Payload;
        var action = json.Items("actions").FirstOrDefault();
        var container = json.Find("container");
        if (action.Text("action_id") is not { } id || (container.Text("channel_id") ?? json.Find("channel").Text("id")) is not { } channel) return null;
        var ts = container.Text("message_ts") ?? json.Find("message").Text("ts");
        var thread = container.Text("thread_ts") ?? json.Find("message").Text("thread_ts");
        var request = Common(json, ChatEntry.Button, channel, thread, $"{json.Text("trigger_id")} {action.Text("action_ts")}");
        return Act(delivery, request with
        {
            Conversation = request.Conversation with { IsDirect = IsDirect(channel) && !container.Bool("is_ephemeral") },
            Action = id,
            About = ts is null ? null : new MessageRef($"{channel}/{ts}"),
            AboutText = json.Find("message").Text("text") is { } text ? SlackMarkup.Decode(text) : null,
        });
    }

    private SlackAct? Menu(SlackDelivery delivery)
    {
        var json = delivery.Payload;
        var message = json.Find("message");
        if (json.Find("channel").Text("id") is not { } channel || json.Text("callback_id") is not { } id) return null;
        return Act(delivery, Common(json, ChatEntry.MessageMenu, channel, message.Text("thread_ts"), $"{json.Text("trigger_id")} {json.Text("action_ts")}") with
        {
            Action = id,
            About = message.Text("ts") is { } ts ? new MessageRef($"{channel}/{ts}") : null,
            AboutText = SlackMarkup.Decode(message.Text("text") ?? ""),
            AboutLinks = Links(message),
            Files = [.. message.Items("files").Select(files.Of)],
        });
    }

    private static SlackAct? Sent(SlackDelivery delivery)
    {
        var view = delivery.Payload.Find("view");
        if (FormOrigin.Read(view.Text("private_metadata")) is not { } origin || view.Text("callback_id") is not { } id) return null;
        var request = Common(delivery.Payload, ChatEntry.Form, origin.Channel, origin.Thread, delivery.Payload.Text("trigger_id") ?? $"{view.Text("id")} {view.Text("hash")}") with
        {
            Action = id,
            About = origin.Message is { } ts ? new MessageRef($"{origin.Channel}/{ts}") : null,
            Fields = Fields(view.Find("state").Find("values")),
        };
        request = request with { Conversation = request.Conversation with { IsDirect = origin.IsDirect } };
        return Act(delivery, request) with { ResponseUrl = origin.ResponseUrl, IsOnMessage = origin.Message is not null };
    }

    /// <summary>In its text; where there are none, those its previews lead to.</summary>
    private static IReadOnlyList<string> Links(JsonElement message) => ChatText.Links(SlackMarkup.Decode(message.Text("text") ?? "")) is [_, ..] written
        ? written
        : [.. message.Items("attachments").Select(preview => preview.Text("from_url") ?? preview.Text("title_link")).OfType<string>().SelectMany(ChatText.Links).Distinct()];

    private static ChatRequest Common(JsonElement json, ChatEntry entry, string channel, string? thread, string key)
    {
        var (user, team) = (json.Find("user"), json.Find("team").Text("id"));
        return new ChatRequest
        {
            DedupeKey = key,
            Entry = entry,
            Conversation = new Conversation(Platform, team ?? user.Text("team_id"), channel, thread),
            Actor = new ChatActor(user.Text("id") ?? "", user.Text("team_id") ?? team),
        };
    }

    private static SlackAct Act(SlackDelivery delivery, ChatRequest request) => new(request, delivery.ReceivedAt)
    {
        IsOnMessage = request.Entry == ChatEntry.Button,
        Thread = request.Conversation.Thread,
        ResponseUrl = Uri.TryCreate(delivery.Payload.Text("response_url"), UriKind.Absolute, out var url) && SlackAddress.IsGood(url) ? url : null,
        Trigger = delivery.Payload.Text("trigger_id"),
    };

    private static Dictionary<string, string> Fields(JsonElement values)
    {
        var fields = new Dictionary<string, string>();
        if (values.ValueKind != JsonValueKind.Object) return fields;
        foreach (var field in values.EnumerateObject().Where(block => block.Value.ValueKind == JsonValueKind.Object).SelectMany(block => block.Value.EnumerateObject()))
        {
            fields[field.Name] = field.Value.Text("value") ?? "";
        }

        return fields;
    }

    /// <summary>
    /// A direct message's channel begins with D, also one between two people, where a command may be used as well. Only a
    /// message of the bot's own that stays there tells that it is the bot's.
    /// </summary>
    private static bool IsDirect(string channel) => channel.StartsWith('D');
}
