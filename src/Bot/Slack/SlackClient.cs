using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Slack.Api;
using Bot.Slack.Payloads;

namespace Bot.Slack;

/// <summary>What the bot asks of Slack's Web API. Every message and form goes through the linter before it leaves.</summary>
internal sealed class SlackClient(CallSender sender)
{
    /// <inheritdoc cref="CallSender.Scopes"/>
    public IReadOnlyList<string>? Scopes => sender.Scopes;

    /// <summary>Who the bot's token is.</summary>
    public Task<JsonElement> TestAuthAsync(CancellationToken cancel) => sender.SendAsync(new SlackCall("auth.test", []) { IsRepeatable = true }, cancel);

    /// <summary>A one-time address for a socket (S-K-1).</summary>
    public async Task<Uri> OpenConnectionAsync(CancellationToken cancel)
    {
        const string Method = "apps.connections.open";
        var answer = await sender.SendAsync(new SlackCall(Method, []) { IsOfApp = true, IsRepeatable = true }, cancel);
        if (!Uri.TryCreate(answer.Text("url"), UriKind.Absolute, out var url) || url.Scheme is not ("wss" or "ws") || !SlackAddress.IsGood(url))
        {
            throw SlackErrorException.NotSent(Method, $"it named {url?.Host ?? "no address"}, which is not Slack (D-G-18)");
        }

        return url;
    }

    /// <summary>Posts in a channel. Never sent twice: Slack has no key that would tell (B7).</summary>
    public async Task<string> PostMessageAsync(string channel, string? thread, JsonObject message, CancellationToken cancel)
    {
        var body = Addressed(message, channel, thread);
        PayloadLinter.Check(PayloadKind.Message, body);
        var answer = await sender.SendAsync(new SlackCall("chat.postMessage", body) { Channel = channel }, cancel);
        return answer.Text("ts") ?? throw SlackErrorException.NotSent("chat.postMessage", "Slack gave the message no ts");
    }

    /// <summary>Posts for one person's eyes; they must be in the channel.</summary>
    public Task PostEphemeralAsync(string channel, string? thread, string user, JsonObject message, CancellationToken cancel)
    {
        var body = Addressed(message, channel, thread);
        body["user"] = user;
        PayloadLinter.Check(PayloadKind.Ephemeral, body);
        return sender.SendAsync(new SlackCall("chat.postEphemeral", body), cancel);
    }

    public Task UpdateAsync(string channel, string ts, JsonObject message, CancellationToken cancel)
    {
        var body = Addressed(message, channel, thread: null);
        body["ts"] = ts;
        foreach (var posting in new[] { "unfurl_links", "unfurl_media", "mrkdwn" }) body.Remove(posting);
        PayloadLinter.Check(PayloadKind.Update, body);
        return sender.SendAsync(new SlackCall("chat.update", body) { IsRepeatable = true }, cancel);
    }

    public Task DeleteAsync(string channel, string ts, CancellationToken cancel) =>
        sender.SendAsync(new SlackCall("chat.delete", new JsonObject { ["channel"] = channel, ["ts"] = ts }) { IsRepeatable = true }, cancel);

    /// <summary>Shows a form. The trigger lives three seconds and is good once (B3).</summary>
    public Task OpenViewAsync(string trigger, JsonObject view, DateTimeOffset deadline, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.View, view);
        return sender.SendAsync(new SlackCall("views.open", new JsonObject { ["trigger_id"] = trigger, ["view"] = view }) { Deadline = deadline }, cancel);
    }

    /// <summary>One of the five posts to a <c>response_url</c> (B3).</summary>
    public Task RespondAsync(Uri responseUrl, JsonObject message, CancellationToken cancel)
    {
        PayloadLinter.Check(PayloadKind.Response, message);
        return sender.PostAsync("response_url", responseUrl, () => CallSender.Json(message), cancel);
    }

    public async Task<JsonElement> UserAsync(string user, CancellationToken cancel) =>
        (await sender.SendAsync(Read("users.info", new JsonObject { ["user"] = user }), cancel)).Find("user");

    public async Task<IReadOnlySet<string>> GroupMembersAsync(string group, CancellationToken cancel)
    {
        var answer = await sender.SendAsync(Read("usergroups.users.list", new JsonObject { ["usergroup"] = group }), cancel);
        return answer.Items("users").Select(user => user.GetString() ?? "").ToHashSet(StringComparer.Ordinal);
    }

    public async Task<JsonElement> FileAsync(string file, CancellationToken cancel) =>
        (await sender.SendAsync(Read("files.info", new JsonObject { ["file"] = file }), cancel)).Find("file");

    /// <summary>Puts a file into a channel or thread, in the three steps of today (B7). There are no files for one person's eyes.</summary>
    public async Task UploadAsync(string channel, string? thread, string name, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var place = await sender.SendAsync(Read("files.getUploadURLExternal", new JsonObject { ["filename"] = name, ["length"] = content.Length }), cancel);
        if (!Uri.TryCreate(place.Text("upload_url"), UriKind.Absolute, out var url)) throw SlackErrorException.NotSent("files.getUploadURLExternal", "it named no address");
        await sender.PostAsync("upload", url, () => new ReadOnlyMemoryContent(content), cancel);
        var files = new JsonArray(new JsonObject { ["id"] = place.Text("file_id"), ["title"] = name });
        await sender.SendAsync(new SlackCall("files.completeUploadExternal", Addressed(new JsonObject { ["files"] = files }, channel, thread, "channel_id")), cancel);
    }

    /// <summary>These take their arguments from a form alone.</summary>
    private static SlackCall Read(string method, JsonObject body) => new(method, body) { IsForm = true, IsRepeatable = true };

    private static JsonObject Addressed(JsonObject message, string channel, string? thread, string key = "channel")
    {
        var body = message.DeepClone().AsObject();
        body[key] = channel;
        if (thread is not null) body["thread_ts"] = thread;
        return body;
    }
}
