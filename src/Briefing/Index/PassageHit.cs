using Briefing.Articles;

namespace Briefing.Index;

/// <summary>A passage that retrieval found: whole sentences inside one paragraph. Its words are in the store, not here.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Score">Higher is better; comparable within one question only.</param>
public sealed record PassageHit(ArticleId Article, int Revision, TextSpan Span, double Score)
{
    /// <summary>
    /// From this support on, a passage is worth showing rather than "nothing in the sources": of 392 questions that news
    /// articles answer some 7 in 100 are refused by it, of 100 from outside the news some 90.
    /// </summary>
    public const double EnoughSupport = -0.55;

    /// <summary>So much of the question is enough, however common its words.</summary>
    public const double EnoughCoverage = 0.95;

    /// <summary>The share of the question's content, by rarity of its words, that the passage holds: 0 to 1.</summary>
    public double Coverage { get; init; }

    /// <summary>How sure it is that passage and article answer the question, as the logarithm of odds; comparable between questions.</summary>
    public double Support { get; init; }

    /// <summary>Whether the passage holds enough of the question to stand as its answer.</summary>
    public bool IsAnswer => Support >= EnoughSupport || Coverage >= EnoughCoverage;
}

/// <summary>What retrieval is asked for.</summary>
/// <param name="Words">The question as typed.</param>
/// <param name="Top">How many hits at most.</param>
/// <param name="At">The day the question is asked; null for no preference of the recent.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="DistinctArticles">Only the best passage of each article.</param>
public sealed record PassageQuery(
    string Words, int Top, DateOnly? At = null, IReadOnlyCollection<string>? Collections = null, bool DistinctArticles = false);
