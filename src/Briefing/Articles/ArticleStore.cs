namespace Briefing.Articles;

/// <summary>
/// The source of truth: articles, revisions, tombstones and audit in one SQLite file, <c>articles.db</c>.
/// What a call has returned is on disk. Any number of processes may read while one writes.
/// </summary>
public sealed class ArticleStore : IDisposable
{
    /// <param name="folder">The index folder (<c>Index:Path</c>); made when absent and writing.</param>
    /// <param name="readOnly">Open what is there, beside a running worker.</param>
    /// <param name="clock">Stamps revisions and audit entries.</param>
    public static ArticleStore Open(string folder, bool readOnly, TimeProvider clock) => throw new NotSupportedException();

    /// <summary>Stores drafts in one transaction, in order; a later draft of the same id wins.</summary>
    /// <param name="drafts">What to store.</param>
    /// <param name="actor">Who does it, for the audit: "seeds", "cli", a platform user.</param>
    public IReadOnlyList<PutResult> Put(IReadOnlyList<ArticleDraft> drafts, string actor) => throw new NotSupportedException();

    /// <summary>The current revision, or the asked one; null when there is none. Retracted articles are returned too.</summary>
    public Article? Find(ArticleId id, int? revision = null) => throw new NotSupportedException();

    public bool IsRetracted(ArticleId id) => throw new NotSupportedException();

    /// <summary>All articles that are not retracted, in their current revision, in the order they came.</summary>
    public IEnumerable<Article> Live() => throw new NotSupportedException();

    /// <summary>The tombstone: it leaves every answer at once, its history stays.</summary>
    public void Retract(ArticleId id, string reason, string actor) => throw new NotSupportedException();

    public void Restore(ArticleId id, string actor) => throw new NotSupportedException();

    /// <summary>0 for an empty store.</summary>
    public long LastSequence => throw new NotSupportedException();

    /// <summary>Changes after <paramref name="sequence"/>, oldest first, at most <paramref name="most"/>; an article that changed several times appears once, at its last change.</summary>
    public IReadOnlyList<StoreChange> ChangesAfter(long sequence, int most) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
