namespace Briefing.Answers.Passages;

/// <summary>
/// What speaks for words of a passage as the answer. The weights are fitted on the passages found for news quiz questions (392 over
/// 5,000 articles, by softmax over the candidates of each passage) and were held against the half of the questions not fitted on.
/// </summary>
internal readonly record struct CandidateEvidence
{
    /// <summary>Characters to the nearest word of the question.</summary>
    public int Distance { get; init; }

    /// <summary>How many words of the question its sentence holds less than the best of the passage.</summary>
    public int Lacking { get; init; }

    /// <summary>The share of the passages found that name it, the better ones counting more, less when one tells it already; from 0 to 1.</summary>
    public double Shared { get; init; }

    /// <summary>It stands in the article's title.</summary>
    public bool InTitle { get; init; }

    /// <summary>How many of its words are the question's, as a share.</summary>
    public double Asked { get; init; }

    /// <summary>It is a single word.</summary>
    public bool IsSingle { get; init; }

    public bool IsAdjective { get; init; }

    public CandidateFit Fit { get; init; }

    /// <summary>What candidates of a passage are ranked by: the logarithm of odds, up to a constant of the passage.</summary>
    public double Score =>
        (5.4 * Shared) + (InTitle ? 1.2 : 0) - (0.18 * Math.Log(1 + Distance)) - (0.23 * Lacking) - (2.5 * Asked) - (IsSingle ? 0.45 : 0) - (IsAdjective ? 0.45 : 0)
        - Fit switch { CandidateFit.OtherName => 1.3, CandidateFit.OtherSort => 2.8, _ => 0 };
}
