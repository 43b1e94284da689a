using System.Runtime.InteropServices;
using Briefing.Articles;
using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// Keeps sketches beside the store, in <c>duplicates.db</c>, so that a start does not read all texts again. It can be made anew from the
/// store at any time: whatever is wrong with it, it is thrown away.
/// </summary>
internal sealed class SketchFile : IDisposable
{
    public const string Name = "duplicates.db";

    private readonly SqliteConnection _connection;
    private readonly Statement _set, _remove, _follow;

    private SketchFile(SqliteConnection connection)
    {
        _connection = connection;
        _set = new Statement(connection, "INSERT INTO sketch VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET address = excluded.address, places = excluded.places");
        _remove = new Statement(connection, "DELETE FROM sketch WHERE id = $1");
        _follow = new Statement(connection, "UPDATE follows SET sequence = $1");
    }

    /// <param name="file">Made when absent, and made anew when it follows another store or cannot be read.</param>
    /// <param name="store">The identity of the store.</param>
    public static SketchFile Open(string file, string store)
    {
        try
        {
            return Prepared(file, store);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            File.Delete(file);
            return Prepared(file, store);
        }
    }

    /// <returns>How far it has followed the store.</returns>
    public long Load(KnownSketches known)
    {
        using var all = new Statement(_connection, "SELECT id, address, places FROM sketch");
        foreach (var (id, address, places) in all.Each(row => (ArticleRow.Text(row, 0), ArticleRow.TextOrNull(row, 1), row.GetFieldValue<byte[]>(2))))
            known.Set(new ArticleId(id), address, MemoryMarshal.Cast<byte, uint>(places));
        using var sequence = new Statement(_connection, "SELECT sequence FROM follows");
        return (long)sequence.Scalar()!;
    }

    /// <summary>All of the changes, or none.</summary>
    /// <param name="changes">The sketch of each article that changed; null for one that is gone.</param>
    /// <param name="sequence">How far the store is followed with them.</param>
    public void Save(IReadOnlyList<SketchedArticle> changes, long sequence)
    {
        StoreSchema.Execute(_connection, "BEGIN IMMEDIATE");
        try
        {
            foreach (var (id, address, sketch, _) in changes)
            {
                if (sketch is null) _remove.Execute(StoredText.Encode(id.Value));
                else _set.Execute(StoredText.Encode(id.Value), ArticleRow.EncodeOrNull(address), MemoryMarshal.AsBytes(sketch.AsSpan()).ToArray());
            }

            _follow.Execute(sequence);
            StoreSchema.Execute(_connection, "COMMIT");
        }
        catch
        {
            StoreSchema.Execute(_connection, "ROLLBACK");
            throw;
        }
    }

    public void Dispose()
    {
        _set.Dispose();
        _remove.Dispose();
        _follow.Dispose();
        _connection.Dispose();
    }

    private static SketchFile Prepared(string file, string store)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        try
        {
            connection.Open();
            // A crash of the machine may take the last sketches with it, which are then made again.
            StoreSchema.Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
            var identity = $"{store} {Sketch.Version}";
            if (!Follows(connection, identity)) StoreSchema.Execute(connection, $"""
                DROP TABLE IF EXISTS follows;
                DROP TABLE IF EXISTS sketch;
                CREATE TABLE follows (store TEXT NOT NULL, sequence INTEGER NOT NULL) STRICT;
                CREATE TABLE sketch (id BLOB PRIMARY KEY, address BLOB, places BLOB NOT NULL) STRICT;
                INSERT INTO follows VALUES ('{identity}', 0);
                """);
            return new SketchFile(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool Follows(SqliteConnection connection, string identity)
    {
        using var tables = new Statement(connection, "SELECT count(*) FROM sqlite_master WHERE name IN ('follows', 'sketch')");
        if ((long)tables.Scalar()! < 2) return false;
        using var store = new Statement(connection, "SELECT store FROM follows");
        return store.Scalar() is string found && found == identity;
    }
}
