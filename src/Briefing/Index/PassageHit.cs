using Briefing.Articles;

namespace Briefing.Index;

/// <summary>A passage that retrieval found: whole sentences inside one paragraph. Its words are in the store, not here.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Score">Higher is better; comparable within one question only.</param>
public sealed record PassageHit(ArticleId Article, int Revision, TextSpan Span, double Score)
{
    /// <summary>From this coverage on, a passage is worth showing as an answer rather than "nothing in the sources".</summary>
    public const double EnoughCoverage = 0.5;

    /// <summary>The share of the question's content, by rarity of its words, that the passage and its article hold: 0 to 1.</summary>
    public double Coverage { get; init; }

    /// <summary>Whether the passage holds enough of the question to stand as its answer.</summary>
    public bool IsAnswer => Coverage >= EnoughCoverage;
}

/// <summary>What retrieval is asked for.</summary>
/// <param name="Words">The question as typed.</param>
/// <param name="Top">How many hits at most.</param>
/// <param name="At">The day the question is asked; null for no preference of the recent.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="DistinctArticles">Only the best passage of each article.</param>
public sealed record PassageQuery(
    string Words, int Top, DateOnly? At = null, IReadOnlyCollection<string>? Collections = null, bool DistinctArticles = false);
