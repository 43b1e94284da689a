using System.Text.Json.Nodes;

namespace Simulators.Slack;

/// <summary>Makes what people do, as Slack would send it (B3, B4, B7).</summary>
public sealed class ActMaker
{
    private readonly SlackSimulator _slack;

    internal ActMaker(SlackSimulator slack) => _slack = slack;

    public string User { get; init; } = SlackWorkspace.Nelly;

    public string Channel { get; init; } = SlackWorkspace.Channel;

    public string Team { get; init; } = SlackSimulator.Team;

    /// <summary>Somebody else, or elsewhere.</summary>
    public ActMaker As(string? user = null, string? channel = null, string? team = null) => new(_slack) { User = user ?? User, Channel = channel ?? Channel, Team = team ?? Team };

    /// <param name="command">"/closures".</param>
    /// <param name="text">As Slack escapes it.</param>
    public SimulatedAct Slash(string command, string text = "")
    {
        var (url, bind) = _slack.Responses.Make(Channel, User);
        var act = Make("slash_commands", new JsonObject
        {
            ["token"] = "legacy",
            ["team_id"] = Team,
            ["team_domain"] = "home",
            ["channel_id"] = Channel,
            ["channel_name"] = Channel.StartsWith('D') ? "directmessage" : "news",
            ["user_id"] = User,
            ["user_name"] = "nelly",
            ["command"] = command,
            ["text"] = text,
            ["api_app_id"] = "A0APP0001",
            ["is_enterprise_install"] = false,
            ["response_url"] = url,
            ["trigger_id"] = _slack.Views.Trigger(),
        });
        bind(act);
        return act;
    }

    /// <summary>Presses a button of a message.</summary>
    public SimulatedAct Press(SimulatedMessage message, string action)
    {
        var (url, bind) = _slack.Responses.Make(message.Channel, User, message);
        var container = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel, ["is_ephemeral"] = message.IsEphemeral };
        if (message.Thread is { } thread) container["thread_ts"] = thread;
        var payload = Interaction("block_actions", url);
        payload["api_app_id"] = "A0APP0001";
        payload["container"] = container;
        payload["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = "news" };
        payload["message"] = _slack.Messages.Seen(message);
        payload["state"] = new JsonObject { ["values"] = new JsonObject() };
        payload["actions"] = new JsonArray(new JsonObject
        {
            ["action_id"] = action, ["block_id"] = "b1", ["type"] = "button", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "…", ["emoji"] = false }, ["action_ts"] = _slack.Ids.Ts(),
        });
        var act = Make("interactive", payload);
        bind(act);
        return act;
    }

    /// <summary>Uses a shortcut on somebody's message.</summary>
    public SimulatedAct Shortcut(string callback, string text, JsonArray? files = null)
    {
        var message = new JsonObject { ["type"] = "message", ["user"] = SlackWorkspace.Admin, ["ts"] = _slack.Ids.Ts(), ["text"] = text };
        if (files is { Count: > 0 }) message["files"] = files;
        return Shortcut(callback, message);
    }

    /// <summary>Uses a shortcut on a message of the bot's.</summary>
    public SimulatedAct Shortcut(string callback, SimulatedMessage message) => Shortcut(callback, _slack.Messages.Seen(message));

    private SimulatedAct Shortcut(string callback, JsonObject message)
    {
        var (url, bind) = _slack.Responses.Make(Channel, User);
        var payload = Interaction("message_action", url);
        payload["callback_id"] = callback;
        payload["action_ts"] = _slack.Ids.Ts();
        payload["message_ts"] = message["ts"]!.ToString();
        payload["channel"] = new JsonObject { ["id"] = Channel, ["name"] = "news" };
        payload["message"] = message;
        var act = Make("interactive", payload);
        bind(act);
        return act;
    }

    /// <summary>Fills in a form that was opened and sends it.</summary>
    public SimulatedAct Submit(JsonObject view, params (string Field, string Value)[] values)
    {
        var sent = view.DeepClone().AsObject();
        var state = new JsonObject();
        foreach (var (field, value) in values) state[field] = new JsonObject { [field] = new JsonObject { ["type"] = "plain_text_input", ["value"] = value } };
        sent["state"] = new JsonObject { ["values"] = state };
        var payload = Interaction("view_submission", url: null);
        payload["view"] = sent;
        return Make("interactive", payload);
    }

    public SimulatedAct Mention(string text, string? thread = null, JsonArray? files = null) => Event("app_mention", $"<@{_slack.BotId}> {text}", thread, files);

    /// <summary>Without a mention: in a direct message, or in a thread.</summary>
    public SimulatedAct Message(string text, string? thread = null, JsonArray? files = null) => Event("message", text, thread, files);

    /// <summary>The act that a message of the bot's answers is found by its thread.</summary>
    private SimulatedAct Event(string type, string text, string? thread, JsonArray? files)
    {
        var ts = _slack.Ids.Ts();
        var message = new JsonObject { ["type"] = type, ["user"] = User, ["text"] = text, ["ts"] = ts, ["channel"] = Channel, ["event_ts"] = ts };
        if (type == "message") message["channel_type"] = Channel.StartsWith('D') ? "im" : "channel";
        if (thread is not null) message["thread_ts"] = thread;
        if (files is not null) (message["files"], message["subtype"]) = (files, "file_share");
        else message["team"] = _slack.Workspace.Users[User].Team;
        var act = Envelope(message);
        _slack.Messages.Expect(Channel, thread ?? ts, act);
        return act;
    }

    /// <summary>The bot is invited into the channel.</summary>
    public SimulatedAct Join() => Envelope(new JsonObject { ["type"] = "member_joined_channel", ["user"] = _slack.BotId, ["channel"] = Channel, ["channel_type"] = "C", ["team"] = Team, ["event_ts"] = _slack.Ids.Ts() });

    /// <summary>The app is removed from the workspace.</summary>
    public SimulatedAct Uninstall() => Envelope(new JsonObject { ["type"] = "app_uninstalled", ["event_ts"] = _slack.Ids.Ts() });

    /// <summary>Something that no bot asked for.</summary>
    public SimulatedAct Unknown() => Envelope(new JsonObject { ["type"] = "something_new", ["event_ts"] = _slack.Ids.Ts() });

    private SimulatedAct Envelope(JsonObject told)
    {
        return Make("events_api", new JsonObject
        {
            ["token"] = "legacy",
            ["team_id"] = Team,
            ["api_app_id"] = "A0APP0001",
            ["type"] = "event_callback",
            ["event_id"] = _slack.Ids.Next("Ev0EVENT"),
            ["event_time"] = _slack.Clock.GetUtcNow().ToUnixTimeSeconds(),
            ["authorizations"] = new JsonArray(new JsonObject { ["enterprise_id"] = null, ["team_id"] = Team, ["user_id"] = _slack.BotId, ["is_bot"] = true, ["is_enterprise_install"] = false }),
            ["is_ext_shared_channel"] = false,
            ["event"] = told,
        });
    }

    private JsonObject Interaction(string type, string? url)
    {
        var payload = new JsonObject
        {
            ["type"] = type,
            ["team"] = new JsonObject { ["id"] = Team, ["domain"] = "home" },
            ["user"] = new JsonObject { ["id"] = User, ["name"] = "nelly", ["team_id"] = _slack.Workspace.Users[User].Team },
            ["token"] = "legacy",
            ["trigger_id"] = _slack.Views.Trigger(),
            ["is_enterprise_install"] = false,
        };
        if (url is not null) payload["response_url"] = url;
        return payload;
    }

    private SimulatedAct Make(string type, JsonObject payload) => new(type, payload, _slack.Clock.GetUtcNow());
}
