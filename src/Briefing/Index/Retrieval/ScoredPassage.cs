using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>A passage with all that speaks for it.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Evidence">What speaks for it in its article.</param>
internal readonly record struct ScoredPassage(MatchedArticle Article, TextSpan Span, PassageEvidence Evidence)
{
    /// <summary>What a passage counts beside its article.</summary>
    private const double PassageWeight = 0.15;

    public int Document => Article.Hit.Document;

    /// <summary>What passages are ranked by across articles. Higher is better.</summary>
    public double Score { get; } = Article.Evidence.Score + (PassageWeight * Evidence.Score);

    /// <summary>As in <see cref="PassageHit.Coverage"/>.</summary>
    public double Coverage => Evidence.Context;

    /// <summary>
    /// As in <see cref="PassageHit.Support"/>: the logarithm of the odds, fitted by logistic regression on news quiz questions
    /// and 113 others that no article answers.
    /// </summary>
    public double Support
    {
        get
        {
            var article = Article.Evidence;
            return (5 * article.Bm25) + (2.8 * article.Recency.Near) + (1.7 * article.Whole) + (2.8 * article.Title) + (1.7 * article.Pairs)
                + (0.6 * Evidence.Exact) + (0.6 * Evidence.Context) - (4.5 * article.Chance) - 4.2;
        }
    }
}
