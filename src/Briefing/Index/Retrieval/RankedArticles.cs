using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>The articles whose passages are worth a look, best first.</summary>
internal sealed class RankedArticles
{
    /// <summary>
    /// Articles whose sentences are read: the best ten stand among so many as surely as among a hundred. Of a longer list, whose
    /// end matters too, twice as many.
    /// </summary>
    private const int MostCandidates = 24;

    /// <summary>Articles ranked, at the least: they tell of each other's words.</summary>
    private const int FewestRanked = 10;

    private readonly MatchedArticle[] _ranked;

    public RankedArticles(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        var (column, matcher) = (new SentenceColumn(searcher), new ArticleMatcher(asked));
        var candidates = new CandidateFinder(searcher, asked, query).Find(query.Top > MostCandidates ? 2 * query.Top : MostCandidates);
        _ranked = BestFirst(candidates.Select(hit => matcher.Match(hit, column.Read(hit.Document))));
        if (_ranked.Length >= Feedback.FewestArticles && !asked.IsForOne) _ranked = BestFirst(WithFeedback(asked));
        _ranked = _ranked[..Math.Min(_ranked.Length, Math.Max(query.Top, FewestRanked))];
    }

    public int Count => _ranked.Length;

    public MatchedArticle this[int rank] => _ranked[rank];

    public double ScoreOf(int rank) => _ranked[rank].Evidence.Score;

    private MatchedArticle[] WithFeedback(AskedWords asked)
    {
        var feedback = new Feedback(asked);
        foreach (var article in _ranked.Take(Feedback.MostArticles)) feedback.Add(article.Table.Span);
        var kinships = feedback.Kinships([.. _ranked.Select(article => article.Evidence.Score)]);
        foreach (var (article, kinship) in _ranked.Zip(kinships)) article.Evidence = article.Evidence with { Kinship = kinship };
        return _ranked;
    }

    private static MatchedArticle[] BestFirst(IEnumerable<MatchedArticle> articles) =>
        [.. articles.OrderByDescending(article => article.Evidence.Score).ThenBy(article => article.Hit.Document)];
}
