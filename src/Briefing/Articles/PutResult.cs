namespace Briefing.Articles;

public enum PutOutcome
{
    /// <summary>A new article.</summary>
    Added,

    /// <summary>A known id with another text or other metadata: a new revision.</summary>
    Revised,

    /// <summary>A known id with the same text and metadata.</summary>
    Unchanged,
}

/// <summary>What became of one draft, once it is on disk.</summary>
/// <param name="Id">The article's key.</param>
/// <param name="Outcome">Added, revised or unchanged.</param>
/// <param name="DuplicateOf">Another article that already holds the same text.</param>
public sealed record PutResult(ArticleId Id, PutOutcome Outcome, ArticleId? DuplicateOf);
