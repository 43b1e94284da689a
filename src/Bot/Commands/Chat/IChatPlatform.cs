using Bot.Commands.AnswerText;
using Bot.Options;

namespace Bot.Commands.Chat;

/// <summary>What the bot can do on a platform outside of the answer to a request, and what only the platform knows.</summary>
/// <remarks>
/// A call that the platform refuses throws <see cref="ChatDeliveryException"/>. Each is registered as <see cref="IChatPlatform"/>
/// with the host: what the bot says on its own finds its platform by <see cref="Name"/>.
/// </remarks>
public interface IChatPlatform
{
    /// <summary>"discord" or "slack": as in <see cref="Conversation.Platform"/>.</summary>
    string Name { get; }

    /// <summary>Who may ask what there, from the platform's own section of the settings.</summary>
    AccessOptions Access { get; }

    /// <summary>Cuts a document into pages that each fit one message with its buttons: between lines, a finding with its citations whole. The same document gives the same pages.</summary>
    /// <remarks>Answers come in pages already, each with its own sources: the desk asks here how many findings fit, and one page that fits comes back as it was.</remarks>
    IReadOnlyList<AnswerDocument> Pages(AnswerDocument document);

    /// <summary>The platform itself calls this person a moderator here: an admin or whoever has the permission, where <see cref="AccessOptions.AdminsModerate"/>; a member of a group of <see cref="AccessOptions.ModeratorRoles"/> that the request does not tell. Asked at every click: keep what a call has told for a few minutes at most.</summary>
    ValueTask<bool> IsModeratorAsync(ChatActor actor, Conversation conversation, CancellationToken cancel);

    /// <summary>For direct messages: the person belongs to that workspace. Asked at every message: keep what a call has told for a few minutes.</summary>
    ValueTask<bool> IsMemberAsync(ChatActor actor, string workspace, CancellationToken cancel);

    /// <summary>The person's or workspace's zone (IANA), for "today" and "last month"; null when the platform does not tell. Asked at every question.</summary>
    ValueTask<string?> TimeZoneAsync(ChatActor actor, CancellationToken cancel);

    /// <summary>Says something on the bot's own account.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="message">What; always public.</param>
    /// <param name="key">At most 25 characters; the platform takes the same key only once where it can (Discord's nonce).</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<MessageRef> PostAsync(Conversation conversation, ChatMessage message, string key, CancellationToken cancel);

    /// <summary>Changes one of the bot's own messages. Doing it twice does no harm.</summary>
    /// <returns>False when the platform no longer lets it: it is gone, or only its reader saw it.</returns>
    Task<bool> EditAsync(MessageRef message, ChatMessage changed, CancellationToken cancel);

    /// <summary>Deletes one of the bot's own messages.</summary>
    /// <returns>False when it is gone or cannot be reached.</returns>
    Task<bool> DeleteAsync(MessageRef message, CancellationToken cancel);
}
