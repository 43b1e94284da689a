using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index;

/// <summary>A searcher on loan: it sees one state of the index, and is given back at the end of the borrower's block.</summary>
internal readonly struct SearcherLease : IDisposable
{
    private readonly SearcherManager? _owner;

    public SearcherLease(SearcherManager owner) => (_owner, Searcher) = (owner, owner.Acquire());

    private SearcherLease(IndexSearcher searcher) => Searcher = searcher;

    /// <summary>Finds nothing: the index is not there yet.</summary>
    public static SearcherLease Empty { get; } = new(new IndexSearcher(new MultiReader()));

    public IndexSearcher Searcher { get; }

    public void Dispose() => _owner?.Release(Searcher);
}
