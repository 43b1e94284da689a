using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Briefing.Index;

/// <summary>
/// The Lucene folder as seen by a process that only reads: the last commit, and the next when there is one. As long as there
/// is no index, or it is one of another schema or store, it is an empty one.
/// </summary>
internal sealed class ForeignIndexFolder(string path, string store) : IIndexSearchers
{
    private readonly System.Threading.Lock _opening = new();
    private FSDirectory? _directory;
    private SearcherManager? _searchers;

    public long Followed
    {
        get
        {
            using var lease = Borrow();
            return CommitOf(lease.Searcher)?.Sequence ?? 0;
        }
    }

    public SearcherLease Borrow()
    {
        if (Current() is not { } searchers) return SearcherLease.Empty;
        var lease = new SearcherLease(searchers);
        if (CommitOf(lease.Searcher) is { } commit && commit.Serves(store)) return lease;
        lease.Dispose();
        return SearcherLease.Empty;
    }

    public void Dispose()
    {
        _searchers?.Dispose();
        _directory?.Dispose();
    }

    private SearcherManager? Current()
    {
        lock (_opening)
        {
            if (_searchers is null) Open();
            _searchers?.MaybeRefresh();
            return _searchers;
        }
    }

    private void Open()
    {
        if (!System.IO.Directory.Exists(path)) return;
        _directory ??= FSDirectory.Open(path);
        if (DirectoryReader.IndexExists(_directory)) _searchers = new SearcherManager(_directory, new RankedSearcherFactory());
    }

    private static IndexCommit? CommitOf(IndexSearcher searcher) =>
        searcher.IndexReader is DirectoryReader reader ? IndexCommit.Read(reader.IndexCommit.UserData) : null;
}
