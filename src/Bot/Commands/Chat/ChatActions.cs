namespace Bot.Commands.Chat;

/// <summary>All actions by name. One list, put together where the host is.</summary>
public sealed class ChatActions(IEnumerable<ChatAction> actions)
{
    private readonly Dictionary<string, ChatAction> _byName = actions.ToDictionary(action => action.Name, StringComparer.Ordinal);

    /// <summary>Null when there is none of that name.</summary>
    public ChatAction? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The action of a button's or form's id, and what follows its name.</summary>
    public (ChatAction? Action, string Argument) Of(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (Find(id), "") : (Find(id[..colon]), id[(colon + 1)..]);
    }
}
