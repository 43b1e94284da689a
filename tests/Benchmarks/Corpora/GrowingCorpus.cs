using Benchmarks.Retrieval;
using Briefing.Articles;

namespace Benchmarks.Corpora;

/// <summary>A corpus that grows step by step in several retrievals alike (<see cref="SentenceExchange"/> says what of).</summary>
internal sealed class GrowingCorpus(IReadOnlyList<ArticleDraft> news, IReadOnlyList<IRetrieval> retrievals)
{
    private const int Batch = 1_000;

    private readonly SentenceExchange _exchange = new(news);

    public int Articles { get; private set; }

    public int Passages { get; private set; }

    public void GrowToPassages(int passages) => Grow(() => Passages >= passages);

    public void GrowToArticles(int articles) => Grow(() => Articles >= articles);

    private void Grow(Func<bool> isLargeEnough)
    {
        var batch = new List<ArticleDraft>();
        while (!isLargeEnough())
        {
            var article = _exchange.Article(Articles++);
            Passages += PassageCount.Of(article);
            batch.Add(article);
            if (batch.Count < Batch && !isLargeEnough()) continue;
            foreach (var retrieval in retrievals) retrieval.Add(batch);
            batch.Clear();
        }
    }
}
