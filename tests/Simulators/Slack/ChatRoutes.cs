using System.Text.Json.Nodes;
using Bot.Slack.Payloads;

namespace Simulators.Slack;

/// <summary>chat.postMessage, chat.postEphemeral, chat.update, chat.delete.</summary>
internal sealed class ChatRoutes(SlackSimulator slack)
{
    public ApiAnswer Post(ApiCall call)
    {
        if (Refusal(call, PayloadKind.Message) is { } refusal) return refusal;
        var message = slack.Messages.Add(call.Text("channel")!, call.Text("thread_ts"), onlyFor: null, call.Method, call.Body);
        return ApiAnswer.Ok(new JsonObject { ["channel"] = message.Channel, ["ts"] = message.Ts, ["message"] = slack.Messages.Seen(message) });
    }

    public ApiAnswer PostEphemeral(ApiCall call)
    {
        if (Refusal(call, PayloadKind.Ephemeral) is { } refusal) return refusal;
        if (call.Text("user") is not { } user || !slack.Workspace.Users.ContainsKey(user)) return ApiAnswer.Error("user_not_in_channel");
        var message = slack.Messages.Add(call.Text("channel")!, call.Text("thread_ts"), user, call.Method, call.Body);
        return ApiAnswer.Ok(new JsonObject { ["message_ts"] = message.Ts });
    }

    public ApiAnswer Update(ApiCall call)
    {
        if (Refusal(call, PayloadKind.Update) is { } refusal) return refusal;
        if (slack.Messages.Find(call.Text("channel"), call.Text("ts")) is not { IsEphemeral: false } message) return ApiAnswer.Error("message_not_found");
        if (System.Text.Encoding.UTF8.GetByteCount(call.Text("text") ?? "") > 4_000) return ApiAnswer.Error("msg_too_long");
        slack.Messages.Change(message, call.Body);
        return ApiAnswer.Ok(new JsonObject { ["channel"] = message.Channel, ["ts"] = message.Ts, ["text"] = call.Text("text"), ["message"] = slack.Messages.Seen(message) });
    }

    public ApiAnswer Delete(ApiCall call)
    {
        if (slack.Messages.Find(call.Text("channel"), call.Text("ts")) is not { IsEphemeral: false } message) return ApiAnswer.Error("message_not_found");
        message.IsDeleted = true;
        return ApiAnswer.Ok(new JsonObject { ["channel"] = message.Channel, ["ts"] = message.Ts });
    }

    private ApiAnswer? Refusal(ApiCall call, PayloadKind kind)
    {
        if (call.Text("channel") is not { } channel) return ApiAnswer.Error("channel_not_found");
        if (!slack.Workspace.Joined.Contains(channel)) return ApiAnswer.Error(channel.StartsWith('C') ? "not_in_channel" : "channel_not_found");
        return slack.Messages.Problem(kind, call.Body) is { } code ? ApiAnswer.Error(code) : null;
    }
}
