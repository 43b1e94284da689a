using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Brings up the articles worth a closer look, segment by segment: what the question's words say of each, its day, its length.
/// </summary>
internal sealed class CandidateFinder(IndexSearcher searcher, AskedWords asked, PassageQuery query)
{
    private readonly RecencyPrior _recency = new(query.At, AskedDays.In(query.Words, query.At));
    private readonly PriorityQueue<ArticleHit, double> _best = new();

    /// <param name="most">So many at most.</param>
    /// <returns>By document.</returns>
    public List<ArticleHit> Find(int most)
    {
        var scores = PostingScores.Start(asked);
        foreach (var segment in searcher.TopReaderContext.Leaves)
        {
            scores.Read(segment);
            Take(segment, scores, most);
        }

        return [.. _best.UnorderedItems.Select(item => item.Element).OrderBy(hit => hit.Document)];
    }

    private void Take(AtomicReaderContext segment, PostingScores scores, int most)
    {
        var published = segment.AtomicReader.GetNumericDocValues(IndexFields.Published);
        var visible = new VisibleArticles(segment.AtomicReader, query.Collections);
        for (var document = scores.Next(-1); document >= 0; document = scores.Next(document))
        {
            var evidence = scores.EvidenceOf(document);
            var worst = _best.Count == most && _best.TryPeek(out _, out var least) ? least : double.NegativeInfinity;
            if (evidence.MostCandidateScore <= worst || !visible.Includes(document)) continue;
            evidence.Recency = _recency.Of(published?.Get(document) ?? 0);
            if (evidence.CandidateScore <= worst) continue;
            if (_best.Count == most) _best.Dequeue();
            _best.Enqueue(new ArticleHit(segment.DocBase + document, evidence.Recency), evidence.CandidateScore);
        }
    }
}
