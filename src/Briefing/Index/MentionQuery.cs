using Briefing.Articles;

namespace Briefing.Index;

/// <summary>What direct speech or figures are asked for.</summary>
/// <param name="Words">Words that the article must hold, all of them; empty for any article.</param>
/// <param name="MostArticles">How many articles are looked through, the newest first.</param>
/// <param name="Collections">The collections the asker may see; null for all.</param>
public sealed record MentionQuery(string Words, int MostArticles, IReadOnlyCollection<string>? Collections = null);

/// <summary>A quote or a figure and where it stands. Its words are in the store, not here.</summary>
/// <param name="Article">The article.</param>
/// <param name="Revision">The revision that was read.</param>
/// <param name="Passage">The whole sentences that hold it.</param>
/// <param name="Span">The mention itself.</param>
/// <param name="Speaker">Who spoke, for direct speech; null where the article names nobody.</param>
public sealed record IndexedMention(ArticleId Article, int Revision, TextSpan Passage, TextSpan Span, string? Speaker);

/// <summary>What a search for mentions came to.</summary>
/// <param name="Mentions">By article, the newest first; inside an article in the order of the text.</param>
/// <param name="Articles">How many articles hold the words; more than were looked through when they are too many.</param>
public sealed record MentionResult(IReadOnlyList<IndexedMention> Mentions, int Articles);
