namespace Briefing.Index;

/// <summary>Where searchers are borrowed: from the process's own writer, or from the folder that another process writes.</summary>
internal interface IIndexSearchers : IDisposable
{
    /// <summary>The store's sequence that searches see.</summary>
    long Followed { get; }

    SearcherLease Borrow();
}
