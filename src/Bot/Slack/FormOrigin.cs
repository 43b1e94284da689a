using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>Where a form was opened: a form that is sent does not tell, so it travels in the view's <c>private_metadata</c> (B4).</summary>
internal sealed record FormOrigin(string Channel, string? Thread, bool IsDirect, Uri? ResponseUrl)
{
    /// <summary>The <c>ts</c> of the message whose button opened it; null when a command did.</summary>
    public string? Message { get; init; }

    public static FormOrigin Of(SlackAct act) => new(act.Request.Conversation.Channel, act.Thread, act.Request.Conversation.IsDirect, act.ResponseUrl) { Message = act.IsOnMessage ? act.Request.About?.Value.Split('/')[^1] : null };

    public string Write()
    {
        var json = new JsonObject { ["channel"] = Channel, ["direct"] = IsDirect };
        if (Thread is not null) json["thread"] = Thread;
        if (Message is not null) json["message"] = Message;
        if (ResponseUrl is not null) json["response_url"] = ResponseUrl.OriginalString;
        return json.ToJsonString();
    }

    /// <summary>Null when it is not ours.</summary>
    public static FormOrigin? Read(string? metadata)
    {
        try
        {
            var json = JsonElement.Parse(metadata ?? "null");
            if (json.Text("channel") is not { } channel) return null;
            return new FormOrigin(channel, json.Text("thread"), json.Bool("direct"), Uri.TryCreate(json.Text("response_url"), UriKind.Absolute, out var url) ? url : null) { Message = json.Text("message") };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
