using Briefing.Index.Files;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Briefing.Index;

/// <summary>
/// The owner of the Lucene folder in a writing process: the one writer, its commits, and the searchers that others borrow.
/// </summary>
internal sealed class IndexFolder : IIndexSearchers
{
    /// <summary>Megabytes of documents held back before a segment is written.</summary>
    private const double BufferedMegabytes = 32;

    /// <summary>Every segment costs every question its look-ups: fewer and larger ones than Lucene's ten of a size.</summary>
    private const int SegmentsPerTier = 4;

    /// <summary>
    /// Segments below it count as this large: what single pushes leave is soon merged. More of it would write the same articles anew with
    /// every few pushes, and take the questions' time for it.
    /// </summary>
    private const double SmallestSegmentMegabytes = 1;

    private readonly string _path;
    private readonly IndexOrigin _origin;
    private readonly System.Threading.Lock _committing = new();
    private FSDirectory _directory;
    private IndexWriter _writer;
    private SearcherManager _searchers;
    private long _followed;

    private IndexFolder(string path, IndexOrigin origin)
    {
        (_path, _origin) = (path, origin);
        (_directory, _writer, _searchers) = OpenOrStartAnew();
    }

    /// <exception cref="IndexUnusableException">Another process writes the index, or the folder cannot be written.</exception>
    public static IndexFolder Open(string path, IndexOrigin origin)
    {
        try
        {
            return new IndexFolder(path, origin);
        }
        catch (LockObtainFailedException held)
        {
            throw new IndexUnusableException($"Another process is writing the index in {path}; stop it first.", held);
        }
        catch (Exception failed) when (failed is UnauthorizedAccessException or IOException)
        {
            throw new IndexUnusableException($"The index in {path} cannot be written: {failed.Message}", failed);
        }
    }

    public long Followed => Interlocked.Read(ref _followed);

    /// <summary>Puts the documents of an article in the place of those it had.</summary>
    public void Replace(string articleKey, IEnumerable<IEnumerable<IIndexableField>> block) => _writer.UpdateDocuments(new Term(IndexFields.Article, articleKey), block);

    public void Delete(string articleKey) => _writer.DeleteDocuments(new Term(IndexFields.Article, articleKey));

    /// <summary>Makes what was replaced and deleted durable, then searchable.</summary>
    /// <param name="sequence">How far the store is followed; what was committed as followed stays so.</param>
    public void Commit(long sequence)
    {
        lock (_committing)
        {
            sequence = Math.Max(sequence, _followed);
            _writer.SetCommitData(new IndexCommit(sequence, IndexFields.SchemaVersion, _origin).ToData());
            _writer.Commit();
            _searchers.MaybeRefreshBlocking();
            Interlocked.Exchange(ref _followed, sequence);
        }
    }

    /// <summary>Throws the index away and begins an empty one. Not while others search.</summary>
    public void StartAnew()
    {
        Close();
        (_directory, _writer, _searchers) = OpenEmpty();
    }

    public SearcherLease Borrow() => new(_searchers);

    public FSDirectory Directory => _directory;

    public void Dispose() => Close();

    private (FSDirectory, IndexWriter, SearcherManager) OpenOrStartAnew()
    {
        try
        {
            return OpenAll();
        }
        catch (Exception damage) when (damage is not LockObtainFailedException)
        {
            // Whatever a damaged file makes Lucene throw: nothing is lost, the store holds it all.
            return OpenEmpty();
        }
    }

    private (FSDirectory, IndexWriter, SearcherManager) OpenEmpty()
    {
        foreach (var file in System.IO.Directory.EnumerateFiles(_path)) File.Delete(file);
        return OpenAll();
    }

    private (FSDirectory, IndexWriter, SearcherManager) OpenAll()
    {
        System.IO.Directory.CreateDirectory(_path);
        var directory = new MappedDirectory(_path);
        IndexWriter? writer = null;
        try
        {
            writer = new IndexWriter(directory, Configuration());
            _followed = Adopt(writer);
            return (directory, writer, new SearcherManager(writer, applyAllDeletes: true, new RankedSearcherFactory()));
        }
        catch
        {
            writer?.Rollback();
            directory.Dispose();
            throw;
        }
    }

    private static IndexWriterConfig Configuration() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = OpenMode.CREATE_OR_APPEND,
        Codec = new IndexCodec(),
        RAMBufferSizeMB = BufferedMegabytes,
        // As many as read: each that adds makes segments of its own.
        MaxThreadStates = Environment.ProcessorCount,
        MergePolicy = new TieredMergePolicy { SegmentsPerTier = SegmentsPerTier, MaxMergeAtOnce = SegmentsPerTier, FloorSegmentMB = SmallestSegmentMegabytes },
        Similarity = RankedSearcherFactory.Similarity,
    };

    /// <summary>How far the index has followed its store; what another schema left, or was made from something else, is emptied.</summary>
    private long Adopt(IndexWriter writer)
    {
        var commit = IndexCommit.Read(writer.CommitData);
        if (commit is not null && commit.Serves(_origin)) return commit.Sequence;
        writer.DeleteAll();
        writer.SetCommitData(IndexCommit.Empty(_origin).ToData());
        writer.Commit();
        return 0;
    }

    private void Close()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }
}
