using Bot.Commands;

namespace Bot.Tests.Commands.Chat;

/// <summary>Once, in time, over restarts; and what was posted stays true.</summary>
public abstract partial class PlatformContract<TStage>
{
    [Fact]
    public async Task What_is_delivered_again_is_answered_once()
    {
        await Stage.CommandAsync("/closures 2025");
        var before = Stage.Posts.Count;
        await Stage.RedeliverAsync();
        await Stage.MentionAsync("closures 2025", at: Scene.OtherChannel);
        await Stage.RedeliverAsync();
        Assert.Equal(before + 1, Stage.Posts.Count);
    }

    [Fact]
    public async Task What_is_delivered_again_after_a_restart_is_answered_once()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        await stage.MentionAsync("closures 2025");
        await stage.RestartAsync();
        await stage.RedeliverAsync();
        await stage.CommandAsync("/help");
        Assert.Equal(2, stage.Posts.Count);
    }

    [Fact]
    public async Task A_late_answer_is_announced_in_time_and_comes()
    {
        Task<Post> answer;
        using (await Stage.HoldAnswersAsync())
        {
            var waits = Stage.Clock.WaitOf(PlatformStage.Patience);
            answer = Stage.CommandAsync("/closures 2025");
            await waits.WaitAsync(TestContext.Current.CancellationToken);
            Stage.Clock.Advance(PlatformStage.Patience);
            await Stage.WorkingAsync();
            Assert.False(answer.IsCompleted);
        }

        Assert.Contains("Quayside", (await answer).Text, StringComparison.Ordinal);
        Assert.False((await answer).IsPublic);
    }

    [Fact]
    public async Task When_too_many_ask_at_once_the_last_are_asked_to_come_back()
    {
        await using var stage = new TStage();
        await stage.StartAsync(("Chat:Queue", "1"));
        using var held = await stage.HoldAnswersAsync();
        while (stage.Desk.Questions.TryRun(() => Task.FromResult(true)) is not null)
        {
        }

        Assert.Contains("Please try again in a moment.", (await stage.CommandAsync("/closures 2025")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_follows_its_sources()
    {
        StageArticles.Push(Stage.Library, [StageArticles.Draft("mill", "Mill shut", "2023-05-01", "Millrace Paper closed its mill in Bergen in April 2023.")]);
        var answer = await Stage.MentionAsync("closures Bergen");
        Assert.Contains("Millrace Paper", answer.Text, StringComparison.Ordinal);

        Stage.Retract("mill");
        await Stage.WorkAsync();
        var withdrawn = await Stage.ChangedAsync(answer);
        Assert.Contains("Source withdrawn on 2025-07-2", withdrawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Millrace", withdrawn.Text, StringComparison.Ordinal);

        Stage.Restore("mill");
        await Stage.WorkAsync();
        Assert.Contains("Millrace Paper", (await Stage.ChangedAsync(withdrawn)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_follows_a_correction_over_a_restart()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        var answer = await stage.MentionAsync("closures Rotterdam");
        Assert.Contains("in May 2025", answer.Text, StringComparison.Ordinal);
        StageArticles.Push(stage.Library, [StageArticles.Draft("harbour", "Harbour lab shut", "2025-06-02", "Quayside Systems closed its laboratory in Rotterdam in April 2025.")]);
        await stage.RestartAsync();
        await stage.WorkAsync();
        var corrected = await stage.ChangedAsync(answer);
        Assert.Contains("in April 2025", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("Corrected on 2025-07-23: a source has changed.", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("Useful", corrected.Buttons);
    }

    [Fact]
    public async Task A_workspace_is_greeted_once_with_examples_from_what_it_may_see()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        var greeting = await stage.JoinAsync(Scene.Channel);
        Assert.True(greeting.IsPublic);
        Assert.Contains("Hello.", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("/closures ", greeting.Text, StringComparison.Ordinal);
        Assert.Contains("/help", greeting.Text, StringComparison.Ordinal);
        var stranger = await stage.JoinAsync(Scene.Elsewhere);
        Assert.Contains($":Workspaces:{stage.WorkspaceOf(Scene.Elsewhere)}", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_workspace_asked_is_deleted_when_the_bot_is_removed()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        await stage.MentionAsync("closures 2031");
        var workspace = stage.WorkspaceOf(Scene.Channel);
        Assert.Single(stage.Store.Questions.Unanswered(new Workspace(stage.PlatformName, workspace), DateTimeOffset.MinValue, 10));
        await stage.RemoveAsync(Scene.Channel);
        Assert.Empty(stage.Store.Questions.Unanswered(new Workspace(stage.PlatformName, workspace), DateTimeOffset.MinValue, 10));
    }

    [Fact]
    public async Task What_a_workspace_asked_is_deleted_when_it_removed_the_bot_while_that_was_down()
    {
        await using var stage = new TStage();
        await stage.StartAsync();
        await stage.JoinAsync(Scene.Channel);
        await stage.MentionAsync("closures 2031");
        await stage.RestartAsync();
        var workspace = new Workspace(stage.PlatformName, stage.WorkspaceOf(Scene.Channel));
        Assert.Contains(workspace, stage.Store.Workspaces());
        Assert.NotEmpty(stage.Store.Notes.Names("greeted:"));
        await stage.RestartRemovedAsync();
        Assert.DoesNotContain(workspace, stage.Store.Workspaces());
        Assert.Empty(stage.Store.Notes.Names("greeted:"));
    }
}
