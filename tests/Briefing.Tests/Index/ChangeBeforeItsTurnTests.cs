using Briefing.Articles;
using Briefing.Index;
using Briefing.Index.Retrieval;
using Briefing.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Index;

/// <summary>What a moderator waits for while a large push is being read; the reading of one of its articles lasts until it is let go.</summary>
public sealed class ChangeBeforeItsTurnTests : IDisposable
{
    private static readonly ArticleReader Reader = new();
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private readonly TemporaryFolder _folder = new();
    private readonly ManualResetEventSlim _reads = new(), _letGo = new();
    private readonly ArticleStore _store;
    private readonly IndexFolder _index;
    private readonly IndexFollower _follower;

    public ChangeBeforeItsTurnTests()
    {
        _store = ArticleStore.Open(_folder.Path, readOnly: false, new FakeTimeProvider());
        _index = IndexFolder.Open(_folder.File("lucene"), new IndexOrigin(_store.Identity, Reader.Kinds.Fingerprint));
        _follower = new IndexFollower(_store, Read, new IndexDocumentBuilder(Reader.Gazetteer.Ancestors, Reader.Organisations), _index, (_, failure) => throw failure);
    }

    public void Dispose()
    {
        _letGo.Set();
        _index.Dispose();
        _store.Dispose();
        _folder.Dispose();
        _reads.Dispose();
        _letGo.Dispose();
    }

    [Fact]
    public async Task A_single_article_is_found_and_a_retracted_one_no_longer_while_many_are_being_read()
    {
        Put("known", "The Harbour Mill closed.");
        _follower.CatchUp(progress: null, Cancel);
        var large = StartLargePush();

        Put("single", "The Upland Quarry closed.");
        _follower.TakeIn([new("single")], Cancel);
        Assert.Equal(["single"], Holding("upland quarry"));
        Assert.Empty(Holding("works 0"));

        _store.Retract(new("known"), "wrong", "test");
        _follower.TakeIn([new("known")], Cancel);
        Assert.Empty(Holding("harbour mill"));

        _letGo.Set();
        await large;
        Assert.Equal(["works-0"], Holding("works 0"));
        Assert.Equal(["single"], Holding("upland quarry"));
        Assert.Empty(Holding("harbour mill"));
        Assert.Equal(_store.LastSequence, _index.Followed);
    }

    private Task StartLargePush()
    {
        for (var at = 0; at < 40; at++) Put($"works-{at}", $"The Works {at} closed.");
        var large = Task.Run(() => _follower.CatchUp(progress: null, Cancel), Cancel);
        _reads.Wait(Cancel);
        return large;
    }

    private ArticleReading Read(Article article)
    {
        if (article.Id.Value == "works-0")
        {
            _reads.Set();
            _letGo.Wait(Cancel);
        }

        return Reader.Read(article);
    }

    private void Put(string id, string text) => _store.Put([new ArticleDraft { Id = new(id), Text = text }], "test");

    private string[] Holding(string phrase)
    {
        using var lease = _index.Borrow();
        return [.. HoldingArticles.Find(lease.Searcher, [phrase], 10, null).Select(id => id.Value)];
    }
}
