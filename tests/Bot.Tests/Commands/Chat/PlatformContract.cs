using Bot.Commands;
using System.Text.RegularExpressions;

namespace Bot.Tests.Commands.Chat;

/// <summary>
/// What the bot does on every platform and by every transport, seen with the eyes of the people there. Inherited once for each;
/// what a platform cannot do at all, its own class says by overriding the test with the reason.
/// </summary>
public abstract partial class PlatformContract<TStage>(TStage stage) : IClassFixture<TStage>
    where TStage : PlatformStage, new()
{
    protected TStage Stage { get; } = stage;

    [Fact]
    public async Task Every_command_is_answered()
    {
        foreach (var command in Stage.Dispatcher.Catalogue.Commands)
        {
            var post = await Stage.CommandAsync(command.Example);
            Assert.NotEmpty(post.Text);
            Assert.DoesNotContain("Something went wrong", post.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_command_is_answered_with_quotes_sources_and_buttons_to_the_asker_alone()
    {
        var post = await Stage.CommandAsync("/closures 2025");
        Assert.False(post.IsPublic);
        Assert.Contains("closures · 2025 · anywhere", post.Text, StringComparison.Ordinal);
        Assert.Contains("Quayside Systems closed its laboratory in Rotterdam in May 2025", post.Text, StringComparison.Ordinal);
        Assert.Contains("[1]", post.Text, StringComparison.Ordinal);
        Assert.Contains("Harbour lab shut", post.Text, StringComparison.Ordinal);
        Assert.Equal(["Context", "Share", "Useful", "Not useful", "Correct …", "Markdown", "CSV", "Delete"], post.Buttons);
    }

    [Fact]
    public async Task A_mention_is_answered_for_all_to_see()
    {
        var post = await Stage.MentionAsync("closures 2025");
        Assert.True(post.IsPublic);
        Assert.Contains("Quayside Systems", post.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Share", post.Buttons);
    }

    [Fact]
    public async Task A_question_in_plain_words_is_answered_like_its_command()
    {
        var post = await Stage.MentionAsync("what closed in 2025?");
        Assert.Contains("closures · 2025 · anywhere", post.Text, StringComparison.Ordinal);
        Assert.Contains("Quayside Systems", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_is_answered()
    {
        var post = await Stage.DirectAsync("who laid off workers in Dresden?");
        Assert.Contains("Orchard Robotics", post.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Share", post.Buttons);
    }

    [Fact]
    public async Task A_message_can_be_asked_about()
    {
        var post = await Stage.AskAboutAsync("Who laid off workers in Dresden?");
        Assert.False(post.IsPublic);
        Assert.Contains("Orchard Robotics laid off 240 workers in Dresden", post.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/closures 2031", "Nothing in the sources.")]
    [InlineData("/closures 20x4", "I do not understand the time “20x4”. Did you mean 2024?")]
    [InlineData("/who-left Rotterdamm", "Did you mean Rotterdam?")]
    [InlineData("/article nope", "There is no article “nope”.")]
    [InlineData("/brief layoffs 2025", "Orchard Robotics")]
    [InlineData("/help closures", "/closures [when] [where] [who]")]
    public async Task What_cannot_be_found_or_understood_is_said(string command, string answer) =>
        Assert.Contains(answer, (await Stage.CommandAsync(command)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_long_answer_comes_in_messages_that_together_hold_all_of_it()
    {
        var post = await Stage.CommandAsync("/closures 2024");
        var texts = new List<string> { post.Text };
        while (post.Buttons.Contains("More"))
        {
            post = await Stage.PressAsync(post, "More");
            Assert.False(post.IsPublic);
            texts.Add(post.Text);
        }

        Assert.True(texts.Count > 2);
        Assert.All(texts, text => Assert.DoesNotContain("are shown", text, StringComparison.Ordinal));
        for (var number = 1; number <= StageArticles.Plants; number++)
        {
            Assert.Single(texts, text => text.Contains($"{StageArticles.Company(number)} closed its plant", StringComparison.Ordinal));
        }

        // Numbers go on through the messages, and each message has the sources of its own findings.
        var numbers = texts.ConvertAll(text => Number().Matches(text[..text.IndexOf("Sources", StringComparison.Ordinal)]).Select(match => match.Value).Distinct().ToList());
        Assert.Equal(numbers.Sum(own => own.Count), numbers.SelectMany(own => own).Distinct().Count());
        Assert.All(texts.Zip(numbers), page => Assert.All(page.Second, own => Assert.Contains(own, page.First[page.First.IndexOf("Sources", StringComparison.Ordinal)..], StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_context_of_a_passage_is_what_stands_around_it()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        var post = await Stage.PressAsync(answer, "Context");
        Assert.False(post.IsPublic);
        Assert.Contains("[1]", post.Text, StringComparison.Ordinal);
        Assert.Contains("Quayside Systems closed its laboratory in Rotterdam in May 2025. The company had opened it in 2019. Staff were told on a Monday.", post.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_shared_with_the_channel()
    {
        var own = await Stage.CommandAsync("/closures 2025");
        var shared = await Stage.PressAsync(own, "Share");
        Assert.True(shared.IsPublic);
        Assert.NotEqual(own.Reference, shared.Reference);
        Assert.Contains("Quayside Systems", shared.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Share", shared.Buttons);
    }

    [Fact]
    public virtual async Task An_answer_can_be_had_as_a_file()
    {
        var answer = await Stage.CommandAsync("/closures 2024");
        Assert.Equal(["closures.md"], (await Stage.PressAsync(answer, "Markdown")).Files);
        Assert.Equal(["closures.csv"], (await Stage.PressAsync(answer, "CSV")).Files);
    }

    [Fact]
    public async Task An_opinion_of_an_answer_is_kept()
    {
        var answer = await Stage.MentionAsync("closures where:Rotterdam");
        Assert.Contains("noted", (await Stage.PressAsync(answer, "Useful", Person.Colleague)).Text, StringComparison.Ordinal);
        Assert.Contains("noted", (await Stage.PressAsync(answer, "Not useful", Person.Reader)).Text, StringComparison.Ordinal);
        Assert.False((await Stage.PressAsync(answer, "Not useful", Person.Colleague)).IsPublic);
        var marked = Stage.Store.Questions.Marked(new Workspace(Stage.PlatformName, Stage.WorkspaceOf(Scene.Channel)), DateTimeOffset.MinValue, 100).Single(marked => marked.Text.Contains("Rotterdam", StringComparison.Ordinal));
        Assert.Equal((0, 2), (marked.Useful, marked.NotUseful));
    }

    [Fact]
    public async Task Progress_is_shown_and_the_end_replaces_it()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        Assert.Equal("All done.", (await Stage.ForgeAsync(answer, "test-long:1")).Text.Trim());
    }

    [Fact]
    public async Task A_form_comes_back_filled_in()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        var form = await Stage.FormAsync(answer, "test-form:1");
        Assert.Equal(("A form", "Name Text"), (form.Title, string.Join(' ', form.Labels)));
        Assert.Equal("Ada wrote first & second <line>", (await Stage.SubmitAsync(Person.Reader, "Ada", "first & second <line>")).Text.Trim());
    }

    [Fact]
    public async Task A_message_can_be_put_in_the_place_of_the_one_whose_button_was_pressed()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        var replaced = await Stage.ForgeAsync(answer, "test-replace:1");
        Assert.Equal((answer.Reference, "Replaced."), (replaced.Reference, replaced.Text.Trim()));
    }

    [Fact]
    public async Task What_nobody_foresaw_is_one_neutral_line_with_an_id()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        Assert.Matches(@"^Something went wrong here; the log has it under [0-9a-f]{8}\.$", (await Stage.ForgeAsync(answer, "test-break:1")).Text.Trim());
    }

    [Fact]
    public async Task A_button_nobody_knows_is_answered_politely()
    {
        var answer = await Stage.CommandAsync("/closures 2025");
        foreach (var id in (string[])["nonsense", "more:", "more:AAAAAAAAAAAAAAAA", "context:AAAAAAAAAAAAAAAA:99999999999", "delete:AAAAAAAAAAAAAAAA"])
        {
            var post = await Stage.ForgeAsync(answer, id);
            Assert.Contains("Please ask again.", post.Text, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Number();
}
