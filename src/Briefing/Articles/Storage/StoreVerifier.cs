using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>Looks for what a crash, a bad disk or a foreign hand may have done to the file.</summary>
internal sealed class StoreVerifier(SqliteConnection connection)
{
    public IReadOnlyList<string> Problems(CancellationToken cancel)
    {
        var problems = new List<string>();
        problems.AddRange(Texts("PRAGMA integrity_check").Where(line => line != "ok").Select(line => $"articles.db: {line}"));
        if (problems.Count > 0) return problems;
        problems.AddRange(Texts("SELECT \"table\" || ' row ' || rowid || ' refers to a missing ' || parent FROM pragma_foreign_key_check").Select(line => $"articles.db: {line}"));
        problems.AddRange(Articles("""
            SELECT a.id FROM article a LEFT JOIN revision r ON r.article = a.key AND r.number = a.revision WHERE r.text IS NOT a.text
            """).Select(id => $"{id}: its current revision is missing or has another text"));
        problems.AddRange(Articles("""
            SELECT a.id FROM article a WHERE a.revision <> (SELECT count(*) FROM revision r WHERE r.article = a.key AND r.number BETWEEN 1 AND a.revision)
            """).Select(id => $"{id}: a revision is missing from its history"));
        problems.AddRange(ChangedTexts(cancel));
        return problems;
    }

    private IEnumerable<string> ChangedTexts(CancellationToken cancel)
    {
        using var statement = new Statement(connection, "SELECT key, hash, body FROM text");
        foreach (var (key, isSound) in statement.Each(row => (row.GetInt64(0), IsSound(row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2)))))
        {
            cancel.ThrowIfCancellationRequested();
            if (isSound) continue;
            foreach (var id in Articles($"SELECT DISTINCT a.id FROM article a JOIN revision r ON r.article = a.key WHERE r.text = {key}"))
                yield return $"{id}: its text is not the one that was stored";
        }
    }

    private static bool IsSound(byte[] hash, byte[] body) => StoredText.Hash(body).AsSpan().SequenceEqual(hash);

    private List<string> Articles(string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.All(row => ArticleRow.Text(row, 0));
    }

    private List<string> Texts(string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.All(row => row.GetString(0));
    }
}
