using Briefing.Articles;

namespace Briefing.Index.Retrieval;

internal readonly record struct ScoredPassage(TextSpan Span, double Score, double Coverage);
