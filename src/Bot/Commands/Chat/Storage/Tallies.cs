using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>How often something was done lately, over all runs: what platforms count a day (D-G-8).</summary>
public sealed class Tallies
{
    /// <summary>Older counts are dropped.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _add, _count, _prune;

    internal Tallies(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _add = database.Prepare("INSERT INTO tally VALUES ($1, $2)");
        _count = database.Prepare("SELECT count(*) FROM tally WHERE name = $1 AND at >= $2");
        _prune = database.Prepare("DELETE FROM tally WHERE at < $1");
    }

    /// <summary>Counts one. It is on disk before it returns: a program that crashes right after has counted.</summary>
    public void Add(string name) => _database.CommitDurably(() => _add.Execute(name, _clock.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>How many were counted in the last <paramref name="span"/>.</summary>
    public int Count(string name, TimeSpan span) =>
        _database.Ask(() => (int)(long)_count.Scalar(name, (_clock.GetUtcNow() - span).ToUnixTimeMilliseconds())!);

    internal void Prune() => _database.Ask(() => _prune.Execute((_clock.GetUtcNow() - Kept).ToUnixTimeMilliseconds()));
}
