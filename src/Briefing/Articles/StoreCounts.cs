namespace Briefing.Articles;

/// <param name="Live">Articles that answers may cite.</param>
/// <param name="Retracted">Articles with a tombstone.</param>
/// <param name="Revisions">Revisions of all of them.</param>
public readonly record struct StoreCounts(long Live, long Retracted, long Revisions);
