using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Bot.Options;
using Briefing.Answers;

namespace Bot.Tests.Commands.Chat.Storage;

public sealed class AskedLogTests : IDisposable
{
    private static readonly Workspace Ours = new("discord", "W1");

    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new();
    private readonly ChatStore _store;
    private readonly AskedLog _log;

    public AskedLogTests()
    {
        _store = ChatStore.Open(_folder.Path, _clock);
        _log = new AskedLog(_store, new ChatOptions { RetentionDays = 10 }, _clock);
    }

    [Fact]
    public void Wordings_of_one_question_are_one_group_under_the_usual_one()
    {
        foreach (var text in (string[])["/closures Lyon 2031", "@bot closures 2031 lyon?", "/closures Lyon 2031", "what closures in Lyon in 2031"]) Asked(text);
        Asked("/layoffs Lyon");
        Asked("/closures Lyon", workspace: "W2");
        var groups = _log.Unanswered(Ours);
        Assert.Equal([("/closures Lyon 2031", 4), ("/layoffs Lyon", 1)], groups.Select(group => (group.Wording, group.Times)));
        Assert.Equal(6, _log.Unanswered(null).Sum(group => group.Times));
        Assert.Equal(["discord:W1", "discord:W2"], _log.Workspaces().Select(workspace => workspace.ToString()));
    }

    [Fact]
    public void What_found_something_or_is_older_than_questions_are_kept_is_not_among_them()
    {
        Asked("/closures 2025", LoggedQuestion.Found);
        Asked("/closures 2031");
        Assert.Single(_log.Unanswered(Ours));
        _clock.Advance(TimeSpan.FromDays(11));
        Assert.Empty(_log.Unanswered(Ours));
    }

    [Fact]
    public void Outside_of_a_workspace_moderators_of_a_platform_see_nothing_and_the_terminal_everything()
    {
        Asked("/closures 2031");
        var dispatcher = new Dispatcher(SharedLibrary.Library, asked: _log);
        var request = new CommandRequest("/unanswered", new DateOnly(2025, 7, 23), AsModerator: true);
        Assert.Contains("/closures 2031", Assert.IsType<Reply.Answer>(dispatcher.Run(request)).About, StringComparison.Ordinal);
        foreach (var command in (string[])["/unanswered", "/useful", "/forget-workspace yes"])
            Assert.Equal("no-workspace", Assert.IsType<Reply.Refusal>(dispatcher.Run(request with { Text = command, IsFromPlatform = true })).Code);

        Assert.Contains("discord:W1: /forget-workspace discord:W1", Assert.IsType<Reply.Refusal>(dispatcher.Run(request with { Text = "/forget-workspace yes" })).Message, StringComparison.Ordinal);
        Assert.Contains("To do it: /forget-workspace discord:W1 yes", Assert.IsType<Reply.Answer>(dispatcher.Run(request with { Text = "/forget-workspace discord:W1" })).About, StringComparison.Ordinal);
        Assert.Contains("Done: 1 questions", Assert.IsType<Reply.Answer>(dispatcher.Run(request with { Text = "/forget-workspace discord:W1 yes" })).About, StringComparison.Ordinal);
        Assert.Empty(_log.Unanswered(null));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private void Asked(string text, string outcome = LoggedQuestion.Nothing, string workspace = "W1") =>
        _store.Questions.Add(new LoggedQuestion(_clock.GetUtcNow(), new Conversation("discord", workspace, "C1"), "U1", text, "closures", outcome));
}
