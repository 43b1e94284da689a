using Briefing.Articles;
using Briefing.Reading;
using Lucene.Net.Documents;

namespace Briefing.Index;

/// <summary>
/// Brings the index to where the store is: reads changed articles, hands them to the one writer, commits batch by batch while it reads on.
/// An article that cannot be read keeps no other from being found: it stays in the store alone, and is told.
/// </summary>
/// <param name="store">What is followed.</param>
/// <param name="read">Reads an article.</param>
/// <param name="builder">Makes its documents.</param>
/// <param name="folder">Takes them.</param>
/// <param name="unread">Told of each article whose reading failed.</param>
internal sealed class IndexFollower(ArticleStore store, Func<Article, ArticleReading> read, IndexDocumentBuilder builder, IndexFolder folder, Action<ArticleId, Exception> unread)
{
    /// <summary>
    /// Articles between commits: after a kill, so many are read again, and those that were read while they were committed. Every commit
    /// leaves segments whose terms are written once more when they are merged.
    /// </summary>
    private const int BatchSize = 2048;

    /// <summary>So many articles are read on all cores. Fewer, as moderators push them, are read in no time on one, and leave the others to questions.</summary>
    private const int FewestForAllCores = 32;

    /// <summary>The articles that are being followed. What one was is not to come after what it is: two threads take turns at it.</summary>
    private readonly HashSet<ArticleId> _inHand = [];

    private readonly Lock _following = new();

    /// <summary>Set by who leaves the rest to whom it found catching up, who may have looked for changes for the last time.</summary>
    private volatile bool _isLeft;

    /// <summary>
    /// Takes in all that has changed. When that is much, as beside a large push, what a moderator has just changed comes before its turn,
    /// and again at it: a single article is found at once, and a retracted one no longer.
    /// </summary>
    /// <param name="changed">Whose change is to be seen when this returns.</param>
    /// <param name="cancel">Stops after the articles that are being read; what is committed stays.</param>
    public void TakeIn(IReadOnlyCollection<ArticleId> changed, CancellationToken cancel)
    {
        if (changed.Count < FewestForAllCores && store.LastSequence - folder.Followed >= FewestForAllCores)
        {
            foreach (var id in changed) Follow(id);
            folder.Commit(folder.Followed);
            _isLeft = true;
            if (!_following.TryEnter()) return;
            _following.Exit();
        }

        CatchUp(progress: null, cancel);
    }

    /// <param name="progress">Told the number of articles done so far.</param>
    /// <param name="cancel">Stops after the articles that are being read; what is committed stays.</param>
    public void CatchUp(IProgress<int>? progress, CancellationToken cancel)
    {
        do
        {
            _isLeft = false;
            CatchUpOnce(progress, cancel);
        }
        while (_isLeft);
    }

    private void CatchUpOnce(IProgress<int>? progress, CancellationToken cancel)
    {
        lock (_following)
        {
            var (done, read, committing) = (0, folder.Followed, Task.CompletedTask);
            try
            {
                while (store.ChangesAfter(read, BatchSize) is [.., var last] batch)
                {
                    var cores = new ParallelOptions { MaxDegreeOfParallelism = batch.Count < FewestForAllCores ? 1 : Environment.ProcessorCount, CancellationToken = cancel };
                    Parallel.ForEach(batch, cores, change => Follow(change.Id));
                    committing.GetAwaiter().GetResult();
                    committing = Task.Run(() => folder.Commit(last.Sequence), CancellationToken.None);
                    read = last.Sequence;
                    progress?.Report(done += batch.Count);
                }
            }
            finally
            {
                committing.GetAwaiter().GetResult();
            }
        }
    }

    private void Follow(ArticleId id)
    {
        lock (_inHand)
        {
            while (!_inHand.Add(id)) Monitor.Wait(_inHand);
        }

        try
        {
            var key = KeyTerm.Of(id);
            if (store.Find(id) is { } article && !store.IsRetracted(id) && Documents(article) is { } block) folder.Replace(key, block);
            else folder.Delete(key);
        }
        finally
        {
            lock (_inHand)
            {
                _inHand.Remove(id);
                Monitor.PulseAll(_inHand);
            }
        }
    }

    /// <summary>Null when the article cannot be read. What is wrong with the store itself is not the article's fault, and is thrown.</summary>
    private IReadOnlyList<Document>? Documents(Article article)
    {
        try
        {
            return builder.Build(read(article));
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or StoreUnusableException))
        {
            unread(article.Id, failure);
            return null;
        }
    }
}
