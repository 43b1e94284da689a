using Bot.Options;

namespace Bot.Commands.Chat;

/// <summary>Who sees the answer to a request, by the way it came: what was asked for with it, else the platform's settings.</summary>
internal static class VisibilityRule
{
    public static Visibility Of(ChatRequest request, AccessOptions access)
    {
        // Nobody else reads a direct conversation, and what is said there can be changed later.
        if (request.Conversation.IsDirect) return Visibility.Public;
        return request.Visibility ?? request.Entry switch
        {
            ChatEntry.Command => Public(access.PublicCommands),
            ChatEntry.Mention => Public(access.PublicMentions),
            ChatEntry.DirectMessage => Visibility.Public,
            _ => Visibility.Ephemeral,
        };
    }

    private static Visibility Public(bool isPublic) => isPublic ? Visibility.Public : Visibility.Ephemeral;
}
