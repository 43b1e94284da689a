using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Chat.Answering;

/// <summary>The answer that a button, a form or a message's menu is about: only in its own workspace, and one that was shown to somebody alone for them alone.</summary>
internal static class PressedAnswer
{
    /// <returns>Null when it is not known here, or not theirs.</returns>
    public static PostedAnswer? Of(ChatCall call, PostedAnswers answers)
    {
        var conversation = call.Request.Conversation;
        var found = call.Request is { Entry: ChatEntry.MessageMenu, About: { } message } ? answers.Find(conversation.Platform, message) : answers.Find(call.Argument.Split(':')[0]);
        if (found is null || found.Conversation.Platform != conversation.Platform || found.Conversation.Workspace != conversation.Workspace) return null;
        return found.Visibility == Visibility.Public || found.Asker == call.Asker.Actor.Id ? found : null;
    }
}
