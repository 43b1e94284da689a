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
        Push(text);
        var reply = Help();
        Assert.Contains($"  {example}\n", reply.About, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_example_finds_something_in_what_there_is()
    {
        Push("Harbour Mills closed its mill in Dresden in May 2024, cutting 40 jobs. “It had to be,” its owner Ada Brook said.");
        string[] examples = [.. Help().About!.Split("For example:\n")[1].Split("\n\n")[0].Split('\n').Select(line => line.Trim())];
        foreach (var command in (string[])["closures", "who-left", "layoffs", "timeline", "about", "quotes", "numbers", "ask", "sources", "article"])
        {
            var example = Assert.Single(examples, example => example.Split(' ')[0] == "/" + command);
            Assert.False(Assert.IsType<Reply.Answer>(Run(example)).IsEmpty, example);
        }
    }

    private Reply Run(string text) => new Dispatcher(_library).Run(new CommandRequest(text, new DateOnly(2025, 7, 23)));

    private Reply.Answer Help() => Assert.IsType<Reply.Answer>(Run("/help"));

    private void Push(string text) =>
        _ = _library.Newsdesk.Push([new ArticleDraft { Id = new ArticleId("mill"), Text = text }], "test", cancel: TestContext.Current.CancellationToken).ToList();
}
