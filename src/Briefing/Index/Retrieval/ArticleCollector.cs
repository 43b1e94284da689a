using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>Keeps the best articles by BM25 and how near their day is to that of the question.</summary>
internal sealed class ArticleCollector(int most, RecencyPrior recency) : ICollector
{
    /// <summary>What being of the very day adds to an article's score, as a share of it.</summary>
    private const double Strength = 0.4;

    private readonly PriorityQueue<ArticleHit, double> _best = new(most + 1);
    private Scorer _scorer = null!;
    private NumericDocValues? _published;
    private int _base;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => (_base, _published) = (context.DocBase, context.AtomicReader.GetNumericDocValues(IndexFields.Published));

    public void Collect(int doc)
    {
        var words = _scorer.GetScore();
        var near = recency.Of(_published?.Get(doc) ?? 0);
        var score = words * (1 + (Strength * near.Near));
        if (_best.Count == most && _best.TryPeek(out _, out var worst) && score <= worst) return;
        if (_best.Count == most) _best.Dequeue();
        _best.Enqueue(new ArticleHit(_base + doc, words, near), score);
    }

    /// <summary>In no particular order.</summary>
    public List<ArticleHit> Best() => [.. _best.UnorderedItems.Select(item => item.Element)];
}
