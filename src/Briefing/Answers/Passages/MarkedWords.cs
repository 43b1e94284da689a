using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>The words of a passage that answer.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="HasAnswer">They are what the question asks for (a person, a figure, a date), not just the clause that speaks of it.</param>
/// <param name="Name">The full name of the person or organisation that answers a who-question.</param>
internal sealed record MarkedWords(TextSpan Span, bool HasAnswer, string? Name = null);
