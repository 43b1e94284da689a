using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <param name="Document">The article's document.</param>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Evidence">What speaks for it.</param>
internal readonly record struct ScoredPassage(int Document, TextSpan Span, double Score, PassageEvidence Evidence);
