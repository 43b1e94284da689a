using Bot.Commands.Chat;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class CommandTests
{
    [Fact]
    public async Task A_command_is_answered_to_the_asker_alone_with_a_verbatim_quote_and_a_link_to_its_words()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var answer = await host.AskAsync("/closures", "2024");
        Assert.Equal(SlackWorkspace.Nelly, answer.OnlyFor);
        Assert.StartsWith("closures · 2024 · anywhere", answer.Words, StringComparison.Ordinal);
        Assert.Contains("The Harbour Mill closed in May 2024", answer.Words, StringComparison.Ordinal);
        Assert.Contains(answer.Links, link => link.Words == "[1]" && link.Url.StartsWith("https://courier.example/mill#:~:text=The%20Harbour%20Mill", StringComparison.Ordinal));
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task An_acknowledgement_goes_out_before_any_work_and_holds_nothing()
    {
        await using var host = await SlackHost.ConnectedAsync(("Chat:Workers", "1"));
        var gate = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        Assert.NotNull(host.Part<ChatDesk>().Questions.TryRun(() => gate.Task));
        var act = await host.SendAsync(host.Slack.Acts.Slash("/closures", "2024"));
        Assert.Null(await act.Acknowledged.Soon());
        Assert.False(act.Answered.IsCompleted);
        gate.SetResult(true);
        await act.Answered.Soon();
    }

    [Theory]
    [InlineData("where:\u201cwales\u201d when:2023", "closures · 2023 · Wales")]
    [InlineData("where:\"wales\" 2023", "closures · 2023 · Wales")]
    [InlineData("in wales 2023", "closures · 2023 · Wales")]
    public async Task Arguments_are_read_as_they_would_be_typed_elsewhere_curved_quotation_marks_included(string text, string understood)
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.StartsWith(understood, (await host.AskAsync("/closures", text)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_command_takes_all_the_others_and_plain_questions()
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.StartsWith("closures · 2024", (await host.AskAsync("/brief", "closures 2024")).Words, StringComparison.Ordinal);
        Assert.Contains("Harbour Mill", (await host.AskAsync("/brief", "what closed in 2024?")).Words, StringComparison.Ordinal);
        Assert.Contains("/closures", (await host.AskAsync("/brief")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_refused_with_a_sentence()
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.Contains("20x4", (await host.AskAsync("/closures", "20x4")).Words, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task An_answer_comes_where_the_bot_is_no_member()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.As(channel: SlackWorkspace.Elsewhere).Slash("/closures", "2024"));
        Assert.Equal("response_url", (await act.Answered.Soon()).Via);
    }

    [Fact]
    public async Task A_mention_is_answered_in_its_thread()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.Mention("closures 2024"));
        var answer = await act.Answered.Soon();
        Assert.Equal(act.Payload["event"]!["ts"]!.ToString(), answer.Thread);
        Assert.Contains("closures · 2024", answer.Words, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task A_mention_inside_a_thread_is_answered_there()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.Mention("closures 2024", thread: "1700000000.000100"));
        Assert.Equal("1700000000.000100", (await act.Answered.Soon()).Thread);
    }

    [Fact]
    public async Task A_direct_message_is_answered_with_a_message_that_stays()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = await host.SendAsync(host.Slack.Acts.As(channel: SlackWorkspace.Direct).Message("closures 2024"));
        var answer = await act.Answered.Soon();
        Assert.False(answer.IsEphemeral);
        Assert.Contains("Harbour Mill", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot")]
    [InlineData("self")]
    [InlineData("edit")]
    [InlineData("talk")]
    public async Task Other_bots_its_own_messages_edits_and_talk_among_people_are_left_alone(string whose)
    {
        await using var host = await SlackHost.ConnectedAsync();
        var act = whose == "talk" ? host.Slack.Acts.Message("closures 2024", thread: "1700000000.000100") : host.Slack.Acts.Mention("closures 2024");
        var message = act.Payload["event"]!.AsObject();
        if (whose == "bot") message["bot_id"] = "B0OTHER01";
        if (whose == "self") message["user"] = host.Slack.BotId;
        if (whose == "edit") message["subtype"] = "message_changed";
        await host.SendAsync(act);
        await act.Acknowledged.Soon();
        await host.AskAsync("/closures", "2024");
        Assert.Equal(0, host.Slack.Transcript.Count("POST chat."));
    }

    [Fact]
    public async Task A_plain_reply_in_a_thread_that_the_bot_answered_in_is_a_follow_up_when_that_is_asked_for()
    {
        await using var host = await SlackHost.ConnectedAsync(("Slack:ThreadFollowUps", "true"));
        var first = await host.SendAsync(host.Slack.Acts.Mention("closures 2024"));
        var thread = (await first.Answered.Soon()).Thread;
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        var second = await host.SendAsync(host.Slack.Acts.Message("closures 2023", thread));
        Assert.Contains("closures · 2023", (await second.Answered.Soon()).Words, StringComparison.Ordinal);
        Assert.Empty(host.Slack.Complaints);
    }

    [Fact]
    public async Task An_answer_longer_than_a_page_fits_every_limit()
    {
        await using var host = await SlackHost.ConnectedAsync();
        var answer = await host.AskAsync("/help");
        Assert.True(answer.Body["blocks"]!.AsArray().Count <= 50);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(answer.Body["text"]!.ToString()) <= 3_900);
        Assert.Empty(host.Slack.Complaints);
    }
}
