using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>The articles whose passages are worth a look, best first. Their sentences are matched when somebody asks for them.</summary>
internal sealed class RankedArticles
{
    /// <summary>
    /// Articles whose sentences are read: the best ten stand among so many as surely as among a hundred. Of a longer list, whose
    /// end matters too, twice as many.
    /// </summary>
    private const int MostCandidates = 24;

    /// <summary>Articles ranked, at the least: they tell of each other's words.</summary>
    private const int FewestRanked = 10;

    private readonly SentenceColumn _column;
    private readonly ArticleMatcher _matcher;
    private readonly (ArticleHit Hit, ArticleEvidence Evidence)[] _ranked;
    private readonly MatchedArticle?[] _matched;

    public RankedArticles(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        (_column, _matcher) = (new SentenceColumn(searcher), new ArticleMatcher(asked));
        var candidates = new CandidateFinder(searcher, asked, query).Find(query.Top > MostCandidates ? 2 * query.Top : MostCandidates);
        _ranked = BestFirst(candidates.Select(hit => (hit, _matcher.Weigh(hit, _column.Read(hit.Document)))));
        if (_ranked.Length >= Feedback.FewestArticles) _ranked = BestFirst(WithFeedback(asked));
        _ranked = _ranked[..Math.Min(_ranked.Length, Math.Max(query.Top, FewestRanked))];
        _matched = new MatchedArticle?[_ranked.Length];
    }

    public int Count => _ranked.Length;

    public MatchedArticle this[int rank] => _matched[rank] ??= _matcher.Match(_ranked[rank].Hit, _ranked[rank].Evidence, _column.Read(_ranked[rank].Hit.Document));

    public double ScoreOf(int rank) => _ranked[rank].Evidence.Score;

    private IEnumerable<(ArticleHit Hit, ArticleEvidence Evidence)> WithFeedback(AskedWords asked)
    {
        var feedback = new Feedback(asked);
        foreach (var (hit, _) in _ranked.Take(Feedback.MostArticles)) feedback.Add(_column.Read(hit.Document));
        var kinships = feedback.Kinships([.. _ranked.Select(article => article.Evidence.Score)]);
        return _ranked.Select((article, at) => (article.Hit, article.Evidence with { Kinship = at < kinships.Length ? kinships[at] : 0 }));
    }

    private static (ArticleHit Hit, ArticleEvidence Evidence)[] BestFirst(IEnumerable<(ArticleHit Hit, ArticleEvidence Evidence)> articles) =>
        [.. articles.OrderByDescending(article => article.Evidence.Score).ThenBy(article => article.Hit.Document)];
}
