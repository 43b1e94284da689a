using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>
/// Which requests were taken, so that one that is delivered again is answered once (D-R-6, S-H-7), also after a restart. On disk are
/// those whose answer may have arrived; one that this program has only begun is remembered by it alone, and may be taken by the next.
/// </summary>
public sealed class SeenRequests
{
    /// <summary>Longer than any platform delivers again: Slack's delayed events come for a day (S-H-6).</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(25);

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _find, _insert, _prune;
    private readonly Lock _using = new();
    private readonly Dictionary<string, DateTimeOffset> _begun = new(StringComparer.Ordinal);

    internal SeenRequests(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _find = database.Prepare("SELECT 1 FROM seen WHERE key = $1");
        _insert = database.Prepare("INSERT OR IGNORE INTO seen VALUES ($1, $2)");
        _prune = database.Prepare("DELETE FROM seen WHERE at < $1");
    }

    /// <summary>True for the first delivery, and for a later one when the program ended before it began to send the answer.</summary>
    public bool Take(string key)
    {
        lock (_using)
        {
            if (!_begun.TryAdd(key, _clock.GetUtcNow())) return false;
        }

        if (_database.Ask(() => _find.Scalar(key)) is null) return true;
        Finish(key);
        return false;
    }

    /// <summary>From now on the answer may have arrived: the request is never taken again.</summary>
    public void Answering(string key)
    {
        Write(key);
        Finish(key);
    }

    /// <summary>Inside of a write of more than this; <see cref="Finish"/> follows it.</summary>
    internal void Write(string key) => _database.Ask(() => _insert.Execute(key, _clock.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>What is on disk need not be remembered.</summary>
    internal void Finish(string key)
    {
        lock (_using) _begun.Remove(key);
    }

    internal void Prune()
    {
        var before = _clock.GetUtcNow() - Kept;
        lock (_using)
        {
            foreach (var (key, at) in _begun)
            {
                if (at < before) _begun.Remove(key);
            }
        }

        _database.Ask(() => _prune.Execute(before.ToUnixTimeMilliseconds()));
    }
}
