using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Index;

/// <summary>Brings the index to where the store is: reads changed articles on all cores, hands them to the one writer, commits batch by batch.</summary>
internal sealed class IndexFollower(ArticleStore store, ArticleReader reader, IndexDocumentBuilder builder, IndexFolder folder)
{
    /// <summary>Articles between commits: after a kill, so many are read again.</summary>
    private const int BatchSize = 512;

    private readonly Lock _following = new();

    /// <param name="progress">Told the number of articles done so far.</param>
    /// <param name="cancel">Stops between batches; what is committed stays.</param>
    public void CatchUp(IProgress<int>? progress, CancellationToken cancel)
    {
        lock (_following)
        {
            var done = 0;
            while (store.ChangesAfter(folder.Followed, BatchSize) is [.., var last] batch)
            {
                cancel.ThrowIfCancellationRequested();
                Parallel.ForEach(batch, change => Follow(change.Id));
                folder.Commit(last.Sequence);
                progress?.Report(done += batch.Count);
            }
        }
    }

    private void Follow(ArticleId id)
    {
        var key = KeyTerm.Of(id);
        if (store.Find(id) is { } article && !store.IsRetracted(id))
        {
            folder.Replace(key, builder.Build(reader.Read(article)));
        }
        else
        {
            folder.Delete(key);
        }
    }
}
