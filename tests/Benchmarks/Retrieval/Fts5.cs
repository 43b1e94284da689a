using Briefing.Articles;
using Lucene.Net.Analysis.Core;
using Microsoft.Data.Sqlite;

namespace Benchmarks.Retrieval;

/// <summary>SQLite's full text: FTS5 with Porter stems, ranked by its <c>bm25()</c>; the question's words, less stop words, in one OR.</summary>
internal sealed class Fts5 : IRetrieval
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;

    public Fts5(string folder)
    {
        Directory.CreateDirectory(folder);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "fts5.db"), Pooling = false }.ToString());
        _connection.Open();
        using var create = new SqliteCommand("CREATE VIRTUAL TABLE article USING fts5(id UNINDEXED, text, tokenize = 'porter unicode61')", _connection);
        create.ExecuteNonQuery();
        _find = new SqliteCommand("SELECT id FROM article WHERE text MATCH $words ORDER BY bm25(article) LIMIT $top", _connection);
    }

    public const string Heading = "SQLite FTS5";

    public string Name => Heading;

    public void Add(IReadOnlyList<ArticleDraft> articles)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = new SqliteCommand("INSERT INTO article(id, text) VALUES ($id, $text)", _connection, transaction);
        foreach (var article in articles)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$id", article.Id.Value);
            insert.Parameters.AddWithValue("$text", article.Title + "\n" + article.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Find(string words, DateOnly? at, int top)
    {
        _find.Parameters.Clear();
        _find.Parameters.AddWithValue("$words", string.Join(" OR ", Terms(words).Select(term => $"\"{term}\"")));
        _find.Parameters.AddWithValue("$top", top);
        var ids = new List<string>();
        using var rows = _find.ExecuteReader();
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    /// <summary>Runs of letters and digits, which is what the tokenizer of the table makes words of.</summary>
    private static List<string> Terms(string words)
    {
        var terms = string.Concat(words.Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        var content = terms.Where(term => !StopAnalyzer.ENGLISH_STOP_WORDS_SET.Contains(term.ToLowerInvariant())).ToList();
        return content.Count > 0 ? content : terms;
    }
}
