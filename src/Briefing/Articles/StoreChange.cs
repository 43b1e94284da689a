namespace Briefing.Articles;

/// <summary>A committed change of the store, in the order the index follows them.</summary>
/// <param name="Sequence">Counts up from 1, without reuse.</param>
/// <param name="Id">The article that changed: it is to be indexed anew, or dropped when it is retracted now.</param>
public readonly record struct StoreChange(long Sequence, ArticleId Id);
