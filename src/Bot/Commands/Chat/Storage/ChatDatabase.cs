using Bot.CommandLine;
using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Commands.Chat.Storage;

/// <summary>
/// <c>chat.db</c>, over a connection that one thread uses at a time. What a call has returned survives the end of this process;
/// what <see cref="CommitDurably"/> has returned survives a power cut too.
/// </summary>
public sealed class ChatDatabase : IDisposable
{
    public const string FileName = "chat.db";

    /// <summary>Writes, of some ten pages each, that make the log long.</summary>
    private const int LongLog = 1_000;

    private readonly SqliteConnection _connection, _beside;
    private readonly Lock _using = new();
    private readonly List<Statement> _statements = [];
    private readonly Statement _begin, _commit, _rollback, _durable, _quick, _empty, _restart, _rewrite;
    private int _logged;

    private ChatDatabase(SqliteConnection connection, SqliteConnection beside)
    {
        (_connection, _beside) = (connection, beside);

        // SQLite would empty the log on the thread whose write made it long.
        Prepare("PRAGMA wal_autocheckpoint = 0").Execute();
        raw.sqlite3_commit_hook(connection.Handle, Logged, null);
        (_begin, _commit, _rollback) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"), Prepare("ROLLBACK"));
        (_durable, _quick) = (Prepare("PRAGMA synchronous = FULL"), Prepare("PRAGMA synchronous = NORMAL"));
        _empty = new Statement(beside, "PRAGMA wal_checkpoint(PASSIVE)");
        (_restart, _rewrite) = (Prepare("PRAGMA wal_checkpoint(RESTART)"), Prepare(ChatSchema.Rewrite));
    }

    /// <exception cref="RefusedException">The file cannot be used; the message says why and what to do.</exception>
    public static ChatDatabase Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, FileName);
        var (connection, beside) = (Connection(file), Connection(file));
        try
        {
            connection.Open();
            ChatSchema.Prepare(connection, file);
            beside.Open();
            return new ChatDatabase(connection, beside);
        }
        catch (SqliteException unusable)
        {
            beside.Dispose();
            connection.Dispose();
            throw new RefusedException("bad-chat-db", $"{file} cannot be used ({unusable.Message}): move it away; the bot then forgets which answers it posted.");
        }
        catch
        {
            beside.Dispose();
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connection(string file) => new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());

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

    /// <summary>
    /// Writes what a long log holds into the file, while others write on. Only for the end of it, and the first write to the emptied log,
    /// which waits for the disk, does anybody else have to wait: no asker should be the one.
    /// </summary>
    public void EmptyLog()
    {
        if (Volatile.Read(ref _logged) < LongLog) return;
        Interlocked.Exchange(ref _logged, 0);
        _empty.Execute();
        lock (_using)
        {
            _restart.Execute();
            _rewrite.Execute();
        }
    }

    /// <summary>Anything but zero would undo the write.</summary>
    private int Logged(object context)
    {
        Interlocked.Increment(ref _logged);
        return 0;
    }

    public void Dispose()
    {
        _empty.Dispose();
        _beside.Dispose();
        foreach (var statement in _statements) statement.Dispose();
        _connection.Dispose();
    }
}
