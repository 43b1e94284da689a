using Briefing.Articles.Overrules;
using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>One connection with its prepared questions. Used by one thread at a time.</summary>
internal sealed class StoreReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<Statement> _statements = [];
    private readonly Statement _current, _revision, _history, _changes, _live, _sequence, _counts, _tombstone, _audit, _ids, _seed, _retracted, _actor, _standing, _latest, _overrules, _everOverruled;

    public StoreReader(SqliteConnection connection)
    {
        _connection = connection;
        _current = Prepare($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Current} WHERE a.id = $1");
        _revision = Prepare($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Any} WHERE a.id = $1 AND r.number = $2");
        _history = Prepare($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Any} WHERE a.id = $1 ORDER BY r.number");
        _live = Prepare($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Current} WHERE a.key NOT IN (SELECT article FROM tombstone) ORDER BY a.key");
        _ids = Prepare("SELECT id FROM article ORDER BY key");
        _changes = Prepare("SELECT sequence, id FROM article WHERE sequence > $1 ORDER BY sequence LIMIT $2");
        _sequence = Prepare("SELECT coalesce(max(sequence), 0) FROM article");
        _counts = Prepare("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM tombstone), (SELECT count(*) FROM revision)");
        _tombstone = Prepare("SELECT x.reason, x.actor, x.at FROM tombstone x JOIN article a ON a.key = x.article WHERE a.id = $1");
        _audit = Prepare($"SELECT {AuditRow.Columns} FROM {AuditRow.OfArticle} ORDER BY u.key");
        _actor = Prepare($"SELECT {AuditRow.Columns} FROM {AuditRow.Any} WHERE u.actor = $1 ORDER BY u.at DESC, u.key DESC");
        _standing = Prepare($"SELECT {AuditRow.Columns} FROM {AuditRow.Standing} ORDER BY u.at DESC, u.key DESC");
        _latest = Prepare($"SELECT {AuditRow.Columns} FROM {AuditRow.Any} ORDER BY u.key DESC");
        _overrules = Prepare($"SELECT {OverruleRow.Columns} FROM {OverruleRow.InForce} WHERE a.id = $1 ORDER BY o.number");
        _everOverruled = Prepare($"SELECT {OverruleRow.Columns} FROM {OverruleRow.Any} WHERE a.id = $1 ORDER BY o.number");
        // Asked for by every command. A plain join may be walked from the articles, which are many.
        _retracted = Prepare("SELECT a.id FROM tombstone x CROSS JOIN article a ON a.key = x.article");
        _seed = Prepare("SELECT hash FROM seed WHERE path = $1");
    }

    public Article? Find(ArticleId id, int? revision) => revision is { } number
        ? _revision.First(ArticleRow.Read, StoredText.Encode(id.Value), number)
        : _current.First(ArticleRow.Read, StoredText.Encode(id.Value));

    public IReadOnlyList<Article> Revisions(ArticleId id) => _history.All(ArticleRow.Read, StoredText.Encode(id.Value));

    public Tombstone? Tombstone(ArticleId id) => _tombstone.First(
        row => new Tombstone(ArticleRow.Text(row, 0), ArticleRow.Text(row, 1), ArticleRow.ReadTime(row.GetString(2))), StoredText.Encode(id.Value));

    public HashSet<ArticleId> Retracted() => [.. _retracted.All(row => new ArticleId(ArticleRow.Text(row, 0)))];

    public IReadOnlyList<AuditEntry> Audit(ArticleId id) => _audit.All(AuditRow.Read, StoredText.Encode(id.Value));

    public IEnumerable<AuditEntry> AuditOf(string? actor) => actor is null ? _latest.Each(AuditRow.Read) : _actor.Each(AuditRow.Read, StoredText.Encode(actor));

    public IEnumerable<AuditEntry> Standing(string actor) => _standing.Each(AuditRow.Read, StoredText.Encode(actor));

    public IReadOnlyList<Overrule> Overrules(ArticleId id) => _overrules.All(OverruleRow.Read, StoredText.Encode(id.Value));

    public IReadOnlyList<Overrule> EverOverruled(ArticleId id) => _everOverruled.All(OverruleRow.Read, StoredText.Encode(id.Value));

    public IReadOnlyList<StoreChange> ChangesAfter(long sequence, int most) =>
        _changes.All(row => new StoreChange(row.GetInt64(0), new ArticleId(ArticleRow.Text(row, 1))), sequence, most);

    public IEnumerable<Article> Live() => _live.Each(ArticleRow.Read);

    public IEnumerable<ArticleId> Ids() => _ids.Each(row => new ArticleId(ArticleRow.Text(row, 0)));

    public long LastSequence() => (long)_sequence.Scalar()!;

    public StoreCounts Counts() => _counts.All(row => new StoreCounts(row.GetInt64(0) - row.GetInt64(1), row.GetInt64(1), row.GetInt64(2)))[0];

    public byte[]? SeedHash(string path) => (byte[]?)_seed.Scalar(path);

    public SqliteConnection Connection => _connection;

    public void Dispose()
    {
        foreach (var statement in _statements) statement.Dispose();
        _connection.Dispose();
    }

    private Statement Prepare(string sql)
    {
        var statement = new Statement(_connection, sql);
        _statements.Add(statement);
        return statement;
    }
}
