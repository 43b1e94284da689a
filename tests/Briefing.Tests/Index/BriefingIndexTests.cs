using Briefing.Index;

namespace Briefing.Tests.Index;

public sealed class BriefingIndexTests : IDisposable
{
    private readonly IndexedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_pushed_is_found()
    {
        _folder.Put("mill", "The paper mill closed in May. Its 300 workers were told by letter.");
        Assert.Equal("The paper mill closed in May. Its 300 workers were told by letter.", _folder.Ask("which mill closed?")[0]);
        Assert.Empty(_folder.Index.Verify(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_article_of_many_pages_is_found_by_what_its_last_one_tells()
    {
        var page = string.Join(' ', Enumerable.Range(0, 400).Select(word => $"word{word}")) + ".\n";
        _folder.Put("report", string.Concat(Enumerable.Repeat(page, 60)) + "The paper mill closed in May.");
        Assert.Contains("The paper mill closed in May.", _folder.Ask("which mill closed?"));
        Assert.Empty(_folder.Index.Verify(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_new_revision_takes_the_place_of_the_old()
    {
        _folder.Put("mill", "The paper mill closed.");
        _folder.Put("mill", "The paper mill reopened.");
        Assert.Equal(["The paper mill reopened."], _folder.Ask("paper mill"));
        Assert.Equal(2, _folder.Index.FindPassages(new PassageQuery("mill", 1))[0].Revision);
    }

    [Fact]
    public void A_retracted_article_leaves_and_a_restored_one_returns()
    {
        _folder.Put("mill", "The paper mill is old.");
        _folder.Store.Retract(new("mill"), "wrong", "test");
        Assert.Contains("retracted", Assert.Single(_folder.Index.Verify(TestContext.Current.CancellationToken), problem => problem.Contains("article mill", StringComparison.Ordinal)), StringComparison.Ordinal);
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Empty(_folder.Ask("paper mill"));
        Assert.Empty(_folder.Index.Verify(TestContext.Current.CancellationToken));

        _folder.Store.Restore(new("mill"), "test");
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Single(_folder.Ask("paper mill"));
    }

    [Fact]
    public void The_collections_that_hold_an_article_are_known_by_name()
    {
        Assert.Empty(_folder.Index.FindCollections());
        foreach (var collection in (string[])["main", "东方", "#1", "gone"]) _folder.Put("in " + collection, "The mill closed.", collection: collection);
        _folder.Store.Retract(new("in gone"), "wrong", "test");
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(["#1", "main", "东方"], _folder.Index.FindCollections());
    }

    [Fact]
    public void It_goes_on_where_it_was()
    {
        _folder.Put("mill", "The paper mill closed.");
        var followed = _folder.Index.Followed;
        _folder.Reopen(() => { });
        Assert.Equal(followed, _folder.Index.Followed);
        Assert.Single(_folder.Ask("paper mill"));
    }

    [Fact]
    public void Deleting_the_folder_loses_nothing()
    {
        _folder.Put("mill", "The paper mill closed.");
        _folder.Reopen(() => Directory.Delete(_folder.LucenePath, recursive: true));
        Assert.Equal(0, _folder.Index.Followed);
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Single(_folder.Ask("paper mill"));
    }

    [Theory]
    [InlineData("segments_*")]
    [InlineData("*.cf*")]
    [InlineData("*.si")]
    public void A_damaged_index_is_begun_anew(string files)
    {
        _folder.Put("mill", "The paper mill closed.");
        _folder.Reopen(() =>
        {
            var damaged = Directory.GetFiles(_folder.LucenePath, files);
            Assert.NotEmpty(damaged);
            foreach (var file in damaged) File.WriteAllBytes(file, File.ReadAllBytes(file)[..^9]);
        });
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Single(_folder.Ask("paper mill"));
    }

    [Fact]
    public void A_missing_file_is_damage()
    {
        _folder.Put("mill", "The paper mill closed.");
        _folder.Reopen(() => File.Delete(Directory.GetFiles(_folder.LucenePath, "*.cfs")[0]));
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Single(_folder.Ask("paper mill"));
    }

    [Fact]
    public void The_index_of_another_store_is_not_followed_on()
    {
        using var other = new IndexedFolder();
        other.Put("shop", "The corner shop closed.");
        _folder.Put("mill", "The paper mill closed.");
        _folder.Reopen(() =>
        {
            Directory.Delete(_folder.LucenePath, recursive: true);
            other.Index.Dispose();
            Directory.Move(other.LucenePath, _folder.LucenePath);
        });
        Assert.Equal(0, _folder.Index.Followed);
        _folder.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(["The paper mill closed."], _folder.Ask("what closed"));
    }

    [Fact]
    public void A_reader_beside_the_worker_sees_each_commit()
    {
        using var beside = _folder.Open(readOnly: true);
        Assert.Empty(_folder.Ask(beside, "paper mill"));
        _folder.Put("mill", "The paper mill closed.");
        Assert.Single(_folder.Ask(beside, "paper mill"));
        _folder.Put("mill", "The paper mill reopened.");
        Assert.Equal(["The paper mill reopened."], _folder.Ask(beside, "paper mill"));
        Assert.Equal(_folder.Index.Followed, beside.Followed);
        Assert.Throws<InvalidOperationException>(() => beside.CatchUp(cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_reader_finds_nothing_where_there_is_no_index()
    {
        _folder.Reopen(() => Directory.Delete(_folder.LucenePath, recursive: true));
        _folder.Index.Dispose();
        Directory.Delete(_folder.LucenePath, recursive: true);
        using var alone = _folder.Open(readOnly: true);
        Assert.Equal(0, alone.Followed);
        Assert.Empty(alone.FindPassages(new PassageQuery("mill", 10)));
        Assert.Empty(alone.FindEvents(new EventQuery(["closure"], null, [])));
        Assert.Empty(alone.FindArticles("", 10));
        Assert.False(Directory.Exists(_folder.LucenePath));
    }

    [Fact]
    public void Only_one_process_writes()
    {
        var refused = Assert.Throws<IndexUnusableException>(() => _folder.Open());
        Assert.Contains("Another process", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_collections_are_not_seen()
    {
        _folder.Put("mill", "The paper mill closed.", collection: "press");
        Assert.Empty(_folder.Ask("paper mill", collections: ["main"]));
        Assert.Single(_folder.Ask("paper mill", collections: ["main", "press"]));
        Assert.Empty(_folder.Ask("paper mill", collections: []));
        Assert.Empty(_folder.Index.FindArticles("", 10, ["main"]));
    }

    [Fact]
    public void Articles_are_found_by_what_they_are_called()
    {
        _folder.Put("a", "Text.", "Paper mill closes", "2024-03-01");
        _folder.Put("b", "Text.", "Harbour opens", "2025-03-01");
        _folder.Put("c", "Text.", "Undated notes");
        Assert.Equal(["b", "a", "c"], _folder.Index.FindArticles("", 10).Select(id => id.Value));
        Assert.Equal(["b"], _folder.Index.FindArticles("", 1).Select(id => id.Value));
        Assert.Equal(["a"], _folder.Index.FindArticles("the closing of the MILL", 10).Select(id => id.Value));
        Assert.Empty(_folder.Index.FindArticles("nothing", 10));
    }

    [Fact]
    public void Any_id_and_any_text_can_be_followed()
    {
        string[] ids = ["\ud800", "\ud801", new string('x', 50_000), "#1", "日本"];
        string[] texts = [new string('a', 100_000), string.Join(' ', Enumerable.Repeat("word", 30_000)), "\ud800 \udc00 \0 \u0001", new string('.', 100_000), ""];
        foreach (var (id, text) in ids.Zip(texts)) _folder.Put(id, text);
        Assert.Equal(ids.Order(StringComparer.Ordinal), _folder.Index.FindArticles("", 10).Select(id => id.Value).Order(StringComparer.Ordinal));
        Assert.Empty(_folder.Index.Verify(TestContext.Current.CancellationToken));
        Assert.NotEmpty(_folder.Ask("word"));
        foreach (var text in texts) _folder.Ask(text);
    }
}
