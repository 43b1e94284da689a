namespace Bot.Tests.Commands.Chat;

/// <summary>Texts that go on from an answer.</summary>
public abstract partial class PlatformContract<TStage>
{
    [Fact]
    public virtual async Task A_follow_up_changes_the_time_the_place_or_the_name_of_the_last_question()
    {
        var first = await Stage.MentionAsync("closures 2024 where:Leeds");
        Assert.Contains("closures · 2024 · Leeds", first.Text, StringComparison.Ordinal);
        var later = await Stage.MentionAsync("and in 2025?", replyTo: first);
        Assert.Contains("closures · 2025 · Leeds", later.Text, StringComparison.Ordinal);
        var elsewhere = await Stage.MentionAsync("what about Rotterdam?", replyTo: later);
        Assert.Contains("closures · 2025 · Rotterdam", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("Quayside", elsewhere.Text, StringComparison.Ordinal);
        var other = await Stage.MentionAsync("and layoffs?", replyTo: first);
        Assert.Contains("layoffs · 2024 · Leeds", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_time_in_a_reply_goes_on_from_what_is_replied_to()
    {
        var first = await Stage.MentionAsync("closures where:Rotterdam");
        await Stage.MentionAsync("layoffs 2025", at: Scene.OtherChannel);
        Assert.Contains("closures · 2025 · Rotterdam", (await Stage.MentionAsync("2025?", replyTo: first)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_context_and_share_can_be_said_in_words()
    {
        var first = await Stage.MentionAsync("closures 2024");
        var more = await Stage.MentionAsync("more", replyTo: first);
        Assert.True(more.IsPublic);
        Assert.Matches(@"closures · 2024 · anywhere · ([2-9]|\d\d)–\d+ of 3\d", more.Text);
        var context = await Stage.MentionAsync("context 2", replyTo: first);
        Assert.StartsWith("[2]", context.Text.Trim(), StringComparison.Ordinal);
        Assert.Contains("Nobody had expected it.", context.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("[3]", context.Text, StringComparison.Ordinal);
        Assert.Contains("no longer say anything there", (await Stage.MentionAsync("context 999", replyTo: first)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_in_a_direct_message_goes_on_from_the_last_answer_there()
    {
        await Stage.DirectAsync("closures 2024 where:Leeds", Person.Colleague);
        Assert.Contains("closures · 2025 · Leeds", (await Stage.DirectAsync("and in 2025?", Person.Colleague)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_on_from_nothing_is_a_question_or_told_so()
    {
        Assert.Contains("There is no answer of mine here", (await Stage.DirectAsync("more", Person.Admin)).Text, StringComparison.Ordinal);
        Assert.Contains("Orchard Robotics", (await Stage.DirectAsync("and who laid off workers in Dresden?", Person.Admin)).Text, StringComparison.Ordinal);
    }
}
