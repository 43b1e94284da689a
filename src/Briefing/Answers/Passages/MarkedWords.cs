using Briefing.Articles;

namespace Briefing.Answers.Passages;

/// <summary>The words of a passage that answer.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="HasAnswer">They are what the question asks for (a person, a figure, a date), not just the clause that speaks of it.</param>
/// <param name="Likelihood">How likely they are, as the logarithm of odds, up to a constant of the question; 0 where no sort of thing is asked for.</param>
internal sealed record MarkedWords(TextSpan Span, bool HasAnswer, double Likelihood)
{
    /// <summary>The full name of the person or organisation that answers a who-question.</summary>
    public string? Name { get; init; }
}
