using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>Opens <c>articles.db</c> and says in one sentence why it cannot be used when it cannot.</summary>
internal static class StoreConnection
{
    public const string FileName = "articles.db";

    /// <summary>How long a call waits for another process that is writing.</summary>
    private const int BusySeconds = 30;

    public static StoreWriter OpenWriter(string file) => Explained(file, () =>
    {
        MakeFolder(file);
        var connection = Open(file, readOnly: false);
        try
        {
            StoreSchema.Prepare(connection, file);
            return new StoreWriter(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    public static SqliteConnection OpenReader(string file)
    {
        if (!File.Exists(file)) throw StoreSchema.NothingYet(file);
        return Open(file, readOnly: true);
    }

    private static void MakeFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnusableException($"The folder {folder} cannot be made ({e.Message}): check its permissions, or use another Index:Path.", e);
        }
    }

    private static SqliteConnection Open(string file, bool readOnly)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = BusySeconds,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            // FULL: a commit that has returned survives a power cut, not only a crash of the process. Nothing is mapped: the
            // pages of every connection would count as the worker's memory.
            StoreSchema.Execute(connection, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs <paramref name="work"/>; what SQLite or the disk refuses comes out as one helpful sentence.</summary>
    public static T Explained<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw new StoreUnusableException(Explain(file, e), e);
        }
        catch (InvalidDataException e)
        {
            throw new StoreUnusableException(Damaged(file), e);
        }
    }

    private static string Explain(string file, SqliteException e) => e.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => Damaged(file),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"{file} is being written by another process: try again when it has finished.",
        SQLitePCL.raw.SQLITE_FULL => $"The disk of {file} is full: make room; nothing that was reported as stored is lost.",
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => $"{file} may not be written: check its owner and permissions, or use another Index:Path.",
        SQLitePCL.raw.SQLITE_CANTOPEN => $"{file} cannot be opened: check that the folder exists and its permissions, or use another Index:Path.",
        SQLitePCL.raw.SQLITE_IOERR => $"The disk failed under {file}: check the disk, then run “bot check”.",
        _ => $"{file} cannot be used ({e.Message}): run “bot check”.",
    };

    private static string Damaged(string file) =>
        $"{file} is damaged: move it away and bring it back from a backup, or push the articles or the last export into a new one.";
}
