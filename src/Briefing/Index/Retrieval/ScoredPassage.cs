using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <param name="Document">The article's document.</param>
/// <param name="Span">Where the passage stands.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="Coverage">As in <see cref="PassageHit.Coverage"/>.</param>
/// <param name="Support">As in <see cref="PassageHit.Support"/>.</param>
internal readonly record struct ScoredPassage(int Document, TextSpan Span, double Score, double Coverage, double Support);
