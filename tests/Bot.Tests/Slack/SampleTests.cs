using System.Text.Json;
using System.Text.Json.Nodes;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>Every field that the simulator sends is in Slack's own samples, with the same type.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("SlashCommandPayload")]
    [InlineData("BlockActionPayload")]
    [InlineData("MessageShortcutPayload")]
    [InlineData("ViewSubmissionPayload")]
    [InlineData("AppMentionPayload")]
    [InlineData("MessagePayload")]
    [InlineData("MessageFileSharePayload")]
    public async Task Payloads_are_as_Slack_sends_them(string name)
    {
        await using var slack = await SlackSimulator.StartAsync(new TestClock());
        slack.Workspace.Files["F1"] = new SimulatedFile("a.txt", "text/plain", [1]);
        var message = new SimulatedMessage(SlackWorkspace.Channel, "1.1", "1.0", null, "chat.postMessage", new JsonObject { ["text"] = "a" });
        var view = new JsonObject { ["id"] = "V1", ["team_id"] = "T1", ["type"] = "modal", ["callback_id"] = "c", ["private_metadata"] = "", ["hash"] = "h" };
        var act = name switch
        {
            "SlashCommandPayload" => slack.Acts.Slash("/closures", "2024"),
            "BlockActionPayload" => slack.Acts.Press(message, "more"),
            "MessageShortcutPayload" => slack.Acts.Shortcut("ask-about", "words"),
            "ViewSubmissionPayload" => slack.Acts.Submit(view),
            "AppMentionPayload" => slack.Acts.Mention("closures", thread: "1.0"),
            "MessagePayload" => slack.Acts.As(channel: SlackWorkspace.Direct).Message("closures", thread: "1.0"),
            _ => slack.Acts.As(channel: SlackWorkspace.Direct).Message("push", files: [FileRoutes.Describe(slack, "F1")]),
        };
        Assert.Empty(Differences(act.Payload, Official.Sample(name), "$"));
    }

    [Theory]
    [InlineData("auth.test", "{}")]
    [InlineData("users.info", """{"user":"U0NELLY01"}""")]
    [InlineData("usergroups.users.list", """{"usergroup":"S0EDITORS"}""")]
    [InlineData("chat.postEphemeral", """{"channel":"C0NEWS001","user":"U0NELLY01","text":"a"}""")]
    [InlineData("files.getUploadURLExternal", """{"filename":"a.txt","length":"3"}""")]
    [InlineData("apps.connections.open", "{}")]
    [InlineData("chat.delete", """{"channel":"C0NEWS001","ts":"1"}""")]
    public async Task Answers_are_as_Slack_gives_them(string method, string arguments)
    {
        await using var slack = await SlackSimulator.StartAsync(new TestClock());
        slack.Lints = false;
        using var http = new HttpClient();
        var fields = JsonNode.Parse(arguments)!.AsObject().Select(field => KeyValuePair.Create(field.Key, field.Value!.ToString()));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{slack.BaseUrl}/{method}") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Authorization = new("Bearer", method == "apps.connections.open" ? slack.AppToken : slack.BotToken);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(method != "chat.delete", answer["ok"]!.GetValue<bool>());
        Assert.Empty(Differences(answer, Official.Sample(method), "$"));
    }

    /// <summary>A list stands for its first entry; an empty object for any, since the recorder blanks values by their keys.</summary>
    private static IEnumerable<string> Differences(JsonNode? ours, JsonNode? theirs, string at)
    {
        if (ours is JsonObject our && theirs is JsonObject { Count: > 0 } their)
        {
            return our.SelectMany(field => their.TryGetPropertyValue(field.Key, out var known) ? Differences(field.Value, known, $"{at}.{field.Key}") : [$"{at}.{field.Key} is in no sample"]);
        }

        if (ours is JsonArray { Count: > 0 } list && theirs is JsonArray { Count: > 0 } known) return Differences(list[0], known[0], at + "[0]");
        if (ours is null || theirs is null || Kind(ours) == Kind(theirs)) return [];
        return [$"{at} is {Kind(ours)}, in the sample {Kind(theirs)}"];
    }

    private static string Kind(JsonNode node) => node.GetValueKind() switch { JsonValueKind.True or JsonValueKind.False => "a boolean", var kind => kind.ToString() };
}
