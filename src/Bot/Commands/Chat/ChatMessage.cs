using Bot.Commands.AnswerText;

namespace Bot.Commands.Chat;

/// <summary>Who sees an answer. Fixed by the first sign of it on both platforms (D-A-4, B3): a later change is a new message.</summary>
public enum Visibility
{
    /// <summary>The asker alone.</summary>
    Ephemeral,

    /// <summary>Everybody in the conversation.</summary>
    Public,
}

public enum ButtonLook
{
    Plain,
    Primary,
    Danger,
}

/// <param name="Id">A key of the bot's own state, at most 100 bytes (A7); never data.</param>
/// <param name="Label">At most 75 characters (B5).</param>
/// <param name="Look">How much it should stand out.</param>
public sealed record ChatButton(string Id, string Label, ButtonLook Look = ButtonLook.Plain);

/// <summary>A file that goes with a message.</summary>
public sealed record ChatAttachment(string Name, string ContentType, ReadOnlyMemory<byte> Content);

/// <summary>What the bot says: raw text in a layout that each platform's writer escapes, links and fits into its limits.</summary>
public sealed record ChatMessage(AnswerDocument Document)
{
    public Visibility Visibility { get; init; } = Visibility.Ephemeral;

    /// <summary>At most 25, in reading order (A7, B5).</summary>
    public IReadOnlyList<ChatButton> Buttons { get; init; } = [];

    public ChatAttachment? Attachment { get; init; }
}

/// <summary>A form to fill in: Discord's modal, Slack's view.</summary>
/// <param name="Id">Comes back as <see cref="ChatRequest.Action"/>; at most 100 bytes.</param>
/// <param name="Title">At most 24 characters (B4).</param>
/// <param name="Fields">One to five (D-A-9).</param>
public sealed record ChatForm(string Id, string Title, IReadOnlyList<ChatField> Fields);

/// <param name="Id">The key in <see cref="ChatRequest.Fields"/>.</param>
/// <param name="Label">At most 45 characters (A7).</param>
/// <param name="Value">What stands there at first.</param>
/// <param name="IsLong">Several lines.</param>
/// <param name="IsRequired">The form cannot be sent without it.</param>
/// <param name="LongestText">Characters; at most 3,000 (B5).</param>
public sealed record ChatField(string Id, string Label, string Value = "", bool IsLong = false, bool IsRequired = false, int LongestText = 3_000);
