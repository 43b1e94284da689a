using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>The socket is cut at every step of every scenario: each act is answered exactly once, or its sender is told that it failed.</summary>
public sealed class ChaosTests
{
    public static TheoryData<int, string, int> Steps()
    {
        var steps = new TheoryData<int, string, int>();
        for (var scenario = 0; scenario < Scenario.All.Count; scenario++)
        {
            foreach (var frame in new[] { "hello", "envelope", "ack" }) steps.Add(scenario, frame, 1);
            steps.Add(scenario, "ack", 2);
        }

        return steps;
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Cut_anywhere_an_act_is_answered_once_or_fails_visibly(int number, string frame, int times)
    {
        var left = times;
        bool Cut(string what) => what.StartsWith(frame, StringComparison.Ordinal) && Interlocked.Decrement(ref left) >= 0;
        await using var host = await SlackHost.StartAsync(slack => slack.Socket.CutBefore = frame == "hello" ? Cut : null, ("Chat:AcknowledgeAfter", "2000"));
        if (frame == "hello") await host.PauseAsync();
        await host.HelloAsync(2);
        host.Slack.Socket.CutBefore = Cut;

        var act = await host.SendAsync(Scenario.All[number].Do(host.Slack.Acts, null));
        for (var lost = 0; lost < times && frame != "hello"; lost++)
        {
            await host.Slack.Transcript.SeenTimesAsync(act.Type + " was not acknowledged", lost + 1).Soon();
            if (act.HasFailed) break;
        }

        if (times > 1 && !act.HasFailed) await host.PauseAsync();
        if (!act.HasFailed) await act.Answered.Soon();
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.InRange(act.Answers, act.HasFailed ? 0 : 1, 1);
        Assert.False(act.HasFailed && act.Type == "events_api");
        Assert.InRange(host.Slack.Socket.Opened, 2, 6);
        Assert.Empty(host.Slack.Complaints);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("too_many_websockets")]
    [InlineData("link_disabled")]
    public async Task Whatever_a_farewell_says_acts_are_answered_over_the_other_connection(string reason)
    {
        await using var host = await SlackHost.ConnectedAsync();
        var leaving = host.Slack.Socket.Links[0];
        await leaving.SayAsync(reason);
        await leaving.CloseAsync();
        await host.Slack.Transcript.SeenAsync("socket closed").Soon();
        foreach (var scenario in Scenario.All)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(2));
            await (await host.SendAsync(scenario.Do(host.Slack.Acts, null))).Answered.Soon();
        }

        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_command_delivered_twice_at_once_is_answered_once()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = host.Slack.Acts.Slash("/closures", "2024");
        await Task.WhenAll(host.SendAsync(act), host.Slack.Socket.RepeatAsync(act));
        await act.Answered.Soon();
        await host.AskAsync("/closures", "2023");
        await host.App.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, act.Answers);
    }
}
