using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>Which requests were taken, so that one that is delivered again is answered once (D-R-6, S-H-7), also after a restart.</summary>
public sealed class SeenRequests
{
    /// <summary>Longer than any platform delivers again: Slack's delayed events come for a day (S-H-6).</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(25);

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _insert, _adopt, _answering, _prune;

    /// <summary>This run of the program: what an earlier one had only begun may be taken again.</summary>
    private readonly string _run = ChatKey.New();

    internal SeenRequests(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _insert = database.Prepare("INSERT OR IGNORE INTO seen VALUES ($1, $2, $3, 0)");
        _adopt = database.Prepare("UPDATE seen SET run = $3, at = $2 WHERE key = $1 AND run <> $3 AND is_answering = 0");
        _answering = database.Prepare("UPDATE seen SET is_answering = 1 WHERE key = $1");
        _prune = database.Prepare("DELETE FROM seen WHERE at < $1");
    }

    /// <summary>True for the first delivery, and for a later one when the program ended before it began to send the answer.</summary>
    public bool Take(string key)
    {
        var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
        return _database.Ask(() => _insert.Execute(key, now, _run) > 0 || _adopt.Execute(key, now, _run) > 0);
    }

    /// <summary>From now on the answer may have arrived: the request is never taken again.</summary>
    public void Answering(string key) => _database.Ask(() => _answering.Execute(key));

    internal void Prune() => _database.Ask(() => _prune.Execute((_clock.GetUtcNow() - Kept).ToUnixTimeMilliseconds()));
}
