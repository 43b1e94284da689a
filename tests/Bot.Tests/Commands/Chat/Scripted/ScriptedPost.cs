using Bot.Commands.AnswerText;
using Bot.Commands.Chat;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>A message as the scripted platform keeps it.</summary>
internal sealed class ScriptedPost(string reference, Conversation conversation, ChatMessage message)
{
    public string Reference => reference;

    public Conversation Conversation => conversation;

    public ChatMessage Message { get; set; } = message;

    public bool IsPublic { get; } = message.Visibility == Visibility.Public;

    public bool IsGone { get; set; }

    public Post Seen => new(
        reference,
        string.Join('\n', Message.Document.Lines.Select(line => string.Concat(line.Spans.Select(span => span.Text)))),
        IsPublic,
        [.. Message.Buttons.Select(button => button.Label)],
        Message.Attachment is { } file ? [file.Name] : [],
        IsGone);
}
