using Bot.Platforms;
using Bot.Slack;
using Bot.Slack.Socket;
using Simulators;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class SocketTests
{
    /// <summary>Before another try to connect (D-G-13), also after what Slack's limit adds.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Two_connections_stand_and_each_takes_envelopes()
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.Equal(2, host.Slack.Socket.Links.Count);
        await host.AskAsync("/closures", "2024");
        await host.AskAsync("/closures", "2023");
        Assert.Equal(2, host.Slack.Transcript.Count("ack"));
        Assert.Empty(host.Slack.Complaints);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task Asked_for_a_new_connection_it_opens_that_first_and_still_acknowledges_over_the_old_one(string reason)
    {
        await using var host = await SlackHost.ConnectedAsync();
        var old = host.Slack.Socket.Links[0];
        await old.SayAsync(reason);
        await host.HelloAsync(3);
        Assert.True(old.IsOpen);
        for (var i = 0; i < 3; i++) await host.AskAsync("/closures", "2024");
        await old.CloseAsync();
        await host.Slack.Transcript.SeenAsync("socket closed").Soon();
        Assert.Equal(2, host.Slack.Socket.Links.Count);
        Assert.Equal(3, host.Slack.Socket.Opened);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task An_old_connection_that_Slack_leaves_open_is_closed_after_ten_seconds()
    {
        await using var host = await SlackHost.ConnectedAsync();
        await host.Slack.Socket.Links[0].SayAsync("refresh_requested");
        await host.HelloAsync(3);
        await host.Clock.PassAsync(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        await host.Slack.Transcript.SeenAsync("socket closed").Soon();
        Assert.Equal(2, host.Slack.Socket.Links.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_is_opened_anew_after_a_short_pause()
    {
        await using var host = await SlackHost.ConnectedAsync();
        host.Slack.Socket.Links[0].Cut();
        await host.PauseAsync();
        await host.HelloAsync(3);
        Assert.StartsWith("closures", (await host.AskAsync("/closures", "2024")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_away_for_too_many_connections_it_waits_a_minute()
    {
        await using var host = await SlackHost.ConnectedAsync();
        await host.Slack.Socket.Links[0].SayAsync("too_many_websockets");
        await host.Clock.WaitsAsync(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(61)).Soon();
        Assert.Equal(2, host.Slack.Socket.Opened);
    }

    [Fact]
    public async Task With_Socket_Mode_switched_off_it_looks_again_every_five_minutes()
    {
        await using var host = await SlackHost.ConnectedAsync();
        await host.Slack.Socket.Links[0].SayAsync("link_disabled");
        await host.Clock.WaitsAsync(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(5.1)).Soon();
        Assert.Equal(2, host.Slack.Socket.Opened);
    }

    [Fact]
    public void Pauses_double_to_a_minute_and_begin_anew_only_when_told()
    {
        var pause = new ReconnectPause();
        foreach (var limit in new[] { 1, 2, 4, 8, 16, 32, 60, 60 }) Assert.InRange(pause.Next(), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(limit));
        Assert.Contains(Enumerable.Range(0, 100), _ => pause.Next() > TimeSpan.FromSeconds(32));
        for (var connection = 0; connection < 10_000; connection++)
        {
            pause.Reset();
            Assert.InRange(pause.Next(), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(999));
        }
    }

    [Fact]
    public async Task A_socket_that_opens_and_is_sent_away_without_a_hello_is_no_connection()
    {
        await using var host = await SlackHost.StartAsync(slack => slack.Socket.Welcome = "refresh_requested");
        await host.Slack.Transcript.SeenTimesAsync("socket closed", 2).Soon();
        Assert.Equal(2, host.Slack.Socket.Opened);
        host.Slack.Socket.Welcome = null;
        await host.PauseAsync();
        await host.Slack.Transcript.SeenAsync("hello").Soon();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"envelope_id":"\ud800"}""")]
    public async Task A_socket_that_carries_what_cannot_be_read_is_replaced(string frame)
    {
        await using var host = await SlackHost.ConnectedAsync();
        await host.Slack.Socket.Links[0].SendAsync("nonsense", frame);
        await host.PauseAsync();
        await host.HelloAsync(3);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_socket_that_is_never_answered_is_given_up_after_fifteen_seconds_and_tried_again()
    {
        await using var host = await SlackHost.StartAsync(slack => slack.Socket.IsUnanswered = true);
        var (begun, asked) = (host.Clock.GetUtcNow(), host.Slack.Transcript.SeenTimesAsync("socket asked for", 16));
        await host.Clock.PassUntilAsync(asked, LongestPause, isUnanswered: true);

        // Two connections, each eight times.
        Assert.True(host.Clock.GetUtcNow() - begun >= 7 * TimeSpan.FromSeconds(15));
        Assert.Equal(0, host.Slack.Transcript.Count("socket opened"));
        host.Slack.Socket.IsUnanswered = false;
        await host.Clock.PassUntilAsync(host.HelloAsync(2), LongestPause, isUnanswered: true);
        Assert.Empty(host.Slack.Complaints);
    }

    [Theory]
    [InlineData("not_authed")]
    [InlineData("invalid_auth")]
    [InlineData("account_inactive")]
    [InlineData("user_removed_from_team")]
    [InlineData("team_disabled")]
    [InlineData("missing_scope")]
    [InlineData("not_allowed_token_type")]
    [InlineData("token_revoked")]
    public async Task Refused_for_what_only_the_operator_can_mend_it_stays_away(string code)
    {
        var fault = new Fault { Status = 200, Body = $$"""{"ok":false,"error":"{{code}}"}""" };
        await using var host = await SlackHost.StartAsync(slack => slack.Faults.Add("apps.connections.open", fault, times: 2));
        await host.Slack.Transcript.SeenAsync("POST apps.connections.open").Soon();
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.InRange(host.Slack.Transcript.Count("POST apps.connections.open"), 1, 2);
        Assert.Equal(0, host.Slack.Transcript.Count("socket opened"));
    }

    [Fact]
    public async Task Told_to_slow_down_it_waits_as_long_as_Slack_says()
    {
        await using var host = await SlackHost.ConnectedAsync();
        host.Slack.Faults.Add("users.info", Fault.SlackLimited(17));
        var person = host.Part<SlackPeople>().FindAsync(SlackWorkspace.Nelly, TestContext.Current.CancellationToken);
        await host.Clock.PassAsync(TimeSpan.FromSeconds(17), TimeSpan.FromSeconds(17));
        Assert.True((await person.Soon()).IsFullMember);
    }

    [Fact]
    public async Task An_event_whose_acknowledgement_got_lost_is_delivered_again_and_answered_once()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.Mention("closures 2024"));
        await act.Answered.Soon();
        await host.Slack.Socket.RepeatAsync(act);
        await host.AskAsync("/closures", "2023");
        Assert.Equal(1, act.Answers);
    }

    [Fact]
    public async Task A_host_that_is_not_Slack_is_not_connected_to()
    {
        var elsewhere = new Fault { Status = 200, Body = """{"ok":true,"url":"wss://slack.com.evil.example/link/?ticket=1"}""" };
        await using var host = await SlackHost.StartAsync(slack => slack.Faults.Add("apps.connections.open", elsewhere, times: 2));
        await host.PauseAsync();
        await host.Slack.Transcript.SeenAsync("hello").Soon();
    }

    [Fact]
    public async Task A_frame_of_megabytes_is_read_and_an_unknown_one_ignored()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = host.Slack.Acts.Mention("closures 2024");
        act.Payload["event"]!["padding"] = new string('x', 3_000_000);
        Assert.Contains("Harbour Mill", (await (await host.SendAsync(act)).Answered.Soon()).Words, StringComparison.Ordinal);
        await host.Slack.Socket.Links[0].SayAsync("something_new");
        await host.HelloAsync(3);
    }

    [Fact]
    public async Task A_link_on_which_nothing_comes_back_is_given_up()
    {
        var clock = new TestClock();
        await using var slack = await SlackSimulator.StartAsync(clock);
        var times = new SocketTimes { Ping = TimeSpan.FromMilliseconds(50), Pong = TimeSpan.FromMilliseconds(200) };
        var url = slack.Address.Replace("http://", "ws://", StringComparison.Ordinal) + "/link/?ticket=" + slack.Socket.Ticket();
        slack.Socket.IsDeaf = true;
        using var socket = await SlackSocket.ConnectAsync(new Uri(url), times, clock, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SocketClosedException>(ReadOnAsync).Soon();

        // The greeting comes first, unless this machine is so slow that the pings are given up before it is read.
        async Task ReadOnAsync()
        {
            while (true) Assert.Equal("hello", (await socket.ReceiveAsync(TestContext.Current.CancellationToken)).Type);
        }
    }

    [Fact]
    public async Task Stopping_closes_both_connections_and_finishes_what_was_acknowledged()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.Slash("/closures", "2024"));
        await act.Acknowledged.Soon();
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(act.Answered.IsCompletedSuccessfully);
        await host.Slack.Transcript.SeenTimesAsync("socket closed", 2).Soon();
    }
}
