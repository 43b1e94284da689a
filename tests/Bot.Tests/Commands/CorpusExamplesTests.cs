using Bot.Commands;
using Briefing;
using Briefing.Answers;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands;

public sealed class CorpusExamplesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BriefingLibrary _library;

    public CorpusExamplesTests() => _library = BriefingLibrary.Open(_folder.Path, readOnly: false, new FakeTimeProvider(new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero)));

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Harbour Mills closed its mill in Dresden in May 2024.", "/closures Dresden")]
    [InlineData("Harbour Mills closed its mill in May 2023.", "/closures 2023")]
    [InlineData("Nothing happened.", "/closures 2024")]
    public void The_example_of_a_command_asks_for_the_place_told_of_or_else_for_the_year(string text, string example)
    {
        _ = _library.Newsdesk.Push([new ArticleDraft { Id = new ArticleId("mill"), Text = text }], "test", cancel: TestContext.Current.CancellationToken).ToList();
        var reply = Assert.IsType<Reply.Answer>(new Dispatcher(_library).Run(new CommandRequest("/help", new DateOnly(2025, 7, 23))));
        Assert.Contains($"  {example}\n", reply.About, StringComparison.Ordinal);
    }
}
