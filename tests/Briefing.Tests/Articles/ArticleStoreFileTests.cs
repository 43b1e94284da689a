using Briefing.Articles;
using Microsoft.Data.Sqlite;

namespace Briefing.Tests.Articles;

/// <summary>The file under the store: other processes, crashes, damage, other versions.</summary>
public sealed class ArticleStoreFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_put_is_there_when_the_store_is_opened_again()
    {
        string identity;
        using (var store = Open())
        {
            Put(store, "a", "One.");
            identity = store.Identity;
        }

        using var again = Open(readOnly: true);
        Assert.Equal("One.", again.Find(new("a"))!.Text);
        Assert.Equal(identity, again.Identity);
        Assert.Throws<InvalidOperationException>(() => Put(again, "b", "Two."));
    }

    [Fact]
    public void Readers_see_what_is_committed_while_another_opening_writes()
    {
        using var writer = Open();
        using var reader = Open(readOnly: true);
        Put(writer, "a", "One.");
        using var rows = reader.Live().GetEnumerator();
        Assert.True(rows.MoveNext());
        Put(writer, "b", "Two.");
        Assert.False(rows.MoveNext());
        Assert.Equal("Two.", reader.Find(new("b"))!.Text);
    }

    [Fact]
    public async Task Many_threads_read_while_one_writes()
    {
        using var store = Open();
        Put(store, "a", "One.");
        var reading = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++) Assert.Equal("One.", store.Find(new("a"))!.Text);
        })).ToList();
        for (var i = 0; i < 50; i++) Put(store, $"b{i}", $"Text {i}.");
        await Task.WhenAll(reading);
        Assert.Equal(51, store.Counts.Live);
    }

    [Fact]
    public void A_transaction_that_was_not_committed_when_the_process_died_leaves_nothing()
    {
        using (var store = Open()) Put(store, "a", "One.");
        using var dying = new SqliteConnection($"Data Source={Database};Pooling=False");
        dying.Open();
        Run(dying, "PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE filler (body BLOB)");
        for (var i = 0; i < 20; i++) Run(dying, "INSERT INTO filler VALUES (randomblob(100000))");

        using var other = new TemporaryFolder();
        foreach (var name in new[] { "articles.db", "articles.db-wal" }) File.Copy(_folder.File(name), other.File(name));
        Assert.True(new FileInfo(other.File("articles.db-wal")).Length > 100_000);
        using var found = ArticleStore.Open(other.Path, readOnly: false, TimeProvider.System);
        Assert.Empty(found.Verify(TestContext.Current.CancellationToken));
        Assert.Equal(1, found.Counts.Live);
    }

    [Fact]
    public void A_folder_without_a_store_is_told_when_only_reading()
    {
        var e = Assert.Throws<StoreUnusableException>(() => Open(readOnly: true));
        Assert.Contains("There is no", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_a_newer_program_is_refused()
    {
        using (Open()) { }
        Change("PRAGMA user_version = 99");
        var e = Assert.Throws<StoreUnusableException>(() => Open());
        Assert.Contains("schema 99", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_an_older_program_gets_what_it_lacks_and_keeps_what_it_has()
    {
        using (var store = Open()) Put(store, "a", "One.");
        foreach (var sql in (string[])["DROP TABLE overrule", "DROP INDEX audit_by_actor", "ALTER TABLE audit DROP COLUMN undoes", "PRAGMA user_version = 1"]) Change(sql);
        Assert.True(Assert.Throws<StoreUnusableException>(() => Open(readOnly: true)).IsOutdated);
        using (var store = Open())
        {
            Assert.NotNull(store.Retract(new("a"), "wrong", "ann"));
            Assert.IsType<UndoResult.Done>(store.Undo(new("a"), 2, "ann"));
        }

        using var again = Open(readOnly: true);
        Assert.Equal("One.", again.Find(new("a"))!.Text);
        Assert.Equal(["added", "retracted", "restored"], again.FindHistory(new("a"))!.Audit.Select(entry => entry.Action));
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        Change("CREATE TABLE theirs (x)");
        Assert.Contains("another program", Assert.Throws<StoreUnusableException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_told_in_one_sentence()
    {
        _folder.Write("articles.db", new string('x', 10_000));
        foreach (var readOnly in new[] { true, false })
        {
            var e = Assert.Throws<StoreUnusableException>(() => Open(readOnly));
            Assert.Contains("is damaged", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', e.Message);
        }
    }

    [Fact]
    public void A_file_that_lost_its_end_is_told_in_one_sentence()
    {
        using (var store = Open())
            for (var i = 0; i < 50; i++) Put(store, $"{i}", new string((char)('a' + i), 20_000));
        using (var file = File.OpenWrite(Database)) file.SetLength(file.Length / 2);

        var e = Assert.Throws<StoreUnusableException>(() =>
        {
            using var store = Open(readOnly: true);
            foreach (var article in store.Live()) Assert.NotEmpty(article.Text);
        });
        Assert.Contains("is damaged", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_store_has_no_problems_and_a_changed_text_is_found()
    {
        using (var store = Open())
        {
            Put(store, "a", "One.");
            Put(store, "a", "Two.");
            Put(store, "b", "Three.");
            Assert.Empty(store.Verify(TestContext.Current.CancellationToken));
        }

        Change("UPDATE text SET body = CAST('Onë.' AS BLOB) WHERE key = 1");
        using (var store = Open()) Assert.Equal(["a: its text is not the one that was stored"], store.Verify(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_lost_revision_is_found()
    {
        using (var store = Open())
        {
            Put(store, "a", "One.");
            Put(store, "a", "Two.");
        }

        Change("DELETE FROM revision WHERE number = 1");
        using (var store = Open()) Assert.Equal(["a: a revision is missing from its history"], store.Verify(TestContext.Current.CancellationToken));
    }

    private string Database => _folder.File("articles.db");

    private ArticleStore Open(bool readOnly = false) => ArticleStore.Open(_folder.Path, readOnly, TimeProvider.System);

    private static void Put(ArticleStore store, string id, string text) => store.Put([new ArticleDraft { Id = new(id), Text = text }], "cli");

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        Run(connection, sql);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
