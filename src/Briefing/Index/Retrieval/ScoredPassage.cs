using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>A passage with all that speaks for it.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Evidence">What speaks for it in its article.</param>
/// <param name="Share">What that counts beside what speaks for its article.</param>
internal readonly record struct ScoredPassage(MatchedArticle Article, TextSpan Span, PassageEvidence Evidence, double Share)
{
    /// <summary>The weight where one passage stands for each article: little more than what tells articles apart that are as good.</summary>
    public const double OfDistinct = 0.03;

    /// <summary>The weight where passages of an article stand beside those of others: the second passage of the best article comes after the best of the next.</summary>
    public const double OfAll = 0.3;

    public int Document => Article.Hit.Document;

    /// <summary>What passages are ranked by across articles. Higher is better.</summary>
    public double Score { get; } = Article.Evidence.Score + Share;

    public ScoredPassage LessBy(double score) => new(Article, Span, Evidence, Share - score);

    /// <summary>As in <see cref="PassageHit.Coverage"/>.</summary>
    public double Coverage => Evidence.WordsInEnglish;

    /// <summary>
    /// As in <see cref="PassageHit.Support"/>: the logarithm of the odds, fitted by logistic regression on news quiz questions
    /// and 113 others that no article answers, and held against the half of them not fitted on.
    /// </summary>
    public double Support
    {
        get
        {
            var article = Article.InEnglish;
            var recency = (0.8 * article.Recency.Near) + (0.55 * article.Recency.Far) + (0.95 * article.Recency.Week);
            return (1.3 * article.Bm25) + recency + (2.2 * article.Written) + (1.5 * article.Named) + (1.3 * article.Title) + (1.7 * article.Lead) + (2.2 * article.Pairs)
                + (2.65 * article.TitleFit) + (1.2 * Evidence.Likeliest) - (0.4 * Evidence.ContextInEnglish) - (2.85 * article.Chance) - 5.55;
        }
    }
}
