namespace Briefing.Index.Retrieval;

/// <summary>An article that words of the question brought up.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Recency">How near its day is to that of the question.</param>
internal readonly record struct ArticleHit(int Document, Recency Recency);
