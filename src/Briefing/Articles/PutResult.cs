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
/// <param name="Revision">The article's current revision.</param>
/// <param name="DuplicateOf">The first other article that already holds the same text.</param>
/// <param name="IsRetracted">It was retracted before and stays so: only <see cref="ArticleStore.Restore"/> brings it back.</param>
public sealed record PutResult(ArticleId Id, PutOutcome Outcome, int Revision, ArticleId? DuplicateOf, bool IsRetracted = false);
