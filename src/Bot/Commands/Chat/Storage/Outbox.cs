using System.Globalization;
using System.Text.Json;
using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Chat.Storage;

/// <summary>
/// Everything the bot says on its own, on disk before it is sent and after: what was being sent when the program ended is
/// unknown, never sent again blindly.
/// </summary>
public sealed class Outbox
{
    private const string Columns = "key, kind, subject, platform, workspace, channel, thread, version, attempts";

    private readonly ChatDatabase _database;
    private readonly TimeProvider _clock;
    private readonly Statement _add, _due, _begin, _end, _retry, _count, _undelivered, _recover, _prune;

    internal Outbox(ChatDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _add = database.Prepare("""
            INSERT INTO outbox VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 1, 0, $8, $8, NULL)
            ON CONFLICT (key) DO UPDATE SET state = 0, version = version + 1, attempts = 0, due = excluded.due, problem = NULL
            """);
        _due = database.Prepare($"SELECT {Columns} FROM outbox WHERE state = 0 AND due <= $1 AND platform IN (SELECT value FROM json_each($3)) ORDER BY due, key LIMIT $2");
        _begin = database.Prepare("UPDATE outbox SET state = 1 WHERE key = $1 AND version = $2 AND state = 0");
        _end = database.Prepare("UPDATE outbox SET state = $3, problem = $4 WHERE key = $1 AND version = $2 AND state = 1");
        _retry = database.Prepare("UPDATE outbox SET state = 0, attempts = attempts + 1, due = $3, problem = $4 WHERE key = $1 AND version = $2 AND state = 1");
        _count = database.Prepare("SELECT count(*) FROM outbox WHERE state = $1");
        _undelivered = database.Prepare("SELECT kind, platform, at, state, problem FROM outbox WHERE state IN (3, 4) ORDER BY at DESC, key LIMIT $1");
        _recover = database.Prepare("UPDATE outbox SET state = CASE WHEN kind IN (SELECT value FROM json_each($1)) THEN 0 ELSE 3 END WHERE state = 1");
        _prune = database.Prepare("DELETE FROM outbox WHERE at < $1 AND state > 1");
    }

    /// <summary>Queues it, on disk before this returns. A key that is there already is sent again.</summary>
    public void Add(OutboxItem item) => _database.CommitDurably(() => _add.Execute(
        item.Key,
        item.Kind,
        item.Subject,
        item.Conversation.Platform,
        item.Conversation.Workspace,
        item.Conversation.Channel,
        item.Conversation.Thread,
        _clock.GetUtcNow().ToUnixTimeMilliseconds()));

    /// <summary>What is due on these platforms, oldest first. What is for another one waits until it is configured again.</summary>
    public IReadOnlyList<OutboxItem> Due(int most, IEnumerable<string> platforms) =>
        _database.Ask(() => _due.All(Read, _clock.GetUtcNow().ToUnixTimeMilliseconds(), most, JsonSerializer.Serialize(platforms)));

    /// <summary>What may not have arrived, or was given up, the latest first: a line each.</summary>
    public IReadOnlyList<string> Undelivered(int most) => _database.Ask(() => _undelivered.All(Tell, most));

    public int Count(OutboxState state) => _database.Ask(() => (int)(long)_count.Scalar((int)state)!);

    /// <summary>Takes an item for sending; false when it was queued anew or taken meanwhile.</summary>
    internal bool Begin(OutboxItem item) => _database.CommitDurably(() => _begin.Execute(item.Key, item.Version)) > 0;

    internal void End(OutboxItem item, OutboxState state, string? problem = null) =>
        _database.CommitDurably(() => _end.Execute(item.Key, item.Version, (int)state, problem));

    internal void Retry(OutboxItem item, DateTimeOffset due, string problem) =>
        _database.CommitDurably(() => _retry.Execute(item.Key, item.Version, due.ToUnixTimeMilliseconds(), problem));

    /// <summary>At a start: what was being sent is unknown, apart from what does no harm when it is sent twice.</summary>
    /// <param name="repeatable">The kinds of that.</param>
    internal void Recover(IReadOnlyCollection<string> repeatable) => _database.CommitDurably(() => _recover.Execute(JsonSerializer.Serialize(repeatable)));

    internal void Prune(DateTimeOffset before) => _database.Ask(() => _prune.Execute(before.ToUnixTimeMilliseconds()));

    private static string Tell(SqliteDataReader row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)):yyyy-MM-dd HH:mm} {row.GetString(0)} on {row.GetString(1)}: {((OutboxState)row.GetInt32(3) == OutboxState.Unknown ? "may not have arrived" : "was given up")}{(row.IsDBNull(4) ? "" : $" ({row.GetString(4)})")}");

    private static OutboxItem Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        new Conversation(row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6)),
        row.GetInt64(7),
        row.GetInt32(8));
}
