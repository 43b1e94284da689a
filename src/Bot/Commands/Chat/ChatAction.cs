using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>
/// Something a person can do in a chat besides asking: press a button, send a form, choose from a message's menu, or use a
/// command that needs more of the chat than its reply (a form, files, progress, buttons).
/// </summary>
public sealed record ChatAction
{
    /// <summary>What a <see cref="ChatButton.Id"/> or <see cref="ChatForm.Id"/> begins with, before a colon; a <see cref="ChatMenu.Name"/>; or the name of a command in the catalogue, which in a chat is then run by this.</summary>
    public required string Name { get; init; }

    /// <summary>Checked at every use, whoever was shown the button.</summary>
    public CommandAccess Access { get; init; } = CommandAccess.Everyone;

    /// <summary>What somebody hears who may not use it.</summary>
    public string Refusal { get; init; } = Dispatcher.ForModerators("This").Message;

    /// <summary>It waits for others or takes seconds: it is done beside the questions, not among them.</summary>
    public bool IsLong { get; init; }

    /// <summary>Who will see what it says; null for the way the request came: a button's answer is for whoever pressed it. Known before the work begins, because the sign that it is being worked on fixes it (D-A-4).</summary>
    public Visibility? Visibility { get; init; }

    /// <summary>The form to show instead of running; null to run. Must be known at once: platforms take a form only as the first sign, within seconds (D-A-9).</summary>
    public Func<ChatCall, ChatForm?> Form { get; init; } = _ => null;

    public required Func<ChatCall, CancellationToken, Task<ChatOutcome>> RunAsync { get; init; }
}

/// <summary>One use of an action.</summary>
/// <param name="Request">As it came: the fields of a form, the files, the message it is about.</param>
/// <param name="Argument">What follows the action's name: after the colon of a button's id, or after a command's name. Forged by whoever likes: look it up, never believe it.</param>
/// <param name="Asker">Who, with what they may see.</param>
/// <param name="Visibility">Who will see what is said, unless the outcome says otherwise.</param>
/// <param name="Platform">Where.</param>
/// <param name="ProgressAsync">Tells the asker how far a long action is; may be dropped.</param>
public sealed record ChatCall(
    ChatRequest Request, string Argument, Asker Asker, Visibility Visibility, IChatPlatform Platform, Func<ChatMessage, CancellationToken, Task> ProgressAsync);

/// <summary>What came of a request.</summary>
public abstract record ChatOutcome
{
    private ChatOutcome()
    {
    }

    /// <summary>One more message.</summary>
    public sealed record Said(ChatMessage Message) : ChatOutcome
    {
        /// <summary>Remembered with the message, where it is an answer.</summary>
        public ComposedAnswer? Answer { get; init; }

        /// <summary>Logged with the message, where it answers a question.</summary>
        public LoggedQuestion? Question { get; init; }
    }

    /// <summary>A message in the place of the one whose button was pressed.</summary>
    public sealed record Replaced(ChatMessage Message) : ChatOutcome;

    /// <summary>The message whose button was pressed goes.</summary>
    /// <param name="Answer">The key of the answer it holds, to be forgotten with it; null when it holds none.</param>
    public sealed record Removed(string? Answer) : ChatOutcome;

    /// <summary>A form to fill in.</summary>
    public sealed record Form(ChatForm Shown) : ChatOutcome;

    /// <summary>A refusal or a sentence about the bot, with nothing under it.</summary>
    public static Said Tell(Reply reply, Visibility visibility) => new(new ChatMessage(AnswerDocumentBuilder.Build(reply)) { Visibility = visibility });

    /// <inheritdoc cref="Tell(Reply, Visibility)"/>
    public static Said Tell(string sentence, Visibility visibility) => new(new ChatMessage(ChatText.Document(sentence)) { Visibility = visibility });
}
