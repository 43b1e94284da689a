using Briefing.Articles;
using Briefing.Reading;

namespace Briefing.Index;

/// <summary>
/// The one owner of the Lucene index in <c>lucene/</c>: writer, searcher, commits. Derived from the store and disposable;
/// the commit's user data says how far it has followed the store and by which schema.
/// </summary>
public sealed class BriefingIndex : IDisposable
{
    /// <summary>Opens the index, or starts an empty one when it is absent, damaged or of another schema.</summary>
    /// <param name="folder">The index folder (<c>Index:Path</c>).</param>
    /// <param name="readOnly">Search what is there, beside a running worker.</param>
    /// <param name="store">What it follows.</param>
    /// <param name="reader">Reads articles on their way in.</param>
    public static BriefingIndex Open(string folder, bool readOnly, ArticleStore store, ArticleReader reader) => throw new NotSupportedException();

    /// <summary>Takes in all changes of the store that it has not followed yet, commits and makes them searchable.</summary>
    /// <param name="progress">Told the number of articles done so far.</param>
    /// <param name="cancel">Stops between batches; what is committed stays.</param>
    public void CatchUp(IProgress<int>? progress = null, CancellationToken cancel = default) => throw new NotSupportedException();

    /// <summary>The store's sequence that searches see.</summary>
    public long Followed => throw new NotSupportedException();

    /// <summary>Best first.</summary>
    public IReadOnlyList<PassageHit> FindPassages(PassageQuery query) => throw new NotSupportedException();

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<IndexedEvent> FindEvents(EventQuery query) => throw new NotSupportedException();

    /// <summary>How many events of those kinds and that time state no place, and so answer no question for one. <see cref="EventQuery.Where"/> is ignored.</summary>
    public int CountUnplacedEvents(EventQuery query) => throw new NotSupportedException();

    /// <summary>Articles by words of their title, source or id, best first; all of them, newest first, when <paramref name="words"/> is empty.</summary>
    public IReadOnlyList<ArticleId> FindArticles(string words, int top, IReadOnlyCollection<string>? collections = null) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
