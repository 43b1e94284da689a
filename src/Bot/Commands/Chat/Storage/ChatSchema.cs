using System.Globalization;
using Bot.CommandLine;
using Briefing.Articles.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Commands.Chat.Storage;

/// <summary>The tables of <c>chat.db</c>. What they mean stands in <c>index/README.md</c>. Times are milliseconds since 1970 in UTC.</summary>
internal static class ChatSchema
{
    /// <summary>Kept in <c>PRAGMA user_version</c>. Counts up when older programs could no longer read or write the file.</summary>
    public const int Version = 2;

    private const string Tables = """
        CREATE TABLE seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX seen_by_time ON seen (at);
        CREATE TABLE answer (
            key TEXT PRIMARY KEY,
            platform TEXT NOT NULL,
            workspace TEXT,
            channel TEXT NOT NULL,
            thread TEXT,
            is_direct INTEGER NOT NULL,
            message TEXT,
            is_public INTEGER NOT NULL,
            asker TEXT,
            text TEXT,
            day INTEGER NOT NULL,
            collections TEXT,
            view INTEGER NOT NULL,
            first INTEGER NOT NULL,
            part INTEGER NOT NULL,
            shown BLOB NOT NULL,
            at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX answer_by_message ON answer (platform, message);
        CREATE INDEX answer_by_conversation ON answer (platform, channel, thread, at);
        CREATE INDEX answer_by_time ON answer (at);
        CREATE TABLE citing (answer TEXT NOT NULL, articles TEXT NOT NULL) STRICT;
        CREATE TABLE cited (
            answer TEXT NOT NULL REFERENCES answer ON DELETE CASCADE,
            article BLOB NOT NULL,
            revision INTEGER NOT NULL,
            PRIMARY KEY (answer, article)) STRICT, WITHOUT ROWID;
        CREATE INDEX cited_by_article ON cited (article);
        CREATE TABLE question (
            key INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            platform TEXT NOT NULL,
            workspace TEXT,
            channel TEXT NOT NULL,
            asker TEXT NOT NULL,
            text TEXT NOT NULL,
            command TEXT NOT NULL,
            outcome TEXT NOT NULL,
            answer TEXT) STRICT;
        CREATE INDEX question_by_time ON question (at);
        CREATE TABLE mark (
            answer TEXT NOT NULL REFERENCES answer ON DELETE CASCADE,
            person TEXT NOT NULL,
            is_useful INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (answer, person)) STRICT, WITHOUT ROWID;
        CREATE TABLE outbox (
            key TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            platform TEXT NOT NULL,
            workspace TEXT,
            channel TEXT NOT NULL,
            thread TEXT,
            state INTEGER NOT NULL,
            version INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            due INTEGER NOT NULL,
            at INTEGER NOT NULL,
            problem TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX outbox_by_due ON outbox (state, due);
        CREATE TABLE action (
            key TEXT PRIMARY KEY, platform TEXT NOT NULL, workspace TEXT, person TEXT NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX action_by_time ON action (at);
        CREATE TABLE tally (name TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
        CREATE INDEX tally_by_name ON tally (name, at);
        CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    /// <summary>The first version kept here, too, what a program had only begun to answer; the next may take that again.</summary>
    private const string FromFirst = """
        DELETE FROM seen WHERE is_answering = 0;
        ALTER TABLE seen DROP COLUMN run;
        ALTER TABLE seen DROP COLUMN is_answering;
        """;

    /// <summary>A write that changes nothing.</summary>
    public static string Rewrite { get; } = string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}");

    public static void Prepare(SqliteConnection connection, string file)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        Execute(connection, "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
        var version = Number(connection, "PRAGMA user_version");
        if (version == Version) return;
        if (version is not (0 or 1)) throw new RefusedException("bad-chat-db", $"{file} has schema {version}, this program knows {Version}: use the program that wrote it, or move the file away.");
        using var transaction = connection.BeginTransaction();
        Execute(connection, version == 0 ? Tables : FromFirst);
        Execute(connection, Rewrite);
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
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
