using Briefing.Articles.Overrules;
using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The one connection that writes. Every change takes the next sequence number, so that the index can follow.</summary>
internal sealed class StoreWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<Statement> _statements = [];
    private readonly Statement _begin, _commit, _rollback, _find, _findText, _addText, _addArticle, _revise, _touch, _addRevision, _duplicate;
    private readonly Statement _bury, _raise, _audit, _count, _seed, _acts, _pushed, _details, _reason, _rule, _labels, _labelled;

    public StoreWriter(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _find = Prepare($"""
            SELECT a.key, a.revision, a.text, EXISTS (SELECT 1 FROM tombstone x WHERE x.article = a.key), {RevisionDetails.Columns}
            FROM article a JOIN revision r ON r.article = a.key AND r.number = a.revision WHERE a.id = $1
            """);
        _findText = Prepare("SELECT key FROM text WHERE hash = $1");
        _addText = Prepare("INSERT INTO text (hash, body) VALUES ($1, $2) RETURNING key");
        _addArticle = Prepare($"INSERT INTO article (id, revision, text, sequence) VALUES ($1, $2, $3, {NextSequence}) RETURNING key");
        _revise = Prepare($"UPDATE article SET revision = $2, text = $3, sequence = {NextSequence} WHERE key = $1");
        _touch = Prepare($"UPDATE article SET sequence = {NextSequence} WHERE key = $1");
        _addRevision = Prepare("INSERT INTO revision VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
        _duplicate = Prepare("""
            SELECT d.id FROM article d WHERE d.text = $1
                AND NOT EXISTS (SELECT 1 FROM tombstone x WHERE x.article = d.key) AND d.key < $2 ORDER BY d.key LIMIT 1
            """);
        _bury = Prepare("INSERT INTO tombstone VALUES ($1, $2, $3, $4)");
        _raise = Prepare("DELETE FROM tombstone WHERE article = $1");
        _audit = Prepare("INSERT INTO audit (at, actor, action, article, revision, detail, undoes) VALUES ($1, $2, $3, $4, $5, $6, $7)");
        _count = Prepare("SELECT count(*) FROM audit WHERE article = $1");
        _acts = Prepare($"SELECT {AuditRow.Columns} FROM {AuditRow.OfArticle} ORDER BY u.key");
        _reason = Prepare("SELECT reason FROM tombstone WHERE article = $1");
        _pushed = Prepare($"""
            SELECT {RevisionDetails.Columns} FROM revision r WHERE r.article = $1 AND NOT EXISTS (
                SELECT 1 FROM audit u WHERE u.article = r.article AND u.revision = r.number AND u.action = '{AuditActions.Fixed}')
            ORDER BY r.number DESC LIMIT 1
            """);
        _details = Prepare($"SELECT {RevisionDetails.Columns}, r.text FROM revision r WHERE r.article = $1 AND r.number = $2");
        _rule = Prepare("INSERT INTO overrule VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)");
        _labels = Prepare($"SELECT {OverruleRow.Columns} FROM {OverruleRow.InForce} WHERE a.id = $1 ORDER BY o.number");
        _labelled = Prepare($"SELECT {OverruleRow.Columns} FROM {OverruleRow.InForce} WHERE o.ruling = $1 AND o.value = $2");
        _seed = Prepare("INSERT INTO seed VALUES ($1, $2) ON CONFLICT (path) DO UPDATE SET hash = excluded.hash");
    }

    private const string NextSequence = "(SELECT coalesce(max(sequence), 0) + 1 FROM article)";

    /// <summary>All of <paramref name="work"/> or nothing of it, on disk when this returns.</summary>
    public T Commit<T>(Func<StoreWriter, T> work)
    {
        _begin.Execute();
        try
        {
            var result = work(this);
            _commit.Execute();
            return result;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    public StoredArticle? Find(ArticleId id) => _find.First(
        row => new StoredArticle(row.GetInt64(0), row.GetInt32(1), row.GetInt64(2), row.GetBoolean(3), RevisionDetails.Read(row, 4)), StoredText.Encode(id.Value));

    /// <summary>The key of a text, which is stored once however many revisions have it.</summary>
    public long KeepText(string text)
    {
        var body = StoredText.Encode(text);
        var hash = StoredText.Hash(body);
        return (long)(_findText.Scalar(hash) ?? _addText.Scalar(hash, body)!);
    }

    public long AddArticle(ArticleId id, int revision, long text) => (long)_addArticle.Scalar(StoredText.Encode(id.Value), revision, text)!;

    public void Revise(long article, int revision, long text) => _revise.Execute(article, revision, text);

    public void AddRevision(long article, int number, long text, RevisionDetails details, DateTimeOffset at) => _addRevision.Execute(
        article,
        number,
        text,
        StoredText.Encode(details.Title),
        details.Published,
        ArticleRow.EncodeOrNull(details.Source),
        ArticleRow.EncodeOrNull(details.Url),
        details.Authors,
        ArticleRow.EncodeOrNull(details.Language),
        StoredText.Encode(details.Collection),
        ArticleRow.WriteTime(at));

    /// <summary>The first live article that came earlier and has the text now.</summary>
    public ArticleId? FirstWith(long text, long before) =>
        _duplicate.Scalar(text, before) is byte[] id ? new ArticleId(StoredText.Decode(id)) : null;

    public void Bury(long article, Tombstone tombstone)
    {
        _bury.Execute(article, StoredText.Encode(tombstone.Reason), StoredText.Encode(tombstone.Actor), ArticleRow.WriteTime(tombstone.At));
        _touch.Execute(article);
    }

    public void Raise(long article)
    {
        _raise.Execute(article);
        _touch.Execute(article);
    }

    public void Audit(long? article, AuditEntry entry) => _audit.Execute(
        ArticleRow.WriteTime(entry.At), StoredText.Encode(entry.Actor), entry.Action, article, entry.Revision, ArticleRow.EncodeOrNull(entry.Detail), entry.Undoes);

    /// <summary>Audits an act that may be taken back.</summary>
    /// <returns>The entry with its number.</returns>
    public AuditEntry Act(long article, AuditEntry entry)
    {
        Audit(article, entry);
        return entry with { Number = (int)(long)_count.Scalar(article)! };
    }

    /// <summary>All that was done to an article, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Acts(ArticleId id) => _acts.All(AuditRow.Read, StoredText.Encode(id.Value));

    /// <summary>Why it is retracted.</summary>
    public string Reason(long article) => StoredText.Decode((byte[])_reason.Scalar(article)!);

    /// <summary>What the last revision that no moderator made by a fix held: what its source says.</summary>
    public RevisionDetails? Pushed(long article) => _pushed.First(row => RevisionDetails.Read(row, 0), article);

    /// <summary>What a revision holds, and the key of its text.</summary>
    public (RevisionDetails Details, long Text) Revision(long article, int number) =>
        _details.All(row => (RevisionDetails.Read(row, 0), row.GetInt64(RevisionDetails.Count)), article, number)[0];

    public void Rule(long article, Overrule overrule) => _rule.Execute([article, .. OverruleRow.Values(overrule)]);

    /// <summary>The rulings on an article's events that hold.</summary>
    public IReadOnlyList<Overrule> Overrules(ArticleId id) => _labels.All(OverruleRow.Read, StoredText.Encode(id.Value));

    /// <summary>The rulings that hold events to be of that story.</summary>
    public IReadOnlyList<Overrule> OfStory(Ruling.SameStory story) => _labelled.All(OverruleRow.Read, OverruleRow.KeyOf(story), OverruleRow.ValueOf(story));

    /// <summary>The article is to be indexed anew.</summary>
    public void Touch(long article) => _touch.Execute(article);

    public void RememberSeed(string path, byte[] hash) => _seed.Execute(path, hash);

    public void Dispose()
    {
        foreach (var statement in _statements) statement.Dispose();
        _connection.Dispose();
    }

    private void RollBack()
    {
        try
        {
            _rollback.Execute();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself (a full disk, a failed write); what failed is on its way to the caller.
        }
    }

    private Statement Prepare(string sql)
    {
        var statement = new Statement(_connection, sql);
        _statements.Add(statement);
        return statement;
    }
}

/// <summary>Where a known article stands when a draft of it comes in.</summary>
internal sealed record StoredArticle(long Key, int Revision, long Text, bool IsRetracted, RevisionDetails Details);
