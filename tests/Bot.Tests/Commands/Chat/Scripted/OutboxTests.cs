using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>What the bot says on its own, when the platform refuses it, may have taken it, or the program ends meanwhile.</summary>
public sealed class OutboxTests : IAsyncLifetime
{
    private readonly ScriptedStage _stage = new();

    private ScriptedPlatform Platform => _stage.Platform;

    public ValueTask InitializeAsync() => new(_stage.StartAsync());

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task A_message_that_may_have_arrived_is_never_sent_again()
    {
        Platform.Refusal = new ChatDeliveryException("The connection broke.", isUnknown: true);
        _stage.Desk.Joined(ScriptedStage.In(Scene.Channel));
        await _stage.WorkAsync();
        Assert.Equal(1, _stage.Store.Outbox.Count(OutboxState.Unknown));
        Platform.Refusal = null;
        _stage.Clock.Advance(TimeSpan.FromDays(1));
        await _stage.WorkAsync();
        await _stage.RestartAsync();
        await _stage.WorkAsync();
        Assert.Empty(Platform.Keys);
    }

    [Fact]
    public async Task A_message_that_was_refused_is_sent_later_under_the_same_key_and_given_up_in_the_end()
    {
        Platform.Refusal = new ChatDeliveryException("Slow down.");
        _stage.Desk.Joined(ScriptedStage.In(Scene.Channel));
        await _stage.WorkAsync();
        Assert.Empty(Platform.Keys);
        Platform.Refusal = null;
        _stage.Clock.Advance(TimeSpan.FromSeconds(5));
        await _stage.WorkAsync();
        Assert.Single(Platform.Keys);

        Platform.Refusal = new ChatDeliveryException("Never.");
        _stage.Desk.Joined(ScriptedStage.In(Scene.Elsewhere));
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await _stage.WorkAsync();
            _stage.Clock.Advance(TimeSpan.FromHours(3));
        }

        Platform.Refusal = null;
        await _stage.WorkAsync();
        Assert.Equal(1, _stage.Store.Outbox.Count(OutboxState.Failed));
        Assert.Single(Platform.Keys);
    }

    [Fact]
    public async Task What_was_being_sent_when_the_program_ended_is_unknown_and_an_edit_is_made_again()
    {
        var answer = await _stage.MentionAsync("closures 2025");
        var posted = _stage.Store.Answers.Find(Platform.Name, new MessageRef(answer.Reference))!;
        OutboxItem[] items = [new("hello", "greeting", "W1", posted.Conversation), new("a" + posted.Key, "answer", posted.Key, posted.Conversation)];
        foreach (var item in items)
        {
            _stage.Store.Outbox.Add(item);
            Assert.True(_stage.Store.Outbox.Begin(item));
        }

        await _stage.RestartAsync();
        await _stage.WorkAsync();
        Assert.Equal(1, _stage.Store.Outbox.Count(OutboxState.Unknown));
        Assert.Equal(1, _stage.Store.Outbox.Count(OutboxState.Sent));
        Assert.Empty(Platform.Keys);
    }

    [Fact]
    public async Task A_workspace_is_greeted_again_only_after_the_bot_was_removed()
    {
        await _stage.JoinAsync(Scene.Channel);
        await _stage.JoinAsync(Scene.Channel);
        Assert.Single(Platform.Keys);
        await _stage.RemoveAsync(Scene.Channel);
        await _stage.JoinAsync(Scene.Channel);
        Assert.Equal(2, Platform.Keys.Count);
    }
}
