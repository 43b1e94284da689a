using System.Globalization;
using System.Text;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Pushing;
using Briefing;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Intake;

namespace Bot.Tests.Commands.Pushing;

/// <summary>Three moderators push two hundred articles at once, while somebody asks.</summary>
public sealed class ManyPushesTests : IDisposable
{
    private const int Moderators = 3, Own = 60, Files = 6, Shared = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private readonly TemporaryFolder _folder = new();
    private readonly BriefingLibrary _library;
    private readonly Dispatcher _dispatcher;

    public ManyPushesTests()
    {
        _library = BriefingLibrary.Open(_folder.Path, readOnly: false, TimeProvider.System);
        _dispatcher = new Dispatcher(_library);
    }

    [Fact]
    public async Task None_is_lost_each_keeps_its_order_and_questions_are_answered_meanwhile()
    {
        Assert.Single(_library.Newsdesk.Push([new ArticleDraft { Id = new ArticleId("first"), Text = "Quayside Systems closed its plant in Leeds in May 2020." }], "test", cancel: Cancel));
        var pushing = Task.WhenAll(Enumerable.Range(0, Moderators).Select(moderator => Task.Run(() => PushAsync(moderator))));
        var asked = 0;
        do
        {
            var answer = Assert.IsType<Reply.Answer>(_dispatcher.Run(new CommandRequest("/closures Leeds 2020", new DateOnly(2025, 7, 23))));
            Assert.Contains(answer.Groups[0].Findings, finding => finding.Text.Contains("Quayside", StringComparison.Ordinal));
            asked++;
        }
        while (!pushing.IsCompleted);

        var reports = await pushing;
        Assert.True(asked > 1);
        Assert.All(reports.SelectMany(own => own), report => Assert.Empty(report.Refused));
        Assert.Equal(1 + Moderators * Own + Shared, _library.Index.FindArticles("", 1_000).Count);
        Assert.All(Enumerable.Range(0, Shared), InOrder);
        Assert.Empty(_library.Index.Verify(Cancel));
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    /// <summary>Each version of every moderator is there once, a moderator's in the order they pushed them.</summary>
    private void InOrder(int article)
    {
        var versions = _library.Store.FindHistory(new ArticleId($"shared-{article}"))!.Revisions.Select(revision => revision.Text).ToList();
        Assert.Equal(Moderators * 2, versions.Count);
        for (var moderator = 0; moderator < Moderators; moderator++)
        {
            Assert.True(versions.IndexOf(SharedText(article, moderator, 1)) >= 0);
            Assert.True(versions.IndexOf(SharedText(article, moderator, 1)) < versions.IndexOf(SharedText(article, moderator, 2)));
        }
    }

    /// <summary>Six files of ten articles each; the second has the first version of what all three push, the fifth the second.</summary>
    private async Task<List<PushReport>> PushAsync(int moderator)
    {
        var reports = new List<PushReport>();
        for (var file = 0; file < Files; file++)
        {
            IEnumerable<string> lines = Enumerable.Range(file * Own / Files, Own / Files).Select(article => Line($"own-{moderator}-{article}", $"Company {moderator}{article} opened an office in Lyon in May 2021."));
            if (file is 1 or 4) lines = lines.Concat(Enumerable.Range(0, Shared).Select(article => Line($"shared-{article}", SharedText(article, moderator, file == 1 ? 1 : 2))));
            reports.Add(await _dispatcher.Pushes.PushAsync([Item(string.Join('\n', lines))], new CommandRequest("", new DateOnly(2025, 7, 23), ["main"], AsModerator: true, $"test:{moderator}"), (_, _) => Task.CompletedTask, Cancel));
        }

        return reports;
    }

    private static string SharedText(int article, int moderator, int version) => string.Create(CultureInfo.InvariantCulture, $"Version {version} of article {article} by moderator {moderator}.");

    private static string Line(string id, string text) => $$"""{"id":"{{id}}","text":"{{text}}"}""";

    private static PushItem Item(string lines)
    {
        var content = Encoding.UTF8.GetBytes(lines);
        return PushItem.Of(new ChatFile("articles.jsonl", "", content.Length, (_, _) => Task.FromResult(content)));
    }
}
