using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>Single values to remember between runs, by name: "followed-sequence", "greeted:discord:81384788765712384".</summary>
public sealed class Notes
{
    private readonly ChatDatabase _database;
    private readonly Statement _find, _names, _set, _remove;

    internal Notes(ChatDatabase database)
    {
        _database = database;
        _find = database.Prepare("SELECT value FROM note WHERE name = $1");
        _names = database.Prepare("SELECT name FROM note WHERE substr(name, 1, length($1)) = $1");
        _set = database.Prepare("INSERT INTO note VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        _remove = database.Prepare("DELETE FROM note WHERE name = $1");
    }

    public string? Find(string name) => _database.Ask(() => (string?)_find.Scalar(name));

    /// <summary>The names that begin so.</summary>
    public IReadOnlyList<string> Names(string start) => _database.Ask(() => _names.All(row => row.GetString(0), start));

    public void Set(string name, string value) => _database.Ask(() => _set.Execute(name, value));

    public void Remove(string name) => _database.Ask(() => _remove.Execute(name));
}
