using Briefing.Articles;
using Briefing.Index.Events;
using Briefing.Index.Mentions;
using Briefing.Index.Overrules;
using Briefing.Index.Retrieval;
using Briefing.Index.Suggestions;
using Briefing.Reading;
using Briefing.Reading.Places;
using Lucene.Net.Index;

namespace Briefing.Index;

/// <summary>
/// The index over the store, in <c>lucene/</c>. Derived and disposable; the commit's user data says how far it has followed
/// the store and by which schema.
/// </summary>
public sealed class BriefingIndex : IDisposable
{
    private const string FolderName = "lucene";

    private readonly IIndexSearchers _searchers;
    private readonly IndexFolder? _folder;
    private readonly IndexFollower? _follower;
    private readonly ArticleStore _store;
    private readonly OverruledReader _reader;
    private readonly EventFinder _events;
    private readonly Gazetteer _places;

    private BriefingIndex(IIndexSearchers searchers, ArticleStore store, ArticleReader reader)
    {
        (_searchers, _store, _folder) = (searchers, store, searchers as IndexFolder);
        (_events, _places) = (new EventFinder(Ancestors, reader.Organisations), reader.Gazetteer);
        _reader = new OverruledReader(store, reader);
        if (_folder is not null) _follower = new IndexFollower(store, _reader.Read, new IndexDocumentBuilder(Ancestors, reader.Organisations), _folder, (id, failure) => Unread?.Invoke(id, failure));

        IEnumerable<string> Ancestors(string place) => reader.Gazetteer.Ancestors(place);
    }

    /// <summary>An article that could not be read: it is kept in the store, and is in no answer. Told while catching up, by any thread.</summary>
    public event Action<ArticleId, Exception>? Unread;

    /// <summary>Opens the index, or starts an empty one when it is absent, damaged, of another schema, of another store or read by other kinds of events.</summary>
    /// <param name="folder">The index folder (<c>Index:Path</c>).</param>
    /// <param name="readOnly">Search what is there, beside a running worker.</param>
    /// <param name="store">What it follows.</param>
    /// <param name="reader">Reads articles on their way in.</param>
    /// <exception cref="IndexUnusableException">Another process writes it, or the folder cannot be written.</exception>
    public static BriefingIndex Open(string folder, bool readOnly, ArticleStore store, ArticleReader reader)
    {
        var path = Path.Combine(folder, FolderName);
        var origin = new IndexOrigin(store.Identity, reader.Kinds.Fingerprint);
        return new BriefingIndex(readOnly ? new ForeignIndexFolder(path, origin) : IndexFolder.Open(path, origin), store, reader);
    }

    /// <summary>Takes in all changes of the store that it has not followed yet, commits and makes them searchable.</summary>
    /// <param name="progress">Told the number of articles done so far.</param>
    /// <param name="cancel">Stops after the articles that are being read; what is committed stays.</param>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public void CatchUp(IProgress<int>? progress = null, CancellationToken cancel = default) => Follower.CatchUp(progress, cancel);

    /// <summary>Catches up with what somebody waits for: when much has changed, as beside a large push, these articles come first.</summary>
    /// <param name="changed">Whose change searches see when this returns.</param>
    /// <param name="cancel">Stops after the articles that are being read; what is committed stays.</param>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public void TakeIn(IReadOnlyCollection<ArticleId> changed, CancellationToken cancel = default) => Follower.TakeIn(changed, cancel);

    /// <summary>Throws the index away and makes it anew from the store. Not while others search.</summary>
    /// <exception cref="InvalidOperationException">The index is open for reading only.</exception>
    public void Rebuild(IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        (_folder ?? throw new InvalidOperationException("The index is open for reading only.")).StartAnew();
        CatchUp(progress, cancel);
    }

    /// <summary>Reads an article as the index does: with moderators' rulings applied.</summary>
    internal OverruledReader Reader => _reader;

    /// <summary>What is read in an article, as moderators' rulings leave it.</summary>
    public ArticleReading Read(Article article) => _reader.Read(article);

    /// <summary>The store's sequence that searches see.</summary>
    public long Followed => _searchers.Followed;

    /// <summary>While it is the same, searches see the same.</summary>
    public long Version
    {
        get
        {
            using var lease = _searchers.Borrow();
            return lease.Searcher.IndexReader is DirectoryReader reader ? reader.Version : 0;
        }
    }

    private IndexFollower Follower => _follower ?? throw new InvalidOperationException("The index is open for reading only.");

    /// <summary>Best first.</summary>
    public IReadOnlyList<PassageHit> FindPassages(PassageQuery query)
    {
        using var lease = _searchers.Borrow();
        return PassageFinder.Find(lease.Searcher, query, _places);
    }

    /// <summary>In no particular order.</summary>
    public IReadOnlyList<IndexedEvent> FindEvents(EventQuery query) => FindEvents(query, found => found);

    /// <summary>What is made of each event, in no particular order.</summary>
    /// <param name="query">Which events.</param>
    /// <param name="make">Null leaves one out.</param>
    public List<T> FindEvents<T>(EventQuery query, Func<IndexedEvent, T?> make)
        where T : class
    {
        using var lease = _searchers.Borrow();
        return _events.Find(lease.Searcher, query, make);
    }

    /// <summary>How many events of those kinds and that time state no place, and so answer no question for one. <see cref="EventQuery.Where"/> is ignored.</summary>
    public int CountUnplacedEvents(EventQuery query)
    {
        using var lease = _searchers.Borrow();
        return _events.CountUnplaced(lease.Searcher, query);
    }

    /// <summary>How many events of those kinds, that time and those words are in a place or a part of it. <see cref="EventQuery.Where"/> is ignored.</summary>
    public int CountEventsIn(EventQuery query, string place)
    {
        using var lease = _searchers.Borrow();
        return _events.CountIn(lease.Searcher, query, place);
    }

    /// <summary>Direct speech in the newest articles that hold the words; speaker and topic are for the answer to judge.</summary>
    public MentionResult FindQuotes(MentionQuery query)
    {
        using var lease = _searchers.Borrow();
        return MentionFinder.Find(lease.Searcher, query, IndexFields.Quotes);
    }

    /// <summary>Figures in the newest articles that hold the words; what they count is for the answer to judge.</summary>
    public MentionResult FindFigures(MentionQuery query)
    {
        using var lease = _searchers.Borrow();
        return MentionFinder.Find(lease.Searcher, query, IndexFields.Figures);
    }

    /// <summary>Articles by words of their title, source or id, best first; all of them, newest first, when <paramref name="words"/> is empty.</summary>
    public IReadOnlyList<ArticleId> FindArticles(string words, int top, IReadOnlyCollection<string>? collections = null)
    {
        using var lease = _searchers.Borrow();
        return ArticleFinder.Find(lease.Searcher, words, top, collections);
    }

    /// <summary>Articles whose title or text hold all the words of one of the phrases, newest first.</summary>
    public IReadOnlyList<ArticleId> FindArticlesHolding(IReadOnlyCollection<string> phrases, int top, IReadOnlyCollection<string>? collections = null)
    {
        using var lease = _searchers.Borrow();
        return HoldingArticles.Find(lease.Searcher, phrases, top, collections);
    }

    /// <summary>The names of the collections that hold an article, in their order.</summary>
    public IReadOnlyList<string> FindCollections()
    {
        using var lease = _searchers.Borrow();
        return [.. CollectionTerms.Filled(lease.Searcher).Select(filled => KeyTerm.KeyOf(filled.Term) ?? _store.Find(filled.Article)!.Collection).Order(StringComparer.Ordinal)];
    }

    /// <summary>Names and places misspelt in a question that no article holds as typed; nothing when all its words are known.</summary>
    /// <param name="question">As typed.</param>
    /// <param name="collections">The collections the asker may see, which are sought for the names; null for all.</param>
    public IReadOnlyList<MisspeltWord> FindMisspelt(string question, IReadOnlyCollection<string>? collections = null)
    {
        using var lease = _searchers.Borrow();
        return SpellingFinder.Find(lease.Searcher.IndexReader, question, collections);
    }

    /// <summary>What begins as typed, best first.</summary>
    internal IReadOnlyList<Suggestion> Suggest(SuggestionKind kind, string typed, int most, IReadOnlyCollection<string>? collections)
    {
        using var lease = _searchers.Borrow();
        return SuggestionFinder.Find(lease.Searcher, kind, typed, most, collections);
    }

    /// <summary>Compares the index with the store.</summary>
    /// <returns>What is wrong, a sentence each; nothing when the index is sound.</returns>
    public IReadOnlyList<string> Verify(CancellationToken cancel = default)
    {
        using var lease = _searchers.Borrow();
        return new IndexVerifier(_store, _reader.Read, lease.Searcher.IndexReader, Followed).Problems(cancel);
    }

    public void Dispose() => _searchers.Dispose();
}
