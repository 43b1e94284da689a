using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Slack.Api;

namespace Bot.Slack;

/// <summary>The way back to a command, a button, a shortcut or a form: five posts to its <c>response_url</c> in thirty minutes (B3), the acknowledgement having gone before.</summary>
internal sealed class SlackReply(SlackAct act, SlackClient client, SlackPoster poster, SlackReplyWriter writer, TimeProvider clock) : IChatReply
{
    private const int MostPosts = 5;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);

    private readonly SlackPlace _place = SlackPlace.Of(act);
    private readonly Uri _url = act.ResponseUrl ?? throw new ArgumentException("The act has no response_url.", nameof(act));
    private int _posts;

    /// <summary>The asker sees a sign that it is being worked on.</summary>
    private bool _isSigned;

    public int SendsLeft => clock.GetUtcNow() < ExpiresAt ? MostPosts - _posts : 0;

    public DateTimeOffset ExpiresAt => act.ReceivedAt + Life;

    /// <summary>Under a button nothing is shown: a sign there could not be taken away again.</summary>
    public async Task DeferAsync(Visibility visibility, CancellationToken cancel)
    {
        if (act.IsOnMessage) return;
        await RespondAsync(SlackReplyWriter.Say(SlackMessageReply.Working), Visibility.Ephemeral, isReplacing: false, cancel);
        _isSigned = true;
    }

    public async Task ProgressAsync(ChatMessage message, CancellationToken cancel)
    {
        // One is kept for the answer, and one for taking the sign away before an answer for all to see.
        if (_isSigned && SendsLeft > 2) await RespondAsync(writer.Message(message), Visibility.Ephemeral, isReplacing: true, cancel);
    }

    public async Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        if (message.Visibility == Visibility.Public) return await SendOpenlyAsync(message, cancel);
        var payload = writer.Message(message, message.Attachment);

        // The sign stands in the channel, the answer goes into the thread: there is nothing to replace.
        if (_isSigned && _place.Thread is not null && SendsLeft > 1) await DeleteAsync(cancel);
        if (_place.Thread is null && SendsLeft > 0) await RespondAsync(payload, Visibility.Ephemeral, isReplacing: _isSigned, cancel);
        else await WhisperAsync(message, payload, cancel);
        _isSigned = false;
        return null;
    }

    public async Task ReplaceAsync(ChatMessage message, CancellationToken cancel)
    {
        if (act.IsOnMessage) await RespondAsync(writer.Message(message, message.Attachment), visibility: null, isReplacing: true, cancel);
        else await SendAsync(message, cancel);
    }

    public async Task RemoveAsync(CancellationToken cancel) => await DeleteAsync(cancel);

    public async Task ShowFormAsync(ChatForm form, CancellationToken cancel)
    {
        if (act.Trigger is not { } trigger) throw SlackErrorException.NotSent("views.open", "there is no trigger");
        await client.OpenViewAsync(trigger, SlackReplyWriter.Form(form, FormOrigin.Of(act).Write()), act.ReceivedAt + TriggerLife, cancel);
    }

    /// <summary>By the bot's own token where it may post, since only then the message can be changed later; else through the <c>response_url</c>, which may always (S-C-7).</summary>
    private async Task<MessageRef?> SendOpenlyAsync(ChatMessage message, CancellationToken cancel)
    {
        if (_isSigned && SendsLeft > 1) await DeleteAsync(cancel);
        _isSigned = false;
        try
        {
            return await poster.PostAsync(_place, message, cancel);
        }
        catch (SlackErrorException refused) when (refused.IsOutside && SendsLeft > 0)
        {
            await RespondAsync(writer.Message(message, message.Attachment), Visibility.Public, isReplacing: false, cancel);
            return null;
        }
    }

    /// <summary>In a thread a <c>response_url</c> would land in the channel (B3); where the bot is no member it is all there is.</summary>
    private async Task WhisperAsync(ChatMessage message, JsonObject payload, CancellationToken cancel)
    {
        try
        {
            await poster.WhisperAsync(_place, message, cancel);
        }
        catch (SlackErrorException refused) when (refused.IsOutside && SendsLeft > 0)
        {
            await RespondAsync(payload, Visibility.Ephemeral, isReplacing: false, cancel);
        }
    }

    private Task DeleteAsync(CancellationToken cancel) => PostAsync(new JsonObject { ["delete_original"] = true }, cancel);

    private Task RespondAsync(JsonObject payload, Visibility? visibility, bool isReplacing, CancellationToken cancel)
    {
        if (visibility is { } who) payload["response_type"] = who == Visibility.Public ? "in_channel" : "ephemeral";
        payload["replace_original"] = isReplacing;
        if (_place.Thread is { } thread && visibility == Visibility.Public) payload["thread_ts"] = thread;
        return PostAsync(payload, cancel);
    }

    private Task PostAsync(JsonObject payload, CancellationToken cancel)
    {
        if (SendsLeft == 0) throw SlackErrorException.NotSent("response_url", "its five posts or thirty minutes are used up");
        _posts++;
        return client.RespondAsync(_url, payload, cancel);
    }
}
