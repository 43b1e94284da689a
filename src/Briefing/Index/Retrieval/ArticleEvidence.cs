namespace Briefing.Index.Retrieval;

/// <summary>
/// What speaks for an article, each from 0 to 1; words count as shares of the question's weight. The weights are fitted on
/// news quiz questions (392 over 5,000 articles, by softmax over the articles of each) and were held against the half of the
/// questions not fitted on.
/// </summary>
internal record struct ArticleEvidence
{
    /// <summary>The logarithm of the number of terms of a long article, some 3,000.</summary>
    private const double LongLength = 8;

    /// <summary>BM25 of its words, as a share of the most they could reach.</summary>
    public double Bm25 { get; set; }

    public Recency Recency { get; set; }

    /// <summary>The question's words that it holds, that its title holds, that its title or first sentences hold, that it holds side by side.</summary>
    public double Whole { get; set; }

    /// <inheritdoc cref="Whole"/>
    public double Title { get; set; }

    /// <inheritdoc cref="Whole"/>
    public double Lead { get; set; }

    /// <inheritdoc cref="Whole"/>
    public double Pairs { get; set; }

    /// <summary>Of <see cref="Whole"/>, the words that stand in it: a place for which another stands that lies in it is left out.</summary>
    public double Written { get; set; }

    /// <summary>The question's names that it holds, a share of their own weight: what holds another's does not answer, however much else it holds.</summary>
    public double Named { get; set; }

    /// <summary>How much of its title is words of the question.</summary>
    public double TitleFit { get; set; }

    /// <summary>The question's words that its best sentences hold, the mean of the three that hold most.</summary>
    public double Sentences { get; set; }

    /// <summary>How much its other words are those of the best articles (<see cref="Feedback"/>); 0 where few were asked for.</summary>
    public double Kinship { get; set; }

    /// <summary>The logarithm of its number of terms, as a share of a long one's.</summary>
    public double Length { get; set; }

    public static double LengthOf(double terms) => Math.Log(1 + terms) / LongLength;

    /// <summary>Of the corpus: the weight that an article may hold by chance, being the best of so many; a share of the question's.</summary>
    public double Chance { get; set; }

    /// <summary>What articles are ranked by: the logarithm of odds, up to a constant of the question.</summary>
    public readonly double Score =>
        (4.9 * Bm25) + (0.8 * Recency.Near) + (1.6 * Recency.Near * Bm25) + (1.2 * Recency.Far) + (0.9 * Recency.Week) - (2.4 * Recency.After)
        + (4.8 * Whole) + Title + (1.8 * Lead) + (3.2 * Pairs) + (2.1 * TitleFit) + Sentences + (10 * Kinship) - (2.2 * Length);

    /// <summary>What candidates are chosen by, fitted alike to what is known without a look at sentences.</summary>
    public readonly double CandidateScore =>
        (11 * Bm25) + (0.9 * Recency.Near) + (2.3 * Recency.Near * Bm25) + (1.9 * Recency.Far) + (0.6 * Recency.Week) - (3.2 * Recency.After) + (7 * Whole) - (6.8 * Length);

    /// <summary>The most that it could be, were the article of the very day of the question.</summary>
    public readonly double MostCandidateScore => (13.3 * Bm25) + 3.4 + (7 * Whole) - (6.8 * Length);
}
