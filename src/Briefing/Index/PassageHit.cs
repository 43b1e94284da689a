using Briefing.Articles;

namespace Briefing.Index;

/// <summary>A passage that retrieval found: whole sentences inside one paragraph. Its words are in the store, not here.</summary>
public sealed record PassageHit(ArticleId Article, int Revision, TextSpan Span, double Score);

/// <summary>What retrieval is asked for.</summary>
/// <param name="Words">The question as typed.</param>
/// <param name="Top">How many hits at most.</param>
/// <param name="At">The day the question is asked; null for no preference of the recent.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
/// <param name="DistinctArticles">Only the best passage of each article.</param>
public sealed record PassageQuery(
    string Words, int Top, DateOnly? At = null, IReadOnlyCollection<string>? Collections = null, bool DistinctArticles = false);
