using Bot.Commands;
using Briefing.Answers;

namespace Bot.Tests.Commands;

public sealed class DispatcherTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    [Theory]
    [InlineData("/closures 2024")]
    [InlineData("closures 2024")]
    [InlineData("  /CLOSURES   2024  ")]
    [InlineData("@bot closures 2024")]
    [InlineData("<@123456> /closures 2024")]
    [InlineData("@bot, what closed in 2024?")]
    [InlineData("/ closures 2024")]
    [InlineData("／closures ２０２４")]
    [InlineData("\uFEFF/closures \u200B2024\u200E")]
    public void A_command_is_taken_however_it_is_addressed(string text)
    {
        var answer = seeded.Answer(text);
        Assert.Equal(("closures", "2024", 4), (answer.Command, answer.Understood.When?.Text, answer.Total));
    }

    [Theory]
    [InlineData("how much revenue did DGL generate?")]
    [InlineData("@bot how much revenue did DGL generate")]
    [InlineData("/ask how much revenue did DGL generate")]
    [InlineData("ask how much revenue did DGL generate")]
    public void A_plain_question_is_asked(string text) => Assert.Equal("nearly $1 billion", seeded.Answer(text).Groups[0].Findings[0].Text);

    [Theory]
    [InlineData("/closurs", "unknown-command", "There is no /closurs. Did you mean /closures? /help lists what there is.")]
    [InlineData("/wholeft shanghai", "unknown-command", "There is no /wholeft. Did you mean /who-left? /help lists what there is.")]
    [InlineData("/xyzzy", "unknown-command", "There is no /xyzzy. /help lists what there is.")]
    [InlineData("/closed", "unknown-command", "Did you mean /closures?")]
    [InlineData("/who left shanghai", "unknown-command", "Did you mean /who-left?")]
    [InlineData("/undo", "not-allowed", "/undo is for moderators. Whoever runs the bot types it in its terminal, or as: bot ask --as moderator \"/undo …\"")]
    [InlineData("/closures whn:2024", "bad-key", "Nothing is asked for with whn: – did you mean when:?")]
    [InlineData("/closures 2024 Wehre:Shanghai", "bad-key", "Nothing is asked for with wehre: – did you mean where:?")]
    [InlineData("/help closurs", "unknown-command", "There is no /closurs. Did you mean /closures? /help lists what there is.")]
    [InlineData("/", "empty", "")]
    [InlineData("", "empty", "")]
    [InlineData("  @bot ", "empty", "")]
    [InlineData("/ask", "empty", "Ask what? For example /ask who led the institute.")]
    [InlineData("/ask  ?", "empty", "")]
    [InlineData("/closures 20x4", "bad-when", "I do not understand the time “20x4”. Did you mean 2024?")]
    [InlineData("/openings 2018x", "bad-when", "I do not understand the time “2018x”. Did you mean 2018?")]
    [InlineData("/who-left", "missing-where", "Which place?")]
    [InlineData("/who-left 2024", "missing-where", "Which place?")]
    [InlineData("/who-left Shanghia", "bad-where", "Did you mean Shanghai?")]
    [InlineData("/who-left qqqqqqqq", "bad-where", "I do not know the place “qqqqqqqq”.")]
    [InlineData("/article", "missing-article", "Which article?")]
    [InlineData("/article nope", "no-article", "There is no article “nope”.")]
    public void What_a_user_can_mend_is_refused_in_one_line(string text, string code, string message)
    {
        var refusal = seeded.Refusal(text);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void A_long_argument_is_refused_in_one_line()
    {
        foreach (var text in (string[])["/closures " + new string('x', 100_000), new string('"', 100_000), "/" + new string('y', 100_000)])
        {
            var refusal = seeded.Refusal(text);
            Assert.Equal("too-long", refusal.Code);
            Assert.True(refusal.Message.Length < 200);
        }
    }

    [Theory]
    [InlineData("\0\u0001\u001b[2J")]
    [InlineData("\ud83d")]
    [InlineData("👩‍👩‍👧 🎉")]
    [InlineData("\"\"\"''“”«»")]
    [InlineData("\u202eabc\u2066")]
    [InlineData("(((((((((((a|b)*)+)+)+))))))")]
    [InlineData("AND OR NOT +-&&||!(){}[]^\"~*?:\\/")]
    [InlineData("when:where:who:")]
    [InlineData("who:\"\" when:2024")]
    public void Strange_characters_get_a_reply_from_every_command(string argument)
    {
        foreach (var command in seeded.Dispatcher.Catalogue.Commands) AssertReplied($"/{command.Name} {argument}");
        AssertReplied(argument);
    }

    [Fact]
    public void Long_arguments_below_the_limit_get_a_reply_from_every_command()
    {
        string[] arguments = [new('上', 1_900), string.Concat(Enumerable.Repeat("new york ", 200)), string.Concat(Enumerable.Repeat("who: ", 380)), new(':', 1_900)];
        foreach (var command in seeded.Dispatcher.Catalogue.Commands) Array.ForEach(arguments, argument => AssertReplied($"/{command.Name} {argument}"));
    }

    [Fact]
    public void Another_collection_is_in_no_answer()
    {
        foreach (var command in seeded.Dispatcher.Catalogue.Commands.Where(command => command.Access == CommandAccess.Everyone && command.Name != "help" && command.Name != "article"))
        {
            Assert.True(Assert.IsType<Reply.Answer>(seeded.Run(command.Example, ["other"])).IsEmpty, command.Example);
        }

        Assert.IsType<Reply.Refusal>(seeded.Run("/article silicon-divide", ["other"]));
    }

    [Theory]
    [InlineData("/about who:\"Deep Graph Library\"", "\"Deep Graph Library\"")]
    [InlineData("/about where: Shanghai", "Shanghai")]
    [InlineData("/about name:Microsoft", "Microsoft")]
    public void A_name_may_have_its_key(string text, string name)
    {
        var answer = seeded.Answer(text);
        Assert.Equal((name, false), (answer.Understood.Words, answer.IsEmpty));
    }

    [Theory]
    [InlineData("openings?", "Taken as /openings.")]
    [InlineData("openings, please", "Taken as /openings please.")]
    public void What_a_question_is_taken_for_reads_as_it_would_be_typed(string question, string note) => Assert.Equal(note, seeded.Answer(question).Notes[0]);

    [Theory]
    [InlineData("hello", "/help shows what can be asked.")]
    [InlineData("who are you?", "/help shows what can be asked.")]
    [InlineData("closurs 2031?", "Did you mean /closures 2031?")]
    [InlineData("opened in Norway", "Did you mean /openings in Norway?")]
    [InlineData("undoo", "/help shows what can be asked.")]
    public void A_plain_question_that_finds_nothing_is_helped_on(string question, string note) =>
        Assert.Equal([note], seeded.Answer(question).Notes);

    [Fact]
    public void What_moderators_may_do_elsewhere_is_told_only_where_the_bot_runs()
    {
        var onPlatform = seeded.Dispatcher.Run(new CommandRequest("/undo", new DateOnly(2025, 7, 23)) { IsFromPlatform = true });
        Assert.Equal(new Reply.Refusal("not-allowed", "/undo is for moderators."), onPlatform);
        var undoo = seeded.Dispatcher.Run(new CommandRequest("undoo", new DateOnly(2025, 7, 23), AsModerator: true));
        Assert.Equal(["Did you mean /undo?"], Assert.IsType<Reply.Answer>(undoo).Notes);
    }

    [Theory]
    [InlineData(new[] { "tech" }, "There are no articles here yet (in tech). Moderators bring them in with /push.")]
    [InlineData(new string[0], "There are no articles here yet. Moderators bring them in with /push.")]
    public void On_a_platform_nobody_is_told_which_collections_others_have(string[] visible, string note)
    {
        var answer = seeded.Dispatcher.Run(new CommandRequest("/closures 2024", new DateOnly(2025, 7, 23), visible) { IsFromPlatform = true });
        Assert.Equal([note], Assert.IsType<Reply.Answer>(answer).Notes);
    }

    [Fact]
    public void An_index_without_articles_says_how_they_come_in()
    {
        using var folder = new TemporaryFolder();
        using var library = Briefing.BriefingLibrary.Open(folder.Path, readOnly: false, TimeProvider.System);
        var answer = new Dispatcher(library).Run(new CommandRequest("/closures 2024", new DateOnly(2025, 7, 23)));
        Assert.Equal(["There are no articles yet: “bot push FILE” brings them in."], Assert.IsType<Reply.Answer>(answer).Notes);
    }

    [Fact]
    public void No_more_findings_than_wanted_are_given()
    {
        foreach (var text in (string[])["/closures", "/who-left shanghai", "/ask who led the institute", "/article silicon-divide"])
        {
            Assert.Equal(2, Assert.IsType<Reply.Answer>(seeded.Run(text, top: 2)).Groups.Sum(group => group.Findings.Count));
        }
    }

    private void AssertReplied(string text)
    {
        if (seeded.Run(text) is Reply.Refusal refusal) Assert.True(refusal.Code != "failed", $"{text} → {refusal.Message}");
    }
}
