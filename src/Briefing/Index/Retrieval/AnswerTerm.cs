namespace Briefing.Index.Retrieval;

/// <summary>
/// What speaks for a word of an article being (part of) what a question asks for, each from 0 to 1. The weights are fitted by
/// logistic regression on the words of articles that answer news quiz questions (see <see cref="ArticleEvidence"/>).
/// </summary>
internal record struct AnswerTerm
{
    /// <summary>How many of the article's sentences hold it, as a share of those that hold the commonest word.</summary>
    public double Frequency { get; set; }

    /// <summary>It stands in the title.</summary>
    public double Title { get; set; }

    /// <summary>The most of the question that a sentence with it holds, that such a sentence and its neighbours hold.</summary>
    public double Beside { get; set; }

    /// <inheritdoc cref="Beside"/>
    public double Around { get; set; }

    /// <summary>How near a word of the question it stands in a sentence.</summary>
    public double Touching { get; set; }

    /// <summary>Of the best articles, how many hold it, weighed by their rank; and beside how much of the question.</summary>
    public double Shared { get; set; }

    /// <inheritdoc cref="Shared"/>
    public double SharedBeside { get; set; }

    /// <summary>It is of the type asked for; it is capitalised; it is a number; no type is asked for; none is, and it is a name.</summary>
    public double Wanted { get; set; }

    /// <inheritdoc cref="Wanted"/>
    public double Capitalised { get; set; }

    /// <inheritdoc cref="Wanted"/>
    public double Number { get; set; }

    /// <inheritdoc cref="Wanted"/>
    public double Open { get; set; }

    /// <inheritdoc cref="Wanted"/>
    public double OpenName { get; set; }

    /// <summary>It is of the type asked for, and stands beside so much of the question.</summary>
    public readonly double WantedBeside => Wanted * Beside;

    /// <summary>How near the words that name the kind of thing asked for ("which cartel") it stands in a sentence.</summary>
    public double TouchingKind { get; set; }

    /// <summary>How near the article's beginning it stands first.</summary>
    public double Early { get; set; }

    public readonly double Likelihood => 1 / (1 + Math.Exp(-Odds));

    private readonly double Odds =>
        (1.6 * Frequency) + (1.1 * Title) + (0.25 * Beside) + (0.15 * Around) + (0.2 * Touching) + (0.45 * TouchingKind) + (0.6 * Shared) + (2.7 * SharedBeside)
        + (1.8 * Wanted) + (0.8 * WantedBeside) + Capitalised + (0.35 * Number) + (0.4 * Open) + (0.3 * OpenName) + (0.3 * Early) - 5.1;
}
