using Bot.Commands;
using Bot.Commands.Chat.Storage;

namespace Bot.Tests.Commands.Chat;

/// <summary>Who may do what, and who is told what.</summary>
public abstract partial class PlatformContract<TStage>
{
    [Fact]
    public async Task A_workspace_that_is_not_set_up_is_told_what_to_set_and_nothing_else()
    {
        foreach (var post in (Post[])[await Stage.CommandAsync("/closures 2025", Person.Stranger, Scene.Elsewhere), await Stage.MentionAsync("closures 2025", Person.Stranger, Scene.Elsewhere)])
        {
            Assert.Contains($":Workspaces:{Stage.WorkspaceOf(Scene.Elsewhere)}", post.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Quayside", post.Text, StringComparison.Ordinal);
            Assert.Empty(post.Buttons);
        }
    }

    [Fact]
    public async Task Another_collection_is_in_no_answer()
    {
        Assert.Contains("Nothing in the sources.", (await Stage.CommandAsync("/closures Madrid")).Text, StringComparison.Ordinal);
        Assert.Contains("There is no article", (await Stage.CommandAsync("/article secret")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", (await Stage.CommandAsync("/sources Hidden Valley")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_of_a_listed_person_is_answered_and_a_strangers_is_not()
    {
        Assert.Contains("Quayside", (await Stage.DirectAsync("closures 2025", Person.Listed)).Text, StringComparison.Ordinal);
        var refused = await Stage.DirectAsync("closures 2025", Person.Stranger);
        Assert.Contains(":Users:", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quayside", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_asker_and_moderators_delete_an_answer()
    {
        var answer = await Stage.MentionAsync("closures 2025");
        Assert.Contains("Only who asked, or a moderator", (await Stage.PressAsync(answer, "Delete", Person.Colleague)).Text, StringComparison.Ordinal);
        Assert.False(Stage.Now(answer).IsGone);
        Assert.True((await Stage.PressAsync(answer, "Delete", Person.Reader)).IsGone);

        Stage.SetAdmin(Person.Admin, isAdmin: true);
        Assert.True((await Stage.PressAsync(await Stage.MentionAsync("closures 2025"), "Delete", Person.Admin)).IsGone);
    }

    [Fact]
    public async Task A_moderators_rights_are_checked_at_every_press()
    {
        var answer = await Stage.MentionAsync("closures 2025");
        Stage.SetAdmin(Person.Admin, isAdmin: true);
        Assert.Equal("You moderate.", (await Stage.ForgeAsync(answer, "test-guarded:1", Person.Admin)).Text.Trim());
        Assert.Equal("This is for moderators.", (await Stage.ForgeAsync(answer, "test-guarded:1", Person.Reader)).Text.Trim());

        Stage.SetAdmin(Person.Admin, isAdmin: false);
        Stage.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("This is for moderators.", (await Stage.ForgeAsync(answer, "test-guarded:1", Person.Admin)).Text.Trim());
    }

    [Fact]
    public async Task Who_wants_to_be_forgotten_is()
    {
        var answer = await Stage.MentionAsync("closures 2033", Person.Colleague);
        Assert.Contains(Unanswered(), asked => asked.Text.Contains("2033", StringComparison.Ordinal));
        Assert.Contains("what you asked and marked is deleted", (await Stage.DirectAsync("Forget me!", Person.Colleague)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Unanswered(), asked => asked.Text.Contains("2033", StringComparison.Ordinal));
        Assert.Contains("Only who asked, or a moderator", (await Stage.PressAsync(answer, "Delete", Person.Colleague)).Text, StringComparison.Ordinal);
    }

    private IReadOnlyList<LoggedQuestion> Unanswered() => Stage.Store.Questions.Unanswered(new Workspace(Stage.PlatformName, Stage.WorkspaceOf(Scene.Channel)), DateTimeOffset.MinValue, 1_000);

    [Fact]
    public async Task Who_presses_more_on_anothers_answer_reads_on_alone()
    {
        var answer = await Stage.MentionAsync("closures 2024");
        Assert.False((await Stage.PressAsync(answer, "More", Person.Colleague)).IsPublic);
    }

    [Fact]
    public async Task Who_asks_too_often_is_asked_to_wait()
    {
        await using var stage = new TStage();
        await stage.StartAsync(("Chat:UserPerMinute", "2"));
        await stage.CommandAsync("/closures 2025");
        await stage.CommandAsync("/closures 2024");
        Assert.Contains("2 requests a minute at most. Please try again in 30 s.", (await stage.CommandAsync("/closures 2025")).Text, StringComparison.Ordinal);
        Assert.Contains("Quayside", (await stage.CommandAsync("/closures 2025", Person.Colleague)).Text, StringComparison.Ordinal);
        stage.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Contains("Quayside", (await stage.CommandAsync("/closures 2025")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_that_asks_too_often_is_asked_to_wait_and_another_is_not()
    {
        await using var stage = new TStage();
        await stage.StartAsync(("Chat:ChannelPerMinute", "1"));
        await stage.CommandAsync("/closures 2025");
        Assert.Contains("This channel asks faster than I answer", (await stage.CommandAsync("/closures 2025", Person.Colleague)).Text, StringComparison.Ordinal);
        Assert.Contains("Quayside", (await stage.CommandAsync("/closures 2025", Person.Colleague, Scene.OtherChannel)).Text, StringComparison.Ordinal);
    }
}
