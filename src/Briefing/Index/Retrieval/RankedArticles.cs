using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>The articles whose passages are worth a look, best first. Their sentences are matched when somebody asks for them.</summary>
internal sealed class RankedArticles
{
    /// <summary>Articles whose sentences are read: the best ten stand among so many as surely as among a hundred.</summary>
    private const int MostCandidates = 24;

    /// <summary>Articles ranked, at the least: they tell of each other's words.</summary>
    private const int FewestRanked = 10;

    private readonly SentenceColumn _column;
    private readonly ArticleMatcher _matcher;
    private readonly (ArticleHit Hit, double Score)[] _ranked;
    private readonly MatchedArticle?[] _matched;

    public RankedArticles(IndexSearcher searcher, AskedWords asked, PassageQuery query)
    {
        (_column, _matcher) = (new SentenceColumn(searcher), new ArticleMatcher(asked));
        var candidates = new CandidateFinder(searcher, asked, query).Find(Math.Max(query.Top, MostCandidates));
        var ranked = candidates.Select(hit => (Hit: hit, _matcher.Weigh(hit, _column.Read(hit.Document)).Score)).OrderByDescending(article => article.Score).ThenBy(article => article.Hit.Document);
        _ranked = [.. ranked.Take(Math.Max(query.Top, FewestRanked))];
        _matched = new MatchedArticle?[_ranked.Length];
    }

    public int Count => _ranked.Length;

    public MatchedArticle this[int rank] => _matched[rank] ??= _matcher.Match(_ranked[rank].Hit, _column.Read(_ranked[rank].Hit.Document));

    public double ScoreOf(int rank) => _ranked[rank].Score;
}
