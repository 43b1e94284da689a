using Bot.Slack;
using Microsoft.Extensions.Logging.Abstractions;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class DoctorTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Home = new() { [SlackSimulator.Team] = ["main"] };

    [Fact]
    public async Task A_good_set_up_is_told_in_plain_words()
    {
        await using var slack = await SlackSimulator.StartAsync(new TestClock());
        var lines = await CheckAsync(slack, Options(slack));
        Assert.Equal(3, lines.Count);
        Assert.DoesNotContain(lines, line => line.StartsWith("wrong", StringComparison.Ordinal));
        Assert.Contains("@briefing", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_a_missing_scope_and_a_workspace_without_collections_say_what_to_do()
    {
        await using var slack = await SlackSimulator.StartAsync(new TestClock());
        Assert.Contains("Slack:BotToken", Assert.Single(await CheckAsync(slack, Options(slack) with { BotToken = "xoxb-other" }), Wrong), StringComparison.Ordinal);
        Assert.Contains("App-Level Tokens", Assert.Single(await CheckAsync(slack, Options(slack) with { AppToken = "xapp-other" }), Wrong), StringComparison.Ordinal);
        Assert.Contains($"Slack:Workspaces:{SlackSimulator.Team}", Assert.Single(await CheckAsync(slack, Options(slack) with { Workspaces = new Dictionary<string, IReadOnlyList<string>>() }), Wrong), StringComparison.Ordinal);
        slack.MissingScopes.Add("files:write");
        Assert.Contains("files:write", Assert.Single(await CheckAsync(slack, Options(slack)), Wrong), StringComparison.Ordinal);
    }

    private static bool Wrong(string line) => line.StartsWith("wrong: ", StringComparison.Ordinal);

    private static SlackOptions Options(SlackSimulator slack) => new() { BotToken = slack.BotToken, AppToken = slack.AppToken, BaseUrl = slack.BaseUrl, Workspaces = Home };

    private static Task<IReadOnlyList<string>> CheckAsync(SlackSimulator slack, SlackOptions options) =>
        SlackDoctor.CheckAsync(options, SlackSetup.Client(options, slack.Clock, NullLoggerFactory.Instance), TestContext.Current.CancellationToken);
}
