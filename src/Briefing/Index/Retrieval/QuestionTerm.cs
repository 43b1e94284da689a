namespace Briefing.Index.Retrieval;

/// <summary>A term of a question.</summary>
/// <param name="Text">The stem.</param>
/// <param name="Hash">As in tables of sentences.</param>
/// <param name="Weight">Its rarity in the index.</param>
/// <param name="ArticleCount">How many articles hold it.</param>
internal readonly record struct QuestionTerm(string Text, uint Hash, double Weight, int ArticleCount)
{
    /// <summary>Its rarity in the index and in English.</summary>
    public double WeightInEnglish { get; init; }

    /// <summary>One of several characters of a word that another term stands for as a whole: it supports, and finds nothing alone.</summary>
    public bool IsPart { get; init; }
}
