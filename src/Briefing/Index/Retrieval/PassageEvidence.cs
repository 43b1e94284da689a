namespace Briefing.Index.Retrieval;

/// <summary>
/// What speaks for a passage, each from 0 to 1; words count as shares of the question's weight. All weights are fitted on
/// news quiz questions (392 over 5,000 articles, by softmax over articles and passages and by logistic regression against
/// 113 questions without an answer) and were held against the half of the questions not fitted on.
/// </summary>
internal record struct PassageEvidence
{
    /// <summary>Of the article: BM25 of its words, as a share of the most they could reach.</summary>
    public double Bm25 { get; set; }

    /// <summary>Of the article: how near its day is to that of the question (<see cref="RecencyPrior"/>).</summary>
    public double Recency { get; set; }

    /// <summary>Of the article: the question's words that it holds, that its title holds, that it holds side by side.</summary>
    public double Whole { get; set; }

    /// <inheritdoc cref="Whole"/>
    public double Title { get; set; }

    /// <inheritdoc cref="Whole"/>
    public double Pairs { get; set; }

    /// <summary>Of the corpus: the weight that an article may hold by chance, being the best of so many; a share of the question's.</summary>
    public double Chance { get; set; }

    /// <summary>Of the passage: the question's words that it holds, holds in the question's own form, and holds with the sentences around.</summary>
    public double Words { get; set; }

    /// <inheritdoc cref="Words"/>
    public double Exact { get; set; }

    /// <inheritdoc cref="Words"/>
    public double Context { get; set; }

    /// <summary>Of the passage: it holds something of the type that is asked for.</summary>
    public double Answer { get; set; }

    /// <summary>Of the passage: names and numbers that the question does not have, and one of which may answer it.</summary>
    public double OtherNames { get; set; }

    /// <summary>Of the passage: how near the article's beginning it stands.</summary>
    public double Early { get; set; }

    /// <summary>Of the passage: it asks itself.</summary>
    public double Question { get; set; }

    /// <summary>Of the passage: it is a heading or the title, a last resort.</summary>
    public double Heading { get; set; }

    /// <summary>What passages are ranked by.</summary>
    public readonly double Score =>
        Bm25 + (0.45 * Recency) + (0.4 * Recency * Bm25) + (0.6 * Whole) + (0.25 * Title) + (0.3 * Pairs)
        + (0.2 * Words) + (0.35 * Exact) + (0.3 * Context) + (0.1 * Answer) + (0.15 * OtherNames) + (0.3 * Early) - (0.25 * Question) - Heading;

    /// <summary>Whether it answers at all: the logarithm of the odds, as seen on those questions.</summary>
    public readonly double Support =>
        (5 * Bm25) + (2.8 * Recency) + (1.7 * Whole) + (2.8 * Title) + (1.7 * Pairs) + (0.6 * Exact) + (0.6 * Context) - (4.5 * Chance) - 4.2;
}
