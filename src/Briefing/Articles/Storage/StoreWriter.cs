using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The one connection that writes. Every change takes the next sequence number, so that the index can follow.</summary>
internal sealed class StoreWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Statement _begin, _commit, _rollback, _find, _findText, _addText, _addArticle, _revise, _touch, _addRevision, _duplicate;
    private readonly Statement _bury, _raise, _audit, _seed;

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
        _audit = Prepare("INSERT INTO audit (at, actor, action, article, revision, detail) VALUES ($1, $2, $3, $4, $5, $6)");
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
        ArticleRow.WriteTime(entry.At), StoredText.Encode(entry.Actor), entry.Action, article, entry.Revision, ArticleRow.EncodeOrNull(entry.Detail));

    public void RememberSeed(string path, byte[] hash) => _seed.Execute(path, hash);

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _commit, _rollback, _find, _findText, _addText, _addArticle, _revise, _touch, _addRevision, _duplicate, _bury, _raise, _audit, _seed })
            statement.Dispose();
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

    private Statement Prepare(string sql) => new(_connection, sql);
}

/// <summary>Where a known article stands when a draft of it comes in.</summary>
internal sealed record StoredArticle(long Key, int Revision, long Text, bool IsRetracted, RevisionDetails Details);
