using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The columns of one entry of the audit.</summary>
internal static class AuditRow
{
    /// <summary>The number counts the entries of the article; they are only ever added.</summary>
    public const string Columns = """
        u.at, u.actor, u.action, a.id, u.revision, u.detail, u.undoes, (SELECT count(*) FROM audit e WHERE e.article = u.article AND e.key <= u.key)
        """;

    public const string Any = "audit u JOIN article a ON a.key = u.article";

    public const string OfArticle = Any + " WHERE a.id = $1";

    /// <summary>Acts that may be taken back and were not.</summary>
    public const string Standing = Any + " WHERE u.actor = $1 AND u.undoes IS NULL AND u.action <> '" + AuditActions.Lifted + """
        ' AND NOT EXISTS (SELECT 1 FROM audit b WHERE b.article = u.article AND b.undoes = (SELECT count(*) FROM audit e WHERE e.article = u.article AND e.key <= u.key))
        """;

    public static AuditEntry Read(SqliteDataReader row) => new(
        ArticleRow.ReadTime(row.GetString(0)),
        ArticleRow.Text(row, 1),
        row.GetString(2),
        new ArticleId(ArticleRow.Text(row, 3)),
        row.IsDBNull(4) ? null : row.GetInt32(4),
        ArticleRow.TextOrNull(row, 5))
    {
        Undoes = row.IsDBNull(6) ? null : row.GetInt32(6),
        Number = row.GetInt32(7),
    };
}
