using Bot.Commands.AnswerText;
using Bot.Console;
using Bot.Tests.Commands;

namespace Bot.Tests.Console;

public sealed class ConsoleTalkTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    private readonly ConsoleTalk _talk = new(seeded.Dispatcher);

    [Theory]
    [InlineData("and in 2018?", "openings · 2018 · China")]
    [InlineData("only Microsoft", "openings · 2024 · China · Microsoft")]
    [InlineData("what about closures?", "closures · 2024 · China")]
    [InlineData("/openings 2018", "openings · 2018 · anywhere")]
    public void A_line_goes_on_from_the_last_answer(string line, string understood)
    {
        Say("/openings 2024 china");
        Assert.Equal(understood, Say(line)[0]);
    }

    [Fact]
    public void Without_an_answer_before_it_a_line_is_a_question() => Assert.StartsWith("ask · ", Say("and in 2018?")[0], StringComparison.Ordinal);

    [Fact]
    public void A_long_answer_comes_in_pages_that_more_goes_through()
    {
        var lines = Say("/article silicon-divide");
        var total = seeded.Answer("/article silicon-divide").Total;
        Assert.Equal($"article · “silicon-divide” · 1–10 of {total}", lines[0]);
        Assert.Equal("“more” shows what follows.", lines[^1]);

        var shown = Numbers(lines);
        while (lines[^1] == "“more” shows what follows.") shown.AddRange(Numbers(lines = Say("More!")));
        Assert.Equal(Enumerable.Range(1, total), shown);
        Assert.Equal(["That was all of it."], Say("more"));
        Assert.Equal("openings · 2018 · anywhere", Say("/openings 2018")[0]);
        Assert.Equal(["That was all of it."], Say("next page"));
    }

    [Fact]
    public void Numbers_name_passages_of_any_page()
    {
        var lines = Say("/article silicon-divide");
        while (lines[^1] == "“more” shows what follows.") lines = Say("more");
        Say("context 1");
        Assert.StartsWith("No event is read there.", Say($"/overrule {seeded.Answer("/article silicon-divide").Total} not-an-event")[0], StringComparison.Ordinal);
        Assert.Equal("The last answer has no passage [99].", Say("/overrule 99 not-an-event")[0]);
    }

    [Fact]
    public void Context_shows_what_stands_around_a_passage()
    {
        Say("/openings 2018");
        Assert.StartsWith("[1] Silicon Divide", Say("context")[0], StringComparison.Ordinal);
        Assert.Contains(Say("context of [1]"), line => line.Contains("**", StringComparison.Ordinal));
        foreach (var number in (string[])["0", "99", "9999"]) Assert.Equal(["That answer has no such passage, or has it no longer."], Say("context " + number));
        Assert.Equal("openings · 2019 · anywhere", Say("and in 2019?")[0]);
    }

    [Theory]
    [InlineData("more")]
    [InlineData("share")]
    [InlineData("context 2")]
    public void With_nothing_to_go_on_from_it_says_so(string line) =>
        Assert.StartsWith("There is no answer of mine here to go on from.", Assert.Single(Say(line)), StringComparison.Ordinal);

    [Fact]
    public void Nobody_is_there_to_share_with()
    {
        Say("/openings 2018");
        Assert.Equal(["Nobody else reads here: on Discord and Slack “share” shows an answer to its channel."], Say("share it"));
    }

    private string[] Say(string line) => PlainTextWriter.Write(_talk.Answer(line, new DateOnly(2025, 7, 23))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Of the passages, in the order shown.</summary>
    private static List<int> Numbers(string[] lines) =>
        [.. lines.TakeWhile(line => line != "Sources").Where(line => line.EndsWith(']')).Select(line => int.Parse(line[(line.LastIndexOf('[') + 1)..^1]))];
}
