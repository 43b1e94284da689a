namespace Bot.Commands.Chat;

/// <summary>
/// The way back to one request. The platform's adapter makes it, knows its windows (three seconds to the first sign; then
/// fifteen or thirty minutes, D-A-1, B3) and its budget of messages, and turns each call into what the platform has for it.
/// </summary>
/// <remarks>A call that the platform refuses throws <see cref="ChatDeliveryException"/>.</remarks>
public interface IChatReply
{
    /// <summary>Tells the asker that the answer is being worked on. Only as the first call.</summary>
    Task DeferAsync(Visibility visibility, CancellationToken cancel);

    /// <summary>How far a longer piece of work is, in the place of the sign that it is being worked on; the answer replaces it. Dropped where the platform's budget of messages is needed for the answer.</summary>
    Task ProgressAsync(ChatMessage message, CancellationToken cancel);

    /// <summary>The answer: the first message, in the place of the sign that it is being worked on; called again, one more message.</summary>
    /// <returns>Null where the platform does not tell (an ephemeral message on Slack).</returns>
    Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel);

    /// <summary>Puts a message in the place of the one whose button was pressed.</summary>
    Task ReplaceAsync(ChatMessage message, CancellationToken cancel);

    /// <summary>Removes the message whose button was pressed.</summary>
    Task RemoveAsync(CancellationToken cancel);

    /// <summary>Shows a form. Only as the first call (D-A-9; S-C: the trigger lives three seconds).</summary>
    Task ShowFormAsync(ChatForm form, CancellationToken cancel);

    /// <summary>How many more messages the platform takes for this request; <see cref="int.MaxValue"/> for no limit.</summary>
    int SendsLeft { get; }

    /// <summary>After that the platform takes none.</summary>
    DateTimeOffset ExpiresAt { get; }
}

/// <summary>The platform would not take what the bot had to say. Each platform derives its own refusals from it.</summary>
/// <param name="message">What it said, for the log.</param>
/// <param name="isUnknown">Whether it arrived cannot be known: never send again blindly (C, retry safety).</param>
/// <param name="inner">What was thrown.</param>
public class ChatDeliveryException(string message, bool isUnknown = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether it arrived cannot be known.</summary>
    public bool IsUnknown { get; protected init; } = isUnknown;
}
