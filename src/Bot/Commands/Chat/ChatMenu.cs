namespace Bot.Commands.Chat;

/// <summary>A command on somebody's message: Discord's message menu, Slack's message shortcut. The platforms register them from this list.</summary>
/// <param name="Name">Comes back as <see cref="ChatRequest.Action"/>; Slack's <c>callback_id</c>.</param>
/// <param name="Label">As the menu shows it: at most 24 characters (B8), unlike any other.</param>
/// <param name="Help">One line.</param>
/// <param name="Access">Who may use it.</param>
public sealed record ChatMenu(string Name, string Label, string Help, CommandAccess Access = CommandAccess.Everyone)
{
    public static ChatMenu Ask { get; } = new("ask-about", "Ask about this", "What the sources say of a message's words");

    public static ChatMenu Push { get; } = new("push-message", "Push this", "Brings in the articles that a message links to or carries, else its words", CommandAccess.Moderator);

    public static ChatMenu Correct { get; } = new("correct-message", "Correct this", "Puts right what an answer of the bot's has wrong", CommandAccess.Moderator);

    public static IReadOnlyList<ChatMenu> All { get; } = [Ask, Push, Correct];
}
