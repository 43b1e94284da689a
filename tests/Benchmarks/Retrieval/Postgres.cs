using Briefing.Articles;
using Npgsql;
using NpgsqlTypes;

namespace Benchmarks.Retrieval;

/// <summary>PostgreSQL's full text: a <c>tsvector</c> of the English configuration under a GIN index, ranked by <c>ts_rank_cd</c>; the question's words in one OR.</summary>
internal sealed class Postgres : IRetrieval
{
    /// <summary>Ranks are divided by 1 + the logarithm of the length: without it long articles win.</summary>
    private const string FindBest =
        """
        WITH asked AS (SELECT replace(plainto_tsquery('english', $1)::text, '&', '|')::tsquery AS words)
        SELECT id FROM article, asked WHERE terms @@ asked.words ORDER BY ts_rank_cd(terms, asked.words, 1) DESC LIMIT $2
        """;

    private readonly PostgresServer _server;
    private readonly NpgsqlConnection _connection;

    private Postgres(PostgresServer server)
    {
        _server = server;
        _connection = new NpgsqlConnection(server.ConnectionString);
        _connection.Open();
        Run("CREATE TABLE article (id text, terms tsvector)");
        Run("CREATE INDEX article_terms ON article USING gin (terms) WITH (fastupdate = off)");
    }

    public const string Heading = "PostgreSQL";

    public string Name => Heading;

    /// <returns>Null when no server is installed.</returns>
    public static Postgres? TryStart() => PostgresServer.TryStart() is { } server ? new Postgres(server) : null;

    public void Add(IReadOnlyList<ArticleDraft> articles)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = new NpgsqlCommand("INSERT INTO article VALUES ($1, to_tsvector('english', $2))", _connection, transaction);
        insert.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        insert.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        foreach (var article in articles)
        {
            insert.Parameters[0].Value = article.Id.Value;
            insert.Parameters[1].Value = (article.Title + "\n" + article.Text).Replace('\0', ' ');
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        Run("ANALYZE article");
    }

    public IReadOnlyList<string> Find(string words, DateOnly? at, int top)
    {
        using var find = new NpgsqlCommand(FindBest, _connection) { Parameters = { new() { Value = words }, new() { Value = top } } };
        using var rows = find.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read()) ids.Add(rows.GetString(0));
        return ids;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _server.Dispose();
    }

    private void Run(string statement)
    {
        using var command = new NpgsqlCommand(statement, _connection);
        command.ExecuteNonQuery();
    }
}
