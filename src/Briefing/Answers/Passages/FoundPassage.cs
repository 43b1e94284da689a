using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>A passage that retrieval found.</summary>
/// <param name="Copies">Its citations: the same words in one article or several, the best first.</param>
/// <param name="Score">How well the best answers, as the logarithm of odds, up to a constant of the question.</param>
internal sealed record FoundPassage(IReadOnlyList<Citation> Copies, double Score);
