namespace Briefing.Index.Retrieval;

/// <summary>A term of a question.</summary>
/// <param name="Text">The stem.</param>
/// <param name="Hash">As in tables of sentences.</param>
/// <param name="Weight">Its rarity, BM25's idf, ln(1 + (N - n + ½) / (n + ½)), times <see cref="Share"/>.</param>
/// <param name="ArticleCount">How many articles hold it.</param>
internal readonly record struct QuestionTerm(string Text, uint Hash, double Weight, int ArticleCount)
{
    /// <summary>One of several characters of a word that another term stands for as a whole: it supports, and finds nothing alone.</summary>
    public bool IsPart { get; init; }

    /// <summary>What a part counts of a whole.</summary>
    public const double PartShare = 0.6;

    public double Share => IsPart ? PartShare : 1;
}
