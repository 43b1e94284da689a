using Bot.Commands.Chat.Outgoing;

namespace Bot.Commands.Chat.Storage;

/// <summary>What became of something the bot says on its own.</summary>
public enum OutboxState
{
    /// <summary>To be sent when it is due.</summary>
    Queued = 0,

    /// <summary>Being sent. Found at a start: the program ended meanwhile.</summary>
    Sending = 1,

    Sent = 2,

    /// <summary>Whether it arrived cannot be known. Never sent again.</summary>
    Unknown = 3,

    /// <summary>Given up after several attempts, or the platform will never take it.</summary>
    Failed = 4,
}

/// <summary>Something the bot says on its own. What it says is worked out when it is sent, so that it is true then.</summary>
/// <param name="Key">At most 25 characters; the same thing is queued once.</param>
/// <param name="Kind">Who works it out: an <see cref="IOutboxContent.Kind"/>.</param>
/// <param name="Subject">What about, in that one's own words.</param>
/// <param name="Conversation">Where it goes.</param>
/// <param name="Version">Counts up when the same key is queued again.</param>
/// <param name="Attempts">How often sending has failed.</param>
public sealed record OutboxItem(string Key, string Kind, string Subject, Conversation Conversation, long Version = 1, int Attempts = 0);
