using System.Text.Json.Nodes;
using Bot.Commands.Chat;

namespace Bot.Discord;

/// <summary>The way back to a message: replies to it, which everybody in the channel sees.</summary>
internal sealed class DiscordMessageReply(ChatRequest request, DiscordClient client, DiscordReplyWriter writer, TimeProvider clock) : IChatReply
{
    /// <summary>Long after that a reply would surprise.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly DateTimeOffset _received = clock.GetUtcNow();
    private int _sent;

    public int SendsLeft => int.MaxValue;

    public DateTimeOffset ExpiresAt => _received + Patience;

    public async Task DeferAsync(Visibility visibility, CancellationToken cancel) => await client.ShowTypingAsync(request.Conversation.Channel, cancel);

    /// <summary>Typing is shown again: a message could not be replaced without being seen twice.</summary>
    public Task ProgressAsync(ChatMessage message, CancellationToken cancel) => DeferAsync(message.Visibility, cancel);

    public async Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        var payload = writer.Message(message with { Visibility = Visibility.Public });
        payload.Body["message_reference"] = new JsonObject { ["message_id"] = request.DedupeKey, ["fail_if_not_exists"] = false };
        DiscordPlatform.AddNonce(payload, $"{request.DedupeKey}-{_sent++}");
        return DiscordPlatform.RefOf(await client.PostMessageAsync(request.Conversation.Channel, payload, cancel));
    }

    public Task ReplaceAsync(ChatMessage message, CancellationToken cancel) => throw NoButton();

    public Task RemoveAsync(CancellationToken cancel) => throw NoButton();

    public Task ShowFormAsync(ChatForm form, CancellationToken cancel) => throw new ChatDeliveryException("Discord shows forms only to commands and buttons (D-A-9).");

    private static InvalidOperationException NoButton() => new("A message has no button that was pressed.");
}
