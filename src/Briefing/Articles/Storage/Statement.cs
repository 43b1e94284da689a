using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>A command that is prepared once and run often. Its parameters are written <c>$1</c>, <c>$2</c> … and given in that order. One thread at a time.</summary>
public sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
    }

    public int Execute(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is no row or the value is NULL.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values) => Bind(values).ExecuteScalar() is var value and not DBNull ? value : null;

    public T? First<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var rows = Bind(values).ExecuteReader();
        return rows.Read() ? read(rows) : null;
    }

    public List<T> All<T>(Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var all = new List<T>();
        using var rows = Bind(values).ExecuteReader();
        while (rows.Read()) all.Add(read(rows));
        return all;
    }

    /// <summary>Rows one by one: what has been read of a large table is not held.</summary>
    public IEnumerable<T> Each<T>(Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var rows = Bind(values).ExecuteReader();
        while (rows.Read()) yield return read(rows);
    }

    public void Dispose() => _command.Dispose();

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        while (_command.Parameters.Count < values.Length) _command.Parameters.Add(new SqliteParameter { ParameterName = $"${_command.Parameters.Count + 1}" });
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command;
    }
}
