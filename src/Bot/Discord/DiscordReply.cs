using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Discord.Interactions;
using Bot.Discord.Payloads;
using Bot.Discord.Rest;

namespace Bot.Discord;

/// <summary>The way back to an interaction: one first sign in three seconds, then fifteen minutes of messages (D-A-1..7).</summary>
internal sealed class DiscordReply(Interaction interaction, DiscordClient client, DiscordReplyWriter writer, RecentAnswers recent, TimeProvider clock) : IChatReply
{
    private enum Stage
    {
        /// <summary>Nothing was said.</summary>
        Unanswered,

        /// <summary>A message of its own waits to be filled in.</summary>
        Awaited,

        /// <summary>The message with the button waits to be changed, or not.</summary>
        Held,

        Answered,
    }

    private static readonly TimeSpan ProgressPace = TimeSpan.FromSeconds(2);

    private Stage _stage;
    private DateTimeOffset _progressed;

    public int SendsLeft => int.MaxValue;

    public DateTimeOffset ExpiresAt => interaction.ExpiresAt;

    public async Task DeferAsync(Visibility visibility, CancellationToken cancel)
    {
        Expect(Stage.Unanswered);
        var response = interaction.HasMessage ? new JsonObject { ["type"] = ResponseRules.DeferredUpdate } : new JsonObject { ["type"] = ResponseRules.Deferred };
        if (!interaction.HasMessage && visibility == Visibility.Ephemeral) response["data"] = new JsonObject { ["flags"] = PayloadLimits.Ephemeral };
        await client.AnswerAsync(interaction, response, null, cancel);
        _stage = interaction.HasMessage ? Stage.Held : Stage.Awaited;
    }

    public async Task ProgressAsync(ChatMessage message, CancellationToken cancel)
    {
        // The sign on a button is silent, and every change counts towards the webhook's bucket: only a message of its own, and not often.
        if (_stage != Stage.Awaited || clock.GetUtcNow() - _progressed < ProgressPace) return;
        _progressed = clock.GetUtcNow();
        await client.EditOriginalAsync(interaction, writer.Edit(message), cancel);
    }

    public async Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        var sent = _stage switch
        {
            Stage.Unanswered => await AnswerAsync(ResponseRules.Message, writer.Message(message), cancel),
            Stage.Awaited => await client.EditOriginalAsync(interaction, writer.Edit(message), cancel),
            _ => await FollowUpAsync(message, cancel),
        };
        _stage = Stage.Answered;
        return Remember(sent);
    }

    public async Task ReplaceAsync(ChatMessage message, CancellationToken cancel)
    {
        if (_stage == Stage.Unanswered && interaction.HasMessage) await AnswerAsync(ResponseRules.Update, writer.Edit(message), cancel);
        else if (_stage == Stage.Unanswered) await AnswerAsync(ResponseRules.Message, writer.Message(message), cancel);
        else await client.EditOriginalAsync(interaction, writer.Edit(message), cancel);
        _stage = Stage.Answered;
    }

    public async Task RemoveAsync(CancellationToken cancel)
    {
        if (_stage == Stage.Unanswered) await client.AnswerAsync(interaction, new JsonObject { ["type"] = ResponseRules.DeferredUpdate }, null, cancel);
        await client.DeleteOriginalAsync(interaction, cancel);
        _stage = Stage.Answered;
    }

    public async Task ShowFormAsync(ChatForm form, CancellationToken cancel)
    {
        Expect(Stage.Unanswered);
        await client.AnswerAsync(interaction, new JsonObject { ["type"] = ResponseRules.Form, ["data"] = DiscordReplyWriter.Form(form) }, null, cancel);
        _stage = Stage.Answered;
    }

    /// <summary>One more message cannot be sent again blindly, and under a button nothing else shows that it was lost: then the asker is told.</summary>
    private async Task<JsonElement> FollowUpAsync(ChatMessage message, CancellationToken cancel)
    {
        try
        {
            return await client.FollowUpAsync(interaction, writer.Message(message), cancel);
        }
        catch (DiscordErrorException lost) when (lost.IsUnknown)
        {
            var note = new ChatMessage(ChatText.Document("My answer may have been lost on the way. If you do not see it, please try again.")) { Visibility = Visibility.Ephemeral };
            await client.FollowUpAsync(interaction, writer.Message(note), cancel);
            throw;
        }
    }

    private Task<JsonElement> AnswerAsync(int type, DiscordPayload payload, CancellationToken cancel) =>
        client.AnswerAsync(interaction, new JsonObject { ["type"] = type, ["data"] = payload.Body }, payload.File, cancel);

    private MessageRef? Remember(JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Object || !sent.TryGetProperty("id", out var id) || !sent.TryGetProperty("channel_id", out var channel)) return null;
        recent.Add(id.GetString()!, interaction);
        return new MessageRef($"{channel.GetString()}/{id.GetString()}");
    }

    private void Expect(Stage stage)
    {
        if (_stage != stage) throw new InvalidOperationException($"This can only be the first answer to an interaction; it is {_stage}.");
    }
}
