using Bot.Tests.Commands.Chat;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>The bot over two sockets.</summary>
public sealed class SlackSocketStage : SlackStage
{
    private int _greeted;

    protected override IEnumerable<(string Key, string Value)> Transport => [("Slack:AppToken", Slack.AppToken)];

    protected override async Task ListeningAsync()
    {
        _greeted += 2;
        await Slack.Transcript.SeenTimesAsync("hello", _greeted).Soon();

        // A greeting that the bot has not yet read would come too late for it once the clock is moved.
        await ReadAsync();
    }

    /// <summary>An acknowledgement comes before the work; the one of a later frame on the same socket tells that the bot has had the earlier.</summary>
    protected override async Task DeliverAsync(SimulatedAct act)
    {
        var isAgain = act.Acknowledged.IsCompleted;
        await Slack.Socket.SendAsync(act);
        await act.Acknowledged.Soon();
        if (!isAgain && (act.Payload["event"] is not { } told || told["type"]!.ToString() is "app_mention" or "message")) return;
        await ReadAsync();
    }

    /// <summary>Both connections are read as far as what was sent on them.</summary>
    private async Task ReadAsync()
    {
        for (var link = 0; link < 2; link++) await (await Slack.Socket.SendAsync(Slack.Acts.Unknown())).Acknowledged.Soon();
    }
}

/// <summary>The bot behind signed requests.</summary>
public sealed class SlackHttpStage : SlackStage
{
    protected override IEnumerable<(string Key, string Value)> Transport => [("Slack:SigningSecret", Slack.SigningSecret)];

    protected override Task ListeningAsync() => Slack.Transcript.SeenAsync("POST auth.test").Soon();

    protected override async Task DeliverAsync(SimulatedAct act) => Assert.Equal((200, ""), await Slack.Sender.SendAsync(act, Address));
}

/// <summary>The contract over Socket Mode.</summary>
public sealed class SocketContractTests(SlackSocketStage stage) : SlackContract<SlackSocketStage>(stage);

/// <summary>The contract over signed HTTP.</summary>
public sealed class HttpContractTests(SlackHttpStage stage) : SlackContract<SlackHttpStage>(stage);

/// <summary>What every platform does, but for what Slack cannot.</summary>
public abstract class SlackContract<TStage>(TStage stage) : PlatformContract<TStage>(stage)
    where TStage : SlackStage, new()
{
    /// <summary>Slack has no files that one person alone sees (B7): their words come as a snippet, and the file itself where all see the answer.</summary>
    public override async Task An_answer_can_be_had_as_a_file()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        Assert.Contains("Quayside", (await Stage.PressAsync(answer, "Markdown")).Text, StringComparison.Ordinal);
        Assert.Contains("Quayside", (await Stage.PressAsync(answer, "CSV")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_that_was_answered_in_before_a_restart_goes_on_without_a_mention()
    {
        await using var stage = new TStage();
        await stage.StartAsync(("Slack:ThreadFollowUps", "true"));
        var first = await stage.MentionAsync("closures 2024 where:Leeds");
        await stage.RestartAsync();
        Assert.Contains("closures · 2025 · Leeds", (await stage.ReplyAsync("and in 2025?", first)).Text, StringComparison.Ordinal);
    }

    /// <summary>Slack's replies are to a thread, not to a message in it: they go on from its last answer.</summary>
    public override async Task A_follow_up_changes_the_time_the_place_or_the_name_of_the_last_question()
    {
        var first = await Stage.MentionAsync("closures 2024 where:Leeds");
        Assert.Contains("closures · 2025 · Leeds", (await Stage.MentionAsync("and in 2025?", replyTo: first)).Text, StringComparison.Ordinal);
        Assert.Contains("closures · 2025 · Rotterdam", (await Stage.MentionAsync("what about Rotterdam?", replyTo: first)).Text, StringComparison.Ordinal);
        Assert.Contains("layoffs · 2025 · Rotterdam", (await Stage.MentionAsync("and layoffs?", replyTo: first)).Text, StringComparison.Ordinal);
    }
}
