namespace Briefing.Index.Retrieval;

/// <summary>
/// What speaks for a passage of an article, each from 0 to 1; words count as shares of the question's weight. The weights are
/// fitted like those of <see cref="ArticleEvidence"/>, by softmax over the passages of articles that answer.
/// </summary>
internal record struct PassageEvidence
{
    /// <summary>The question's words that it holds, that it holds in the question's own form, that it holds with the sentences around.</summary>
    public double Words { get; set; }

    /// <inheritdoc cref="Words"/>
    public double Exact { get; set; }

    /// <inheritdoc cref="Words"/>
    public double Context { get; set; }

    /// <summary>The question's words that it holds, and with the sentences around, weighed in English.</summary>
    public double WordsInEnglish { get; set; }

    /// <inheritdoc cref="WordsInEnglish"/>
    public double ContextInEnglish { get; set; }

    /// <summary>The question's words that it holds, each the weightier the fewer sentences of the article hold it; a share of all that the article holds. The more words the question has, the less it tells.</summary>
    public double Local { get; set; }

    /// <summary>How near the article's best sentence it stands: 1 when it holds it.</summary>
    public double Near { get; set; }

    /// <summary>It holds something of the type that is asked for.</summary>
    public double Answer { get; set; }

    /// <summary>Words of that type that the question does not have: whether any, and how many.</summary>
    public double Typed { get; set; }

    /// <inheritdoc cref="Typed"/>
    public double TypedCount { get; set; }

    /// <summary>How likely its words answer (<see cref="AnswerTerms"/>): the likeliest, the three likeliest, all.</summary>
    public double Likeliest { get; set; }

    /// <inheritdoc cref="Likeliest"/>
    public double Three { get; set; }

    /// <inheritdoc cref="Likeliest"/>
    public double All { get; set; }

    /// <summary>Three and all once more, without what a passage of a better article tells.</summary>
    public double NewThree { get; set; }

    /// <inheritdoc cref="NewThree"/>
    public double NewAll { get; set; }

    /// <summary>How near the article's beginning it stands; that it stands in its first paragraph.</summary>
    public double Early { get; set; }

    /// <inheritdoc cref="Early"/>
    public double First { get; set; }

    /// <summary>It asks itself.</summary>
    public double Question { get; set; }

    /// <summary>It is a heading or the title, a last resort.</summary>
    public double Heading { get; set; }

    /// <summary>Hardly a passage scores more: articles that could only win by one are not read for it.</summary>
    public const double MostScore = 9;

    /// <summary>What the passages of an article are ranked by.</summary>
    public readonly double NewScore => Score + (3.7 * (NewThree - Three)) + (1.7 * (NewAll - All));

    /// <summary>What speaks for it as if it were alone: the logarithm of odds, up to a constant of the article.</summary>
    public readonly double Score =>
        Words + (0.7 * Exact) + (1.6 * Context) + (2.4 * Local) + (0.3 * Near) + (0.75 * Answer) + (0.5 * Typed) + (1.4 * TypedCount) + (0.9 * Likeliest) + (3.7 * Three)
        + (1.7 * All) + (0.2 * Early) + (0.35 * First) - (0.4 * Question) - (0.4 * Heading);
}
