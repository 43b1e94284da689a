namespace Briefing.Index.Retrieval;

/// <summary>An article that words of the question brought up.</summary>
/// <param name="Document">Its document.</param>
/// <param name="Score">BM25 over title and text, weighed by its day.</param>
internal readonly record struct ArticleHit(int Document, double Score);
