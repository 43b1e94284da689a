namespace Bot.Commands.Chat;

/// <summary>How a request came in.</summary>
public enum ChatEntry
{
    /// <summary>A slash command.</summary>
    Command,

    /// <summary>The bot was named in a channel, or its message replied to.</summary>
    Mention,

    DirectMessage,

    /// <summary>A command on somebody's message: Discord's message menu, Slack's message shortcut.</summary>
    MessageMenu,

    Button,

    /// <summary>A form was sent.</summary>
    Form,
}

/// <summary>Something a person did that wants an answer, neutral of any platform.</summary>
public sealed record ChatRequest
{
    /// <summary>The same for every delivery of the same act (D-R-6, S-H-7).</summary>
    public required string DedupeKey { get; init; }

    public required ChatEntry Entry { get; init; }

    public required Conversation Conversation { get; init; }

    public required ChatActor Actor { get; init; }

    /// <summary>As the console would be typed to: "/closures 2024 where:China", or a plain question. Entities and mentions of the platform are decoded.</summary>
    public string Text { get; init; } = "";

    /// <summary>The <see cref="ChatButton.Id"/> pressed, the <see cref="ChatForm.Id"/> sent or the <see cref="ChatMenu.Name"/> chosen; null otherwise.</summary>
    public string? Action { get; init; }

    /// <summary>What a form holds, by <see cref="ChatField.Id"/>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<ChatFile> Files { get; init; } = [];

    /// <summary>The bot's own message that a button sits on or that was replied to; the message a menu command was used on.</summary>
    public MessageRef? About { get; init; }

    /// <summary>What that message says, where the platform tells.</summary>
    public string? AboutText { get; init; }

    /// <summary>The web addresses in a message that a menu command was used on; where its words have none, those of its previews.</summary>
    public IReadOnlyList<string> AboutLinks { get; init; } = [];

    /// <summary>Asked for with the request ("visible to all"); null for the command's own choice.</summary>
    public Visibility? Visibility { get; init; }
}

/// <summary>A file that came with a request. Its address may expire: read it while the request is served (D-M-5).</summary>
/// <param name="Name">As the sender named it; untrusted.</param>
/// <param name="ContentType">As the platform says; untrusted, may be empty.</param>
/// <param name="Size">Bytes, as the platform says.</param>
/// <param name="ReadAsync">Fetches it, at most so many bytes. Throws <see cref="ChatFileException"/> with a sentence for the sender.</param>
public sealed record ChatFile(string Name, string ContentType, long Size, Func<long, CancellationToken, Task<byte[]>> ReadAsync);

/// <summary>A file could not be fetched; the message is a sentence for the sender.</summary>
public sealed class ChatFileException(string message, Exception? inner = null) : Exception(message, inner);
