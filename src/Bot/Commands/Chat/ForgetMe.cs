using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat;

/// <summary>"@bot forget me": deletes what is kept of a person's questions. Words rather than a command: nobody needs it often, everybody may.</summary>
internal static class ForgetMe
{
    public const string Words = "forget me";

    private const string Name = "forget-me";

    /// <summary>The action's name when the text asks for it; null otherwise.</summary>
    public static string? Asked(string text) => TypedCommand.Parse(text).Whole.Trim('.', '!', ' ').Equals(Words, StringComparison.OrdinalIgnoreCase) ? Name : null;

    public static ChatAction Action(ChatStore store) => new()
    {
        Name = Name,
        RunAsync = (call, _) =>
        {
            store.ForgetPerson(call.Request.Conversation.Platform, call.Asker.Actor.Id);
            return Task.FromResult<ChatOutcome>(ChatOutcome.Tell("Done: what you asked and marked is deleted. Answers that everybody here can see stay, without your name.", call.Visibility));
        },
    };
}
