namespace Bot.Tests.Commands.Chat;

/// <summary>What moderators do, and what becomes of the answers that were posted before.</summary>
public abstract partial class PlatformContract<TStage>
{
    [Fact]
    public async Task Moderators_commands_are_for_moderators()
    {
        Assert.Equal("/retract is for moderators.", (await Stage.CommandAsync("/retract orchard wrong")).Text.Trim());
        Assert.DoesNotContain("/retract", (await Stage.CommandAsync("/help")).Text, StringComparison.Ordinal);
        Stage.SetAdmin(Person.Admin, isAdmin: true);
        Assert.Contains("/retract <article> <reason>", (await Stage.CommandAsync("/help retract", Person.Admin)).Text, StringComparison.Ordinal);
        var post = await Stage.CommandAsync("/audit orchard", Person.Admin);
        Assert.Contains("test · added (revision 1)", post.Text, StringComparison.Ordinal);
        Assert.False(post.IsPublic);
        Assert.Empty(post.Buttons);
    }

    [Fact]
    public async Task What_a_moderator_does_is_done_once_and_mends_the_answers_that_were_posted()
    {
        Stage.SetAdmin(Person.Admin, isAdmin: true);
        StageArticles.Push(Stage.Library, [StageArticles.Draft("quarry", "Quarry shut", "2022-05-01", "Granite Works closed its quarry in Tampere in April 2022.")]);
        var answer = await Stage.MentionAsync("closures Tampere", Person.Admin);
        var done = await Stage.CommandAsync("/overrule quarry:0-20 date march 2021", Person.Admin);
        Assert.Contains("Overruled in quarry: date march 2021: “Granite Works closed its quarry", done.Text, StringComparison.Ordinal);
        await Stage.RedeliverAsync();
        await Stage.WorkAsync();
        var mended = await Stage.ChangedAsync(answer);
        Assert.Contains("march 2021", mended.Text, StringComparison.Ordinal);
        Assert.Contains("time as moderators say", mended.Text, StringComparison.Ordinal);
        Assert.Single(Stage.Library.Store.Overrules(new("quarry")));

        await Stage.CommandAsync("/retract quarry withdrawn by its publisher", Person.Admin);
        await Stage.WorkAsync();
        Assert.Contains("Source withdrawn", (await Stage.ChangedAsync(mended)).Text, StringComparison.Ordinal);
        Assert.Contains("Undone: quarry was retracted", (await Stage.CommandAsync("/undo", Person.Admin)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderator_overrules_a_passage_of_the_answer_before_by_its_number()
    {
        Stage.SetAdmin(Person.Admin, isAdmin: true);
        StageArticles.Push(Stage.Library, [StageArticles.Draft("dock", "Dock shut", "2022-05-01", "Baltic Docks closed its dock in Turku in April 2022.")]);
        var answer = await Stage.MentionAsync("closures Turku", Person.Admin);
        Assert.Contains("Overruled in dock: not an event", (await Stage.MentionAsync("overrule 1 not-an-event", Person.Admin, replyTo: answer)).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing in the sources.", (await Stage.CommandAsync("/closures Turku")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_whose_key_has_spaces_is_named_in_quotation_marks()
    {
        Stage.SetAdmin(Person.Admin, isAdmin: true);
        StageArticles.Push(Stage.Library, [StageArticles.Draft("wire 7 may", "Wire", "2006-05-07", "Atlantic Looms closed its plant in Bilbao in May 2006.")]);
        var answer = await Stage.MentionAsync("closures Bilbao 2006");
        Assert.Contains("Retracted wire 7 may: a hoax", await CorrectAsync(answer, "Retract source", "1", "a hoax"), StringComparison.Ordinal);
        Assert.Contains("Restored wire 7 may", (await Stage.CommandAsync("/restore \"wire 7 may\"", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"wire 7 may\", in quotation marks", (await Stage.CommandAsync("/fix wire 7 may title The wire", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("Fixed wire 7 may: title The wire", (await Stage.CommandAsync("/fix “wire 7 may” title The wire", Person.Admin)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderators_see_what_found_nothing_and_what_was_useful_and_not_by_whom()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        stage.SetAdmin(Person.Admin, isAdmin: true);
        await stage.CommandAsync("/closures 2031");
        await stage.MentionAsync("closures 2031", Person.Colleague);
        await stage.CommandAsync("/closures 20x4");
        await stage.PressAsync(await stage.MentionAsync("closures 2025"), "Useful", Person.Colleague);

        Assert.Contains("is for moderators", (await stage.CommandAsync("/unanswered")).Text, StringComparison.Ordinal);
        var unanswered = (await stage.CommandAsync("/unanswered", Person.Admin)).Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, unanswered.Length);
        Assert.Matches(@"^2 times, last on 2025-07-23: .*closures .*2031", unanswered[0]);
        Assert.Matches(@"^once, last on 2025-07-23: .*20x4.* · not understood \(bad-when\)$", unanswered[1]);
        Assert.Matches(@"^1 useful, 0 not, last on 2025-07-23: closures .*2025", (await stage.CommandAsync("/useful", Person.Admin)).Text.Trim());
        Assert.Equal("No answer was marked lately.", (await stage.CommandAsync("/useful rotterdam", Person.Admin)).Text.Trim());
    }

    [Fact]
    public async Task A_moderator_has_what_the_workspace_asked_deleted_after_saying_yes()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        stage.SetAdmin(Person.Admin, isAdmin: true);
        await stage.CommandAsync("/closures 2031");
        Assert.Contains("To do it: /forget-workspace yes", (await stage.CommandAsync("/forget-workspace", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("once, last on", (await stage.CommandAsync("/unanswered", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("are deleted. Articles stay.", (await stage.CommandAsync("/forget-workspace yes", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was asked lately", (await stage.CommandAsync("/unanswered", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is kept of", (await stage.CommandAsync("/forget-workspace", Person.Admin)).Text, StringComparison.Ordinal);
    }
}
