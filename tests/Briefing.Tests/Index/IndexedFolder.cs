using Briefing.Articles;
using Briefing.Index;
using Briefing.Reading;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Index;

/// <summary>A real store and index in a folder of their own.</summary>
public sealed class IndexedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private static readonly ArticleReader Reader = new();

    public IndexedFolder()
    {
        Store = ArticleStore.Open(_folder.Path, readOnly: false, new FakeTimeProvider(new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero)));
        Index = Open();
    }

    public ArticleStore Store { get; }

    public BriefingIndex Index { get; private set; }

    public string LucenePath => _folder.File("lucene");

    public BriefingIndex Open(bool readOnly = false) => BriefingIndex.Open(_folder.Path, readOnly, Store, Reader);

    public void Put(string id, string text, string title = "", string? published = null, string collection = "main", string? source = null)
    {
        Store.Put([new ArticleDraft { Id = new(id), Text = text, Title = title, Published = PublishedDate.TryParse(published), Collection = collection, Source = source }], "test");
        Index.CatchUp();
    }

    /// <summary>The quotes that a question finds, best first.</summary>
    public string[] Ask(string words, DateOnly? at = null, string[]? collections = null, bool distinct = false) => Ask(Index, words, at, collections, distinct);

    public string[] Ask(BriefingIndex index, string words, DateOnly? at = null, string[]? collections = null, bool distinct = false) =>
        [.. index.FindPassages(new PassageQuery(words, 10, at, collections, distinct)).Select(hit => Citation.Of(Store.Find(hit.Article, hit.Revision)!, hit.Span).Quote)];

    /// <summary>The index is closed, the folder changed, the index opened again.</summary>
    public void Reopen(Action meanwhile)
    {
        Index.Dispose();
        meanwhile();
        Index = Open();
    }

    public void Dispose()
    {
        Index.Dispose();
        Store.Dispose();
        _folder.Dispose();
    }
}
