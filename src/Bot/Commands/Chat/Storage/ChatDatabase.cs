using Bot.CommandLine;
using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Chat.Storage;

/// <summary>
/// The one connection to <c>chat.db</c>, used by one thread at a time. What a call has returned survives the end of this process;
/// what <see cref="CommitDurably"/> has returned survives a power cut too.
/// </summary>
public sealed class ChatDatabase : IDisposable
{
    public const string FileName = "chat.db";

    private readonly SqliteConnection _connection;
    private readonly Lock _using = new();
    private readonly List<Statement> _statements = [];
    private readonly Statement _begin, _commit, _rollback, _durable, _quick;

    private ChatDatabase(SqliteConnection connection)
    {
        _connection = connection;
        (_begin, _commit, _rollback) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"), Prepare("ROLLBACK"));
        (_durable, _quick) = (Prepare("PRAGMA synchronous = FULL"), Prepare("PRAGMA synchronous = NORMAL"));
    }

    /// <exception cref="RefusedException">The file cannot be used; the message says why and what to do.</exception>
    public static ChatDatabase Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            ChatSchema.Prepare(connection, file);
            return new ChatDatabase(connection);
        }
        catch (SqliteException unusable)
        {
            connection.Dispose();
            throw new RefusedException("bad-chat-db", $"{file} cannot be used ({unusable.Message}): move it away; the bot then forgets which answers it posted.");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A statement for the life of the database; to be run inside of <see cref="Commit{T}"/> or <see cref="Ask{T}"/> only.</summary>
    public Statement Prepare(string sql)
    {
        var statement = new Statement(_connection, sql);
        lock (_using) _statements.Add(statement);
        return statement;
    }

    /// <summary>Reads, or writes with one statement.</summary>
    public T Ask<T>(Func<T> question)
    {
        lock (_using) return question();
    }

    /// <summary>Writes all of it or nothing.</summary>
    public T Commit<T>(Func<T> work)
    {
        lock (_using)
        {
            _begin.Execute();
            try
            {
                var result = work();
                _commit.Execute();
                return result;
            }
            catch
            {
                _rollback.Execute();
                throw;
            }
        }
    }

    /// <inheritdoc cref="Commit{T}"/>
    public T CommitDurably<T>(Func<T> work)
    {
        lock (_using)
        {
            _durable.Execute();
            try
            {
                return Commit(work);
            }
            finally
            {
                _quick.Execute();
            }
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements) statement.Dispose();
        _connection.Dispose();
    }
}
