using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>What a button or form needs to know when it is used, kept here because it may not travel in the button (C: the id is a key).</summary>
public sealed class KeptActions
{
    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _keep, _find, _prune;

    internal KeptActions(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _keep = database.Prepare("INSERT INTO action VALUES ($1, $2, $3, $4, $5, $6)");
        _find = database.Prepare("SELECT state FROM action WHERE key = $1 AND platform = $2 AND workspace IS $3");
        _prune = database.Prepare("DELETE FROM action WHERE at < $1");
    }

    /// <summary>Keeps a state for the retention of questions.</summary>
    /// <param name="conversation">Where the button will stand: its key is good in that workspace only.</param>
    /// <param name="person">Whose it is, so that it can be deleted with the rest of the person's data.</param>
    /// <param name="state">Any text.</param>
    /// <returns>The key: to follow the action's name in <see cref="ChatButton.Id"/>, as in "undo-push:KEY".</returns>
    public string Keep(Conversation conversation, string person, string state)
    {
        var key = ChatKey.New();
        _database.Ask(() => _keep.Execute(key, conversation.Platform, conversation.Workspace, person, state, _clock.GetUtcNow().ToUnixTimeMilliseconds()));
        return key;
    }

    /// <summary>Null when there is no such key any more, or it is another workspace's.</summary>
    public string? Find(Conversation conversation, string key) => _database.Ask(() => (string?)_find.Scalar(key, conversation.Platform, conversation.Workspace));

    internal void Prune(DateTimeOffset before) => _database.Ask(() => _prune.Execute(before.ToUnixTimeMilliseconds()));
}
