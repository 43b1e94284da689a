using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>Slack's own client works with the simulator, and our client does on the wire what Slack's does.</summary>
public sealed class FidelityTests
{
    /// <summary>Where the two may differ, and why.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["POST users.info"] = "the asker's time zone, for what “last month” means to them",
        ["POST auth.test"] = "ours asks once, when the worker starts; by HTTP theirs asks with the first request",
    };

    [Fact]
    public async Task Slacks_client_runs_the_scenarios_by_socket_and_ours_sends_the_same()
    {
        var clock = Now();
        await using var slack = await SlackSimulator.StartAsync(clock);
        slack.Lints = false;
        await using var bolt = NodeProgram.Start("node-slack", "bolt.mjs", "socket", slack.BaseUrl, slack.BotToken, slack.AppToken);
        Assert.StartsWith("ready", await bolt.ReadLineAsync(), StringComparison.Ordinal);
        await slack.Transcript.SeenAsync("hello").Soon();
        var theirs = await Scenario.RunAsync(slack, slack.Socket.SendAsync, () => clock.Advance(TimeSpan.FromSeconds(2)));
        Assert.Empty(slack.Complaints);

        await using var host = await SlackHost.ConnectedAsync();
        var ours = await Scenario.RunAsync(host.Slack, host.SendAsync, () => host.Clock.Advance(TimeSpan.FromSeconds(2)));
        foreach (var (their, our) in theirs.Zip(ours)) Assert.Equal((their.Name, Sent(their.Lines)), (our.Name, Sent(our.Lines)));
    }

    [Fact]
    public async Task Slacks_client_runs_the_scenarios_by_signed_requests_and_ours_sends_the_same()
    {
        var clock = Now();
        await using var slack = await SlackSimulator.StartAsync(clock);
        slack.Lints = false;
        await using var bolt = NodeProgram.Start("node-slack", "bolt.mjs", "http", slack.BaseUrl, slack.BotToken, slack.SigningSecret);
        var address = "http://127.0.0.1:" + (await bolt.ReadLineAsync()).Split(' ')[1];
        var one = ("/slack/events", "/slack/events", "/slack/events");
        var theirs = await Scenario.RunAsync(slack, act => slack.Sender.SendAsync(act, address, one), () => clock.Advance(TimeSpan.FromSeconds(2)));
        var unsigned = await slack.Sender.SendAsync(address + "/slack/events", """{"type":"event_callback"}"""u8.ToArray(), "application/json", [("X-Slack-Signature", "v0=00"), ("X-Slack-Request-Timestamp", "1")]);
        Assert.Equal(401, unsigned.Status);

        await using var host = await SlackHost.ListeningAsync();
        var ours = await Scenario.RunAsync(host.Slack, act => host.Slack.Sender.SendAsync(act, host.Address), () => host.Clock.Advance(TimeSpan.FromSeconds(2)));
        foreach (var (their, our) in theirs.Zip(ours)) Assert.Equal((their.Name, Sent(their.Lines)), (our.Name, Sent(our.Lines)));
    }

    [Fact]
    public async Task Slacks_client_opens_a_form_presses_on_and_reconnects_when_asked()
    {
        await using var slack = await SlackSimulator.StartAsync(TimeProvider.System);
        slack.Lints = false;
        await using var bolt = NodeProgram.Start("node-slack", "bolt.mjs", "socket", slack.BaseUrl, slack.BotToken, slack.AppToken);
        await bolt.ReadLineAsync();
        await slack.Transcript.SeenAsync("hello").Soon();

        await slack.Socket.SendAsync(slack.Acts.Slash("/form"));
        var form = await slack.Socket.SendAsync(slack.Acts.Submit(await slack.Views.Opened.Soon(), ("text", "words")));
        await form.Acknowledged.Soon();

        var answer = await (await slack.Socket.SendAsync(slack.Acts.Slash("/closures"))).Answered.Soon();
        await (await slack.Socket.SendAsync(slack.Acts.Press(answer, "more"))).Answered.Soon();

        var old = slack.Socket.Links[0];
        await old.SayAsync("refresh_requested");
        await slack.Transcript.SeenTimesAsync("hello", 2).Soon();
        await old.CloseAsync();
        await (await slack.Socket.SendAsync(slack.Acts.Slash("/closures"))).Answered.Soon();
        Assert.Empty(slack.Complaints);
    }

    [Fact]
    public async Task Signatures_of_the_simulator_are_good_to_Slacks_own_check()
    {
        await using var slack = await SlackSimulator.StartAsync(TimeProvider.System);
        await using var verify = NodeProgram.Start("node-slack", "verify.mjs", slack.SigningSecret);
        foreach (var (body, flaw, word) in new[] { ("payload=%7B%7D", "", "good"), ("{\"text\":\"上海 é😀\"}", "", "good"), ("a=1", "0", "bad") })
        {
            var asked = new JsonObject { ["signature"] = slack.Sender.Sign("1531420618", Encoding.UTF8.GetBytes(body)) + flaw, ["timestamp"] = "1531420618", ["body"] = body, ["now"] = 1531420618000 };
            await verify.WriteLineAsync(asked.ToJsonString());
            Assert.Equal(word, await verify.ReadLineAsync());
        }
    }

    /// <summary>The other client checks signatures by its own clock, and a channel takes a message a second.</summary>
    private static FakeTimeProvider Now() => new(TimeProvider.System.GetUtcNow());

    /// <summary>Apart from what may differ. An acknowledgement and a call travel over two connections: which arrives first is chance.</summary>
    private static string Sent(IReadOnlyList<string> lines) => string.Join('\n', lines.Where(line => !Allowed.ContainsKey(line)).Order(StringComparer.Ordinal));
}
