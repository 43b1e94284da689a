using Bot.Commands;
using Briefing.Answers;

namespace Bot.Tests.Commands;

public sealed class CatalogueTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    [Fact]
    public void The_commands_stand_in_reading_order() =>
        Assert.Equal(
            ["closures", "who-left", "layoffs", "moves", "openings", "restrictions", "timeline", "about", "quotes", "numbers", "ask", "sources", "article", "help", "brief", "push", "fix", "retract", "restore", "overrule", "undo", "audit", "unanswered", "useful", "forget-workspace"],
            seeded.Dispatcher.Catalogue.Commands.Select(command => command.Name));

    [Fact]
    public void Every_command_has_help_and_an_example_that_runs() => Assert.All(seeded.Dispatcher.Catalogue.Commands, command =>
    {
        Assert.NotEmpty(command.Help);
        Assert.StartsWith("/" + command.Name, command.Example, StringComparison.Ordinal);
        if (command.Access == CommandAccess.Everyone) Assert.IsType<Reply.Answer>(seeded.Run(command.Example));
        Assert.Contains(command.Usage, Help($"/help {command.Name}"), StringComparison.Ordinal);
        Assert.Contains(command.Usage, Help("/help"), StringComparison.Ordinal);
    });

    [Fact]
    public void Moderators_commands_are_neither_shown_to_others_nor_run_for_them() => Assert.All(
        seeded.Dispatcher.Catalogue.Commands.Where(command => command.Access == CommandAccess.Moderator), command =>
        {
            Assert.Equal("not-allowed", seeded.Refusal(command.Example).Code);
            Assert.Equal("unknown-command", seeded.Refusal($"/help {command.Name}").Code);
            Assert.DoesNotContain("/" + command.Name, seeded.Answer("/help").About, StringComparison.Ordinal);
        });

    private string? Help(string text) =>
        Assert.IsType<Reply.Answer>(seeded.Dispatcher.Run(new CommandRequest(text, new DateOnly(2025, 7, 23), AsModerator: true))).About;

    [Fact]
    public void Help_gives_examples_that_find_something_in_the_corpus()
    {
        var about = seeded.Answer("/help").About!;
        Assert.Contains("/closures China", about, StringComparison.Ordinal);
        Assert.Contains("/article silicon-divide", about, StringComparison.Ordinal);
        Assert.False(seeded.Answer("/openings China").IsEmpty);
        Assert.Contains("/openings China", about, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/closures")]
    [InlineData("/closures 2024")]
    [InlineData("/who-left china")]
    [InlineData("/layoffs")]
    [InlineData("/moves")]
    [InlineData("/timeline")]
    [InlineData("/about Deep Graph Library")]
    [InlineData("/about shanghai")]
    [InlineData("/quotes wang")]
    [InlineData("/numbers")]
    [InlineData("/openings")]
    [InlineData("/restrictions")]
    [InlineData("/sources")]
    [InlineData("/article silicon-divide")]
    [InlineData("/ask what did IBM close")]
    [InlineData("/ask who led the institute")]
    [InlineData("who is Wang Minjie")]
    public void Every_quote_is_the_slice_of_its_article(string text)
    {
        var findings = seeded.Answer(text).Groups.SelectMany(group => group.Findings).ToList();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            Assert.Contains(finding.Text, finding.Citations[0].Quote, StringComparison.Ordinal);
            foreach (var citation in finding.Citations)
            {
                var stored = seeded.Library.Store.Find(citation.Article.Id, citation.Article.Revision)!;
                Assert.Equal(stored.TextOf(citation.Span.Paragraph)[citation.Span.Start..citation.Span.End], citation.Quote);
            }
        }
    }
}
