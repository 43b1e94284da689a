using Briefing.Articles;
using Briefing.Index;
using Briefing.Intake.Duplicates;

namespace Briefing.Intake;

/// <summary>The one door for articles: drafts into the store, batch by batch, each told what it repeats, and the index after them.</summary>
public sealed class Newsdesk(ArticleStore store, BriefingIndex index, Lazy<DuplicateFinder> duplicates)
{
    /// <summary>No more threads than that, whatever the pool would give: others wait for theirs.</summary>
    private static readonly ParallelOptions Cores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Articles of one transaction: enough to spread the cost of a safe commit, few enough to report often.</summary>
    internal int BatchArticles { get; init; } = 500;

    /// <summary>UTF-16 code units of one transaction: it bounds the memory, and what a crash takes with it.</summary>
    internal int BatchCharacters { get; init; } = 8 * 1024 * 1024;

    /// <summary>Takes drafts in while they are read, in memory that does not grow with their number.</summary>
    /// <param name="drafts">Read one by one; their order is the order of the results.</param>
    /// <param name="actor">Who pushes, for the audit.</param>
    /// <param name="progress">Told after each batch that is on disk.</param>
    /// <param name="cancel">Stops between batches and while indexing: what was reported is on disk, and the index follows at the next start.</param>
    /// <returns>The result of each, once it is on disk. To be read to its end: what is not asked for is not done.</returns>
    public IEnumerable<PushResult> Push(
        IEnumerable<DraftResult> drafts, string actor, IProgress<PushProgress>? progress = null, CancellationToken cancel = default)
    {
        var done = default(PushProgress);
        var indexing = new PushIndexing(index, BatchArticles, cancel);
        try
        {
            foreach (var batch in Batches(drafts))
            {
                cancel.ThrowIfCancellationRequested();
                var results = Store(batch, actor);
                indexing.Add(results.Where(result => result.Outcome != PushOutcome.Refused).Select(result => new ArticleId(result.Id)));
                done = Add(done, batch);
                progress?.Report(done);
                foreach (var result in results) yield return result;
                indexing.Go();
            }
        }
        finally
        {
            // Also when the drafts cannot be read to their end: what was stored is found.
            indexing.Finish();
        }
    }

    /// <inheritdoc cref="Push(IEnumerable{DraftResult}, string, IProgress{PushProgress}?, CancellationToken)"/>
    public IEnumerable<PushResult> Push(
        IEnumerable<ArticleDraft> drafts, string actor, IProgress<PushProgress>? progress = null, CancellationToken cancel = default) =>
        Push(drafts.Select(draft => (DraftResult)new DraftResult.Accepted(draft.Id.Value, draft)), actor, progress, cancel);

    private List<PushResult> Store(List<DraftResult> batch, string actor)
    {
        List<DraftResult.Accepted> accepted = [.. batch.OfType<DraftResult.Accepted>().Select(draft => draft with { Draft = duplicates.Value.AsRevision(draft.Draft) })];
        var put = store.Put([.. accepted.Select(draft => draft.Draft)], actor);
        var places = Enumerable.Range(0, put.Count).GroupBy(at => put[at].Id).ToDictionary(same => same.Key, same => same.First());
        var results = new PushResult[put.Count];
        Parallel.For(0, put.Count, Cores, at => results[at] = PushResult.Of(put[at], accepted[at], Alike(put[at], accepted[at].Draft, other => places.TryGetValue(other, out var place) && place > at)));
        var next = 0;
        return batch.ConvertAll(result => result is DraftResult.Refused refused ? PushResult.Of(refused) : results[next++]);
    }

    /// <summary>What it repeats of what came before it. Asked after all are stored, so that copies in one batch are seen.</summary>
    private IReadOnlyList<Duplicate> Alike(PutResult put, ArticleDraft draft, Func<ArticleId, bool> isLater) =>
        put.Outcome == PutOutcome.Unchanged ? [] : [.. duplicates.Value.Find(draft).Where(duplicate => !isLater(duplicate.Article.Id))];

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
