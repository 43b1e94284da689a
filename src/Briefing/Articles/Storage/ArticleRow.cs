using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The columns of one revision, and the article they make.</summary>
internal static class ArticleRow
{
    public const string Columns = """
        a.id, r.number, r.title, t.body, r.published, r.source, r.url, r.authors, r.language, r.collection, r.stored_at,
        (SELECT d.id FROM article d WHERE d.text = r.text AND d.key < a.key
            AND NOT EXISTS (SELECT 1 FROM tombstone x WHERE x.article = d.key) ORDER BY d.key LIMIT 1)
        """;

    public const string Current = "article a JOIN revision r ON r.article = a.key AND r.number = a.revision JOIN text t ON t.key = r.text";

    public const string Any = "article a JOIN revision r ON r.article = a.key JOIN text t ON t.key = r.text";

    private static readonly JsonSerializerOptions Exact = new() { Converters = { new ExactStringConverter() } };

    public static Article Read(SqliteDataReader row) => new()
    {
        Id = new ArticleId(Text(row, 0)),
        Revision = row.GetInt32(1),
        Title = Text(row, 2),
        Text = Text(row, 3),
        Published = row.IsDBNull(4) ? null : PublishedDate.TryParse(row.GetString(4)),
        Source = TextOrNull(row, 5),
        Url = TextOrNull(row, 6),
        Authors = ReadAuthors(row.GetString(7)),
        Language = TextOrNull(row, 8),
        Collection = Text(row, 9),
        StoredAt = ReadTime(row.GetString(10)),
        DuplicateOf = TextOrNull(row, 11) is { } id ? new ArticleId(id) : null,
    };

    public static string Text(SqliteDataReader row, int column) => StoredText.Decode(row.GetFieldValue<byte[]>(column));

    public static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Text(row, column);

    public static byte[]? EncodeOrNull(string? text) => text is null ? null : StoredText.Encode(text);

    public static string WriteAuthors(IReadOnlyList<string> authors) => authors.Count == 0 ? "[]" : JsonSerializer.Serialize(authors, Exact);

    public static string WriteTime(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset ReadTime(string at) => DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture);

    private static string[] ReadAuthors(string json) => json == "[]" ? [] : JsonSerializer.Deserialize<string[]>(json, Exact)!;
}
