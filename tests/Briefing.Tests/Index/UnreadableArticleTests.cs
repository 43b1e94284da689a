using Briefing.Articles;
using Briefing.Index;
using Briefing.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Index;

/// <summary>No text is known that the reader fails on; here it is made to fail on one.</summary>
public sealed class UnreadableArticleTests : IDisposable
{
    private static readonly ArticleReader Reader = new();

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleStore _store;
    private readonly IndexFolder _index;
    private readonly List<string> _unread = [];

    public UnreadableArticleTests()
    {
        _store = ArticleStore.Open(_folder.Path, readOnly: false, new FakeTimeProvider());
        _index = IndexFolder.Open(_folder.File("lucene"), new IndexOrigin(_store.Identity, Reader.Kinds.Fingerprint));
    }

    public void Dispose()
    {
        _index.Dispose();
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_article_that_cannot_be_read_keeps_no_other_from_being_found_and_is_told()
    {
        foreach (var id in (string[])["a", "broken", "b"]) _store.Put([new ArticleDraft { Id = new(id), Text = $"The mill {id} closed." }], "test");
        Follower().CatchUp(null, TestContext.Current.CancellationToken);
        Assert.Equal(["broken: No such word"], _unread);
        Assert.Equal(3, _index.Followed);
        Assert.Equal(["Article broken cannot be read (InvalidOperationException: No such word): it is kept, and is in no answer."], Problems());
    }

    [Fact]
    public void What_is_wrong_with_the_store_stops_the_following_instead_of_losing_articles()
    {
        _store.Put([new ArticleDraft { Id = new("a"), Text = "The mill closed." }], "test");
        var follower = Follower(_ => throw new StoreUnusableException("the disk failed"));
        Assert.ThrowsAny<Exception>(() => follower.CatchUp(null, TestContext.Current.CancellationToken));
        Assert.Equal(0, _index.Followed);
        Assert.Empty(_unread);
    }

    private IReadOnlyList<string> Problems()
    {
        using var lease = _index.Borrow();
        return new IndexVerifier(_store, Read, lease.Searcher.IndexReader, _index.Followed).Problems(TestContext.Current.CancellationToken);
    }

    private IndexFollower Follower(Func<Article, ArticleReading>? read = null) =>
        new(_store, read ?? Read, new IndexDocumentBuilder(Reader.Gazetteer.Ancestors, Reader.Organisations), _index, (id, failure) => _unread.Add($"{id}: {failure.Message}"));

    private static ArticleReading Read(Article article) => article.Id.Value == "broken" ? throw new InvalidOperationException("No such word") : Reader.Read(article);
}
