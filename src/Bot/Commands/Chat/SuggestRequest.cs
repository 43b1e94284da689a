namespace Bot.Commands.Chat;

/// <summary>Somebody types an argument of a command and wants to be shown what could stand there.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="Actor">Who types.</param>
/// <param name="Command">The catalogue's name, without slash.</param>
/// <param name="Argument">The <see cref="CommandArgument.Name"/>.</param>
/// <param name="Typed">What stands there so far; may be empty.</param>
public sealed record SuggestRequest(Conversation Conversation, ChatActor Actor, string Command, string Argument, string Typed);
