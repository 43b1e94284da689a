using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>What a sentence holds of the question.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Evidence">What it holds that can answer.</param>
/// <param name="Terms">A bit for each term of the question.</param>
/// <param name="Pairs">A bit for each term that is directly followed by the question's next one.</param>
internal readonly record struct SentenceMatch(TextSpan Span, SentenceEvidence Evidence, ulong Terms, ulong Pairs)
{
    public bool IsHeading => Evidence.HasFlag(SentenceEvidence.Heading);
}
