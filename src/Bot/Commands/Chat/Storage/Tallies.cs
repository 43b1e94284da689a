using Briefing.Articles.Storage;

namespace Bot.Commands.Chat.Storage;

/// <summary>How often something was done lately, over all runs: what platforms count a day (D-G-8).</summary>
public sealed class Tallies
{
    /// <summary>Older counts are dropped.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _add, _nth, _prune;

    internal Tallies(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _add = database.Prepare("INSERT INTO tally VALUES ($1, $2)");
        _nth = database.Prepare("SELECT at FROM tally WHERE name = $1 ORDER BY at DESC LIMIT 1 OFFSET $2");
        _prune = database.Prepare("DELETE FROM tally WHERE at < $1");
    }

    /// <summary>Counts one more, if there is room. It is on disk before this returns: a program that crashes right after has counted.</summary>
    /// <param name="name">What is counted: "discord-identify".</param>
    /// <param name="most">At most so many …</param>
    /// <param name="span">… in this time.</param>
    /// <returns>How long to wait for room; zero when it was counted.</returns>
    public TimeSpan Take(string name, int most, TimeSpan span) => _database.CommitDurably(() =>
    {
        var now = _clock.GetUtcNow();
        var room = _nth.Scalar(name, most - 1) is long at ? DateTimeOffset.FromUnixTimeMilliseconds(at) + span : now;
        if (room > now) return room - now;
        _add.Execute(name, now.ToUnixTimeMilliseconds());
        return TimeSpan.Zero;
    });

    internal void Prune() => _database.Ask(() => _prune.Execute((_clock.GetUtcNow() - Kept).ToUnixTimeMilliseconds()));
}
