using Briefing.Articles;
using Briefing.Reading;
using Lucene.Net.Documents;

namespace Briefing.Index;

/// <summary>
/// Brings the index to where the store is: reads changed articles, hands them to the one writer, commits batch by batch.
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
    /// Articles between commits: after a kill, so many are read again. Every commit leaves segments whose terms are written once more when
    /// they are merged, and is made by one core.
    /// </summary>
    private const int BatchSize = 2048;

    /// <summary>So many articles are read on all cores. Fewer, as moderators push them, are read in no time on one, and leave the others to questions.</summary>
    private const int FewestForAllCores = 32;

    private readonly Lock _following = new();

    /// <param name="progress">Told the number of articles done so far.</param>
    /// <param name="cancel">Stops after the articles that are being read; what is committed stays.</param>
    public void CatchUp(IProgress<int>? progress, CancellationToken cancel)
    {
        lock (_following)
        {
            var done = 0;
            while (store.ChangesAfter(folder.Followed, BatchSize) is [.., var last] batch)
            {
                var cores = new ParallelOptions { MaxDegreeOfParallelism = batch.Count < FewestForAllCores ? 1 : -1, CancellationToken = cancel };
                Parallel.ForEach(batch, cores, change => Follow(change.Id));
                folder.Commit(last.Sequence);
                progress?.Report(done += batch.Count);
            }
        }
    }

    private void Follow(ArticleId id)
    {
        var key = KeyTerm.Of(id);
        if (store.Find(id) is { } article && !store.IsRetracted(id) && Documents(article) is { } block) folder.Replace(key, block);
        else folder.Delete(key);
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
