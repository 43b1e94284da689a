using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Slack;
using Simulators;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>The way back, driven as the desk drives it.</summary>
public sealed class ReplyTests
{
    [Fact]
    public async Task A_sign_that_it_is_being_worked_on_is_replaced_by_progress_and_by_the_answer()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (act, reply) = Command(host);
        await reply.DeferAsync(Visibility.Ephemeral, Cancel);
        await reply.ProgressAsync(Saying("half way"), Cancel);
        await reply.SendAsync(Saying("done"), Cancel);
        Assert.Equal("done", Assert.Single(act.Messages).Words.Trim());
        Assert.Equal(2, reply.SendsLeft);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task Progress_never_takes_the_post_that_the_answer_needs()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (act, reply) = Command(host);
        await reply.DeferAsync(Visibility.Ephemeral, Cancel);
        for (var i = 0; i < 20; i++) await reply.ProgressAsync(Saying($"step {i}"), Cancel);
        await reply.SendAsync(Saying("done"), Cancel);
        Assert.Equal("done", Assert.Single(act.Messages).Words.Trim());
        Assert.Equal(0, host.Slack.Transcript.Count("  refused"));
    }

    [Fact]
    public async Task An_answer_for_all_to_see_takes_the_sign_away_and_can_be_changed_later()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (act, reply) = Command(host);
        await reply.DeferAsync(Visibility.Public, Cancel);
        var sent = await reply.SendAsync(Saying("for all") with { Visibility = Visibility.Public }, Cancel);
        Assert.Empty(act.Messages);
        var message = Assert.Single(host.Slack.Messages.All);
        Assert.Equal(("chat.postMessage", false), (message.Via, message.IsEphemeral));

        var platform = host.Part<SlackPlatform>();
        Assert.True(await platform.EditAsync(sent!.Value, Saying("changed"), Cancel));
        Assert.Equal("changed", message.Words.Trim());
        Assert.True(await platform.DeleteAsync(sent.Value, Cancel));
        Assert.False(await platform.EditAsync(sent.Value, Saying("gone"), Cancel));
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task Where_the_bot_is_no_member_an_answer_for_all_goes_through_the_response_url()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (act, reply) = Command(host, SlackWorkspace.Elsewhere);
        Assert.Null(await reply.SendAsync(Saying("for all") with { Visibility = Visibility.Public }, Cancel));
        var message = Assert.Single(act.Messages);
        Assert.Equal(("response_url", false), (message.Via, message.IsEphemeral));
    }

    [Fact]
    public async Task After_five_posts_or_thirty_minutes_the_asker_is_answered_by_the_bots_own_token()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (_, reply) = Command(host);
        for (var i = 0; i < 5; i++) await reply.SendAsync(Saying($"page {i}"), Cancel);
        Assert.Equal(0, reply.SendsLeft);
        await reply.SendAsync(Saying("page 6"), Cancel);
        Assert.Equal("chat.postEphemeral", host.Slack.Messages.All[^1].Via);

        (_, reply) = Command(host);
        host.Clock.Advance(TimeSpan.FromMinutes(30));
        await reply.SendAsync(Saying("late"), Cancel);
        Assert.Equal(0, host.Slack.Transcript.Count("  refused"));
    }

    [Fact]
    public async Task A_pressed_message_is_replaced_or_removed()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (act, reply) = Command(host);
        await reply.SendAsync(Saying("one") with { Buttons = [new ChatButton("k1", "More"), new ChatButton("k2", "Delete", ButtonLook.Danger)] }, Cancel);
        var message = Assert.Single(act.Messages);
        Assert.Equal(["k1", "k2"], message.Buttons.Select(button => button["action_id"]!.ToString()));

        await Pressed(host, message, "k1").ReplaceAsync(Saying("two"), Cancel);
        Assert.Equal("two", message.Words.Trim());
        await Pressed(host, message, "k2").RemoveAsync(Cancel);
        Assert.Empty(act.Messages);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_button_in_a_thread_is_answered_in_the_thread()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.Mention("closures 2024"));
        var message = await act.Answered.Soon();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await Pressed(host, message, "k").SendAsync(Saying("quietly"), Cancel);
        await Pressed(host, message, "k").SendAsync(Saying("openly") with { Visibility = Visibility.Public }, Cancel);
        Assert.All(host.Slack.Messages.All, said => Assert.Equal(message.Thread, said.Thread));
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_form_opens_at_once_and_what_it_holds_comes_back_to_where_it_was_asked_for()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (command, reply) = Command(host);
        await reply.ShowFormAsync(new ChatForm("push", "Push an article", [new ChatField("title", "Title"), new ChatField("text", "Text", IsLong: true, IsRequired: true)]), Cancel);
        var view = await host.Slack.Views.Opened.Soon();
        var sent = host.Slack.Acts.Submit(view, ("title", "Mill <b>"), ("text", "closed & gone"));
        var act = host.Part<SlackRequestReader>().Read(new SlackDelivery(DeliveryKind.Interaction, Json(sent), host.Clock.GetUtcNow()))!;
        Assert.Equal((ChatEntry.Form, "push", "closed & gone", "Mill <b>"), (act.Request.Entry, act.Request.Action, act.Request.Fields["text"], act.Request.Fields["title"]));
        await new SlackReply(act, host.Part<SlackClient>(), host.Part<SlackPoster>(), host.Part<SlackReplyWriter>(), host.Clock).SendAsync(Saying("taken"), Cancel);
        Assert.Equal("taken", Assert.Single(command.Messages).Words.Trim());
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_form_after_three_seconds_is_not_asked_for()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var (_, reply) = Command(host);
        host.Clock.Advance(TimeSpan.FromSeconds(4));
        var late = await Assert.ThrowsAnyAsync<ChatDeliveryException>(() => reply.ShowFormAsync(new ChatForm("push", "Push", [new ChatField("text", "Text")]), Cancel));
        Assert.Contains("trigger_expired", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_got_no_answer_is_not_sent_again_and_its_fate_is_unknown()
    {
        await using var host = await SlackHost.ConnectedAsync();
        host.Slack.Faults.Add("chat.postMessage", Fault.CutAfterwards);
        var place = new Conversation("slack", SlackSimulator.Team, SlackWorkspace.Channel);
        var lost = await Assert.ThrowsAnyAsync<ChatDeliveryException>(() => host.Part<SlackPlatform>().PostAsync(place, Saying("once"), "key", Cancel));
        Assert.True(lost.IsUnknown);
        Assert.Single(host.Slack.Messages.All);
        Assert.Equal(1, host.Slack.Transcript.Count("POST chat.postMessage"));
    }

    [Fact]
    public async Task A_channel_takes_a_message_a_second_and_a_429_is_obeyed()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var place = new Conversation("slack", SlackSimulator.Team, SlackWorkspace.Channel);
        await host.Part<SlackPlatform>().PostAsync(place, Saying("one"), "1", Cancel);
        var second = host.Part<SlackPlatform>().PostAsync(place, Saying("two"), "2", Cancel);
        await host.Clock.PassAsync(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        await second.Soon();

        host.Slack.Faults.Add("chat.postMessage", Fault.SlackLimited(7));
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        var third = host.Part<SlackPlatform>().PostAsync(place, Saying("three"), "3", Cancel);
        await host.Clock.PassAsync(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7));
        await third.Soon();
        Assert.Equal(3, host.Slack.Messages.All.Count);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_file_follows_an_answer_for_all_and_is_a_snippet_in_one_for_the_asker()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var file = new ChatAttachment("answer.csv", "text/csv", "a,b\n1,<@U1>\n"u8.ToArray());
        var (act, reply) = Command(host);
        await reply.SendAsync(Saying("here") with { Attachment = file }, Cancel);
        Assert.Contains("1,<@U1>", Assert.Single(act.Messages).Words, StringComparison.Ordinal);

        (_, reply) = Command(host);
        await reply.SendAsync(Saying("here") with { Attachment = file, Visibility = Visibility.Public }, Cancel);
        var uploaded = Assert.Single(host.Slack.Workspace.Files.Values);
        Assert.Equal(("answer.csv", SlackWorkspace.Channel), (uploaded.Name, uploaded.Channel));
        Assert.Equal(file.Content.ToArray(), uploaded.Content);
        Assert.Empty(host.Slack.Complaints);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ChatMessage Saying(string words) => new(new AnswerDocument([new AnswerLine(0, [new AnswerSpan(words)])]));

    private static System.Text.Json.JsonElement Json(SimulatedAct act) => System.Text.Json.JsonElement.Parse(act.Payload.ToJsonString());

    private static (SimulatedAct Act, SlackReply Reply) Command(SlackHost host, string channel = SlackWorkspace.Channel)
    {
        var act = host.Slack.Acts.As(channel: channel).Slash("/closures", "2024");
        return (act, ReplyTo(host, DeliveryKind.SlashCommand, act));
    }

    private static SlackReply Pressed(SlackHost host, SimulatedMessage message, string button) => ReplyTo(host, DeliveryKind.Interaction, host.Slack.Acts.Press(message, button));

    private static SlackReply ReplyTo(SlackHost host, DeliveryKind kind, SimulatedAct act) =>
        new(host.Part<SlackRequestReader>().Read(new SlackDelivery(kind, Json(act), host.Clock.GetUtcNow()))!, host.Part<SlackClient>(), host.Part<SlackPoster>(), host.Part<SlackReplyWriter>(), host.Clock);
}
