using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Intake;

/// <summary>The one door for articles: drafts into the store, batch by batch, and the index after them.</summary>
public sealed class Newsdesk(ArticleStore store, BriefingIndex index)
{
    /// <summary>Articles of one transaction: enough to spread the cost of a safe commit, few enough to report often.</summary>
    internal int BatchArticles { get; init; } = 500;

    /// <summary>UTF-16 code units of one transaction: it bounds the memory, and what a crash takes with it.</summary>
    internal int BatchCharacters { get; init; } = 8 * 1024 * 1024;

    /// <summary>Takes drafts in while they are read, in memory that does not grow with their number.</summary>
    /// <param name="drafts">Read one by one; their order is the order of the results.</param>
    /// <param name="actor">Who pushes, for the audit.</param>
    /// <param name="progress">Told after each batch that is on disk.</param>
    /// <param name="cancel">Stops between batches and before indexing the last: what was reported is on disk, and the index follows at the next start.</param>
    /// <returns>The result of each, once it is on disk. To be read to its end: what is not asked for is not done.</returns>
    public IEnumerable<PushResult> Push(
        IEnumerable<DraftResult> drafts, string actor, IProgress<PushProgress>? progress = null, CancellationToken cancel = default)
    {
        var done = default(PushProgress);
        foreach (var batch in Batches(drafts))
        {
            cancel.ThrowIfCancellationRequested();
            var results = Store(batch, actor);
            done = Add(done, batch);
            progress?.Report(done);
            foreach (var result in results) yield return result;
            index.CatchUp(cancel: cancel);
        }
    }

    /// <inheritdoc cref="Push(IEnumerable{DraftResult}, string, IProgress{PushProgress}?, CancellationToken)"/>
    public IEnumerable<PushResult> Push(
        IEnumerable<ArticleDraft> drafts, string actor, IProgress<PushProgress>? progress = null, CancellationToken cancel = default) =>
        Push(drafts.Select(draft => (DraftResult)new DraftResult.Accepted(draft.Id.Value, draft)), actor, progress, cancel);

    private List<PushResult> Store(List<DraftResult> batch, string actor)
    {
        var put = new Queue<PutResult>(store.Put([.. batch.OfType<DraftResult.Accepted>().Select(accepted => accepted.Draft)], actor));
        return batch.ConvertAll(result => result is DraftResult.Refused refused ? PushResult.Of(refused) : PushResult.Of(put.Dequeue(), ((DraftResult.Accepted)result).Note));
    }

    private IEnumerable<List<DraftResult>> Batches(IEnumerable<DraftResult> drafts)
    {
        var (batch, characters) = (new List<DraftResult>(), 0L);
        foreach (var draft in drafts)
        {
            batch.Add(draft);
            characters += Characters(draft);
            if (batch.Count < BatchArticles && characters < BatchCharacters) continue;
            yield return batch;
            (batch, characters) = ([], 0);
        }

        if (batch.Count > 0) yield return batch;
    }

    private static PushProgress Add(PushProgress done, List<DraftResult> batch)
    {
        var refused = batch.Count(result => result is DraftResult.Refused);
        return new PushProgress(done.Articles + batch.Count - refused, done.Refused + refused, done.Characters + batch.Sum(Characters));
    }

    private static long Characters(DraftResult result) => result is DraftResult.Accepted accepted ? accepted.Draft.Text.Length : 0;
}
