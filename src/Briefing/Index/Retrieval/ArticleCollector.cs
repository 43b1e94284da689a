using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>Keeps the best articles by BM25 and how near their day is to that of the question.</summary>
internal sealed class ArticleCollector(int most, RecencyPrior recency) : ICollector
{
    private readonly PriorityQueue<int, double> _best = new(most + 1);
    private Scorer _scorer = null!;
    private NumericDocValues? _published;
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (_base, _published) = (context.DocBase, context.AtomicReader.GetNumericDocValues(IndexFields.Published));

    public void Collect(int doc)
    {
        var score = _scorer.GetScore() * recency.Of(_published?.Get(doc) ?? 0);
        if (_best.Count < most)
        {
            _best.Enqueue(_base + doc, score);
        }
        else if (_best.TryPeek(out _, out var worst) && score > worst)
        {
            _best.DequeueEnqueue(_base + doc, score);
        }
    }

    /// <summary>Best first; of equals the earlier document.</summary>
    public IReadOnlyList<ArticleHit> Best() =>
        [.. _best.UnorderedItems.OrderByDescending(item => item.Priority).ThenBy(item => item.Element).Select(item => new ArticleHit(item.Element, item.Priority))];
}
