using Briefing.Index.Files;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Briefing.Index;

/// <summary>
/// The Lucene folder as seen by a process that only reads: the last commit, and the next when there is one. As long as there
/// is no index, or it is one of another schema or origin, it is an empty one.
/// </summary>
internal sealed class ForeignIndexFolder(string path, IndexOrigin origin) : IIndexSearchers
{
    private readonly System.Threading.Lock _opening = new();
    private FSDirectory? _directory;
    private SearcherManager? _searchers;
    private (string, DateTime) _generation;

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
        if (CommitOf(lease.Searcher) is { } commit && commit.Serves(origin)) return lease;
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
            if (IsCommittedAnew()) _searchers?.MaybeRefreshBlocking();
            return _searchers;
        }
    }

    /// <summary>Lucene writes the number of each commit to a file of 20 bytes: far cheaper to look at than the commits themselves.</summary>
    private bool IsCommittedAnew()
    {
        var file = Path.Combine(path, IndexFileNames.SEGMENTS_GEN);
        if (!File.Exists(file)) return true;
        var generation = (Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file));
        if (generation == _generation) return false;
        _generation = generation;
        return true;
    }

    private void Open()
    {
        if (!System.IO.Directory.Exists(path)) return;
        _directory ??= new MappedDirectory(path);
        if (DirectoryReader.IndexExists(_directory)) _searchers = new SearcherManager(_directory, new RankedSearcherFactory());
    }

    private static IndexCommit? CommitOf(IndexSearcher searcher) =>
        searcher.IndexReader is DirectoryReader reader ? IndexCommit.Read(reader.IndexCommit.UserData) : null;
}
