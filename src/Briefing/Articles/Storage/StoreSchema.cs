using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Briefing.Articles.Storage;

/// <summary>The tables of <c>articles.db</c>. What they mean stands in <c>index/README.md</c>.</summary>
internal static class StoreSchema
{
    /// <summary>Kept in <c>PRAGMA user_version</c>. Counts up when older programs could no longer read or write the file.</summary>
    public const int Version = 2;

    private const string Tables = """
        CREATE TABLE store (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE text (key INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT;
        CREATE TABLE article (
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            revision INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text,
            sequence INTEGER NOT NULL UNIQUE) STRICT;
        CREATE INDEX article_by_text ON article (text);
        CREATE TABLE revision (
            article INTEGER NOT NULL REFERENCES article,
            number INTEGER NOT NULL,
            text INTEGER NOT NULL REFERENCES text,
            title BLOB NOT NULL,
            published TEXT,
            source BLOB,
            url BLOB,
            authors TEXT NOT NULL,
            language BLOB,
            collection BLOB NOT NULL,
            stored_at TEXT NOT NULL,
            PRIMARY KEY (article, number)) STRICT, WITHOUT ROWID;
        CREATE TABLE tombstone (
            article INTEGER PRIMARY KEY REFERENCES article, reason BLOB NOT NULL, actor BLOB NOT NULL, at TEXT NOT NULL) STRICT;
        CREATE TABLE audit (
            key INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            actor BLOB NOT NULL,
            action TEXT NOT NULL,
            article INTEGER REFERENCES article,
            revision INTEGER,
            detail BLOB) STRICT;
        CREATE INDEX audit_by_article ON audit (article);
        CREATE TABLE seed (path TEXT PRIMARY KEY, hash BLOB NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// <summary>What version 2 adds to version 1: acts that are taken back, and moderators' rulings on events.</summary>
    private const string Second = """
        ALTER TABLE audit ADD COLUMN undoes INTEGER;
        CREATE INDEX audit_by_actor ON audit (actor, at);
        CREATE TABLE overrule (
            article INTEGER NOT NULL REFERENCES article,
            number INTEGER NOT NULL,
            revision INTEGER NOT NULL,
            kind BLOB NOT NULL,
            paragraph INTEGER NOT NULL,
            passage_start INTEGER NOT NULL,
            passage_end INTEGER NOT NULL,
            clause_start INTEGER NOT NULL,
            clause_end INTEGER NOT NULL,
            ruling TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (article, number)) STRICT, WITHOUT ROWID;
        CREATE INDEX overrule_by_ruling ON overrule (ruling, value);
        """;

    /// <summary>Makes the tables of a new file, adds those that an older one lacks, and leaves one that has them alone.</summary>
    public static void Prepare(SqliteConnection connection, string file)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        if (FoundVersion(connection, file) == Version) return;
        // Another process may be making the same file: the version counts only once the lock is held.
        using var transaction = connection.BeginTransaction();
        var found = FoundVersion(connection, file);
        if (found == Version) return;
        if (found == 0)
        {
            Execute(connection, Tables);
            Execute(connection, $"INSERT INTO store VALUES ('identity', '{Guid.NewGuid():N}')");
        }

        Execute(connection, Second);
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
        transaction.Commit();
    }

    /// <returns>0 for a file without tables, an older version for one that is still to be brought up to date, else <see cref="Version"/>.</returns>
    /// <exception cref="StoreUnusableException">A later program has written it, or it holds something else.</exception>
    public static int FoundVersion(SqliteConnection connection, string file)
    {
        var version = Number(connection, "PRAGMA user_version");
        if (version is > 0 and <= Version) return (int)version;
        if (version > Version)
            throw new StoreUnusableException($"{file} has schema {version}, this program knows {Version}: use the newer program that wrote it, or another Index:Path.");
        if (version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0) return 0;
        throw new StoreUnusableException($"{file} is a database of another program: move it away, or use another Index:Path.");
    }

    /// <summary>The identity the file was given when it was made.</summary>
    public static string Identity(SqliteConnection connection, string file)
    {
        var found = FoundVersion(connection, file);
        if (found == 0) throw NothingYet(file);
        if (found < Version) throw new StoreUnusableException($"{file} has schema {found}, this program works with {Version}: start the bot once, it adds what is missing.") { IsOutdated = true };
        using var statement = new Statement(connection, "SELECT value FROM store WHERE name = 'identity'");
        return (string)statement.Scalar()!;
    }

    public static StoreUnusableException NothingYet(string file) =>
        new($"There is no {file} yet: start the bot or push an article first, or name the right folder with --Index:Path.");

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Execute();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return (long)statement.Scalar()!;
    }
}
