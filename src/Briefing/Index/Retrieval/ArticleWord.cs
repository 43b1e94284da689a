using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>A word of an article, over all places where it stands there; see <see cref="AnswerTerm"/> for what the figures mean.</summary>
internal struct ArticleWord
{
    /// <summary>Of the word over all articles.</summary>
    public int Number;

    public int FirstSentence, LastSentence, Sentences;

    /// <summary>Of the passage that it was last counted in.</summary>
    public int Window;

    public float Beside, Around, Touching, TouchingKind, Likelihood;

    public bool IsInTitle, IsWanted, IsCapitalised, IsNumber, IsName;

    /// <summary>It stands somewhere as part of something.</summary>
    public void Add(TermKind kind, bool isTitle, bool isWanted)
    {
        var isNumber = kind is TermKind.Number or TermKind.DateNumber;
        IsWanted |= isWanted;
        IsNumber |= isNumber;
        IsName |= !isNumber && kind != TermKind.Date;

        // Titles capitalise every word.
        IsCapitalised |= !isNumber && !isTitle && kind != TermKind.Date;
    }
}

/// <summary>What several articles say of a word: the weight of those that hold it, and beside how much of the question.</summary>
internal struct SharedWord
{
    public float Weight, Beside;
}
