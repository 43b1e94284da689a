using System.Collections.Concurrent;
using Briefing.Articles.Overrules;
using Briefing.Articles.Storage;

namespace Briefing.Articles;

/// <summary>
/// The source of truth: articles, revisions, tombstones, overrules and audit in one SQLite file, <c>articles.db</c>.
/// What a call has returned is on disk. Any number of threads and processes may read while one writes.
/// </summary>
/// <remarks>Every member throws <see cref="StoreUnusableException"/> when the file is damaged, locked for long, or the disk fails.</remarks>
public sealed class ArticleStore : IDisposable
{
    /// <summary>Some three hundred articles of usual length: those that answers cite again and again.</summary>
    private const long RecentCharacters = 2 * 1024 * 1024;

    private readonly string _file;
    private readonly TimeProvider _clock;
    private readonly StoreWriter? _writer;
    private readonly Lock _writing = new();
    private readonly ConcurrentBag<StoreReader> _idleReaders = [];
    private readonly RecentArticles _recent = new(RecentCharacters);

    private ArticleStore(string file, StoreWriter? writer, TimeProvider clock) => (_file, _writer, _clock) = (file, writer, clock);

    /// <param name="folder">The index folder (<c>Index:Path</c>); made when absent and writing.</param>
    /// <param name="readOnly">Open what is there, beside a running worker.</param>
    /// <param name="clock">Stamps revisions and audit entries.</param>
    public static ArticleStore Open(string folder, bool readOnly, TimeProvider clock)
    {
        var file = Path.GetFullPath(Path.Combine(folder, StoreConnection.FileName));
        var store = new ArticleStore(file, readOnly ? null : StoreConnection.OpenWriter(file), clock);
        try
        {
            store.Identity = store.Ask(reader => StoreSchema.Identity(reader.Connection, file));
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Made with the file and never changed: an index that has followed another store must start again.</summary>
    public string Identity { get; private set; } = "";

    /// <summary>0 for an empty store.</summary>
    public long LastSequence => Ask(reader => reader.LastSequence());

    public StoreCounts Counts => Ask(reader => reader.Counts());

    /// <summary>Stores drafts in one transaction, in order; a later draft of the same id wins.</summary>
    /// <param name="drafts">What to store.</param>
    /// <param name="actor">Who does it, for the audit: "seeds", "cli", a platform user.</param>
    public IReadOnlyList<PutResult> Put(IReadOnlyList<ArticleDraft> drafts, string actor) =>
        drafts.Count == 0 ? [] : Change(writer => new DraftPut(writer, actor, _clock.GetUtcNow()).All(drafts));

    /// <summary>A new revision with the same text, and one thing of what is known of it put right.</summary>
    /// <param name="id">The article.</param>
    /// <param name="fix">What to put right.</param>
    /// <param name="detail">For the audit: what it was and what it is now.</param>
    /// <param name="actor">Who does it.</param>
    /// <returns>Null when there is no such article, or it is so already.</returns>
    public AuditEntry? Fix(ArticleId id, ArticleFix fix, string detail, string actor) => Act(actor, acts => acts.Fix(id, fix, detail));

    /// <summary>The tombstone: it leaves every answer at once, its history stays.</summary>
    /// <returns>Null when there is no such article, or it is retracted already.</returns>
    public AuditEntry? Retract(ArticleId id, string reason, string actor) => Act(actor, acts => acts.Retract(id, reason));

    /// <summary>Takes the tombstone away: the article is in answers again, in its latest revision.</summary>
    /// <returns>Null when there is no such article, or it is not retracted.</returns>
    public AuditEntry? Restore(ArticleId id, string actor) => Act(actor, acts => acts.Restore(id));

    /// <summary>One ruling on some events: it holds from the next indexing on, in every answer.</summary>
    /// <returns>What was done, an entry for each event whose article is there.</returns>
    public IReadOnlyList<AuditEntry> Overrule(IReadOnlyList<JudgedEvent> events, Ruling ruling, string actor) =>
        Act(actor, acts => events.Select(judged => acts.Overrule(judged, ruling)).OfType<AuditEntry>().ToList());

    /// <summary>Holds two events to be one story.</summary>
    /// <returns>What was done; nothing when they are held to be one already.</returns>
    public IReadOnlyList<AuditEntry> SameStory(JudgedEvent one, JudgedEvent other, string actor) => Act(actor, acts => acts.SameStory(one, other));

    /// <summary>Takes an act on an article back.</summary>
    /// <param name="id">The article.</param>
    /// <param name="number">The <see cref="AuditEntry.Number"/> of the act.</param>
    /// <param name="actor">Who takes it back.</param>
    public UndoResult Undo(ArticleId id, int number, string actor) =>
        Change(writer => new ActUndo(writer, new ModeratorActs(writer, actor, _clock.GetUtcNow())).Undo(id, number));

    /// <summary>The rulings on an article's events that were not taken back, oldest first.</summary>
    public IReadOnlyList<Overrule> Overrules(ArticleId id) => Ask(reader => reader.Overrules(id));

    /// <summary>What an actor did, or everybody, newest first.</summary>
    /// <param name="actor">As in the audit; null for everybody.</param>
    public IEnumerable<AuditEntry> Audit(string? actor = null) => Stream(reader => reader.AuditOf(actor));

    /// <summary>What an actor did and nobody took back, newest first.</summary>
    public IEnumerable<AuditEntry> Standing(string actor) => Stream(reader => reader.Standing(actor));

    /// <summary>The current revision, or the asked one; null when there is none. Retracted articles are returned too.</summary>
    /// <remarks>Of a revision asked for by number, <see cref="Article.DuplicateOf"/> is as it was when it was first read.</remarks>
    public Article? Find(ArticleId id, int? revision = null)
    {
        if (revision is { } number && _recent.Find(id, number) is { } known) return known;
        var article = Ask(reader => reader.Find(id, revision));
        if (article is not null && revision is not null) _recent.Keep(article);
        return article;
    }

    public bool IsRetracted(ArticleId id) => FindTombstone(id) is not null;

    /// <summary>All articles that are retracted.</summary>
    public IReadOnlySet<ArticleId> Retracted() => Ask(reader => reader.Retracted());

    /// <summary>Null when the article is not retracted, or there is none.</summary>
    public Tombstone? FindTombstone(ArticleId id) => Ask(reader => reader.Tombstone(id));

    /// <summary>Everything known of one article; null when there is none.</summary>
    public ArticleHistory? FindHistory(ArticleId id) => Ask(reader =>
        reader.Revisions(id) is [_, ..] revisions ? new ArticleHistory(revisions, reader.Tombstone(id), reader.Audit(id)) { Overrules = reader.EverOverruled(id) } : null);

    /// <summary>All articles that are not retracted, in their current revision, in the order they came.</summary>
    public IEnumerable<Article> Live() => Stream(reader => reader.Live());

    /// <summary>The keys of all articles, retracted ones too, in the order they came.</summary>
    public IEnumerable<ArticleId> Ids() => Stream(reader => reader.Ids());

    /// <summary>Changes after <paramref name="sequence"/>, oldest first, at most <paramref name="most"/>; an article that changed several times appears once, at its last change.</summary>
    public IReadOnlyList<StoreChange> ChangesAfter(long sequence, int most) => Ask(reader => reader.ChangesAfter(sequence, most));

    /// <summary>The hash of a seed file when it was last brought in; null when it never was.</summary>
    /// <param name="path">Relative to the folder of seeds, with forward slashes.</param>
    public byte[]? FindSeedHash(string path) => Ask(reader => reader.SeedHash(path));

    /// <param name="hashes">By the path of the file, as in <see cref="FindSeedHash"/>.</param>
    public void RememberSeeds(IReadOnlyDictionary<string, byte[]> hashes) => Change(writer =>
    {
        foreach (var (path, hash) in hashes) writer.RememberSeed(path, hash);
        return true;
    });

    /// <summary>Reads the whole file: its pages, its references, every text against its hash.</summary>
    /// <returns>What is wrong, a sentence each; nothing when the store is sound.</returns>
    public IReadOnlyList<string> Verify(CancellationToken cancel = default) => Ask(reader => new StoreVerifier(reader.Connection).Problems(cancel));

    public void Dispose()
    {
        while (_idleReaders.TryTake(out var reader)) reader.Dispose();
        _writer?.Dispose();
    }

    private T Act<T>(string actor, Func<ModeratorActs, T> act) => Change(writer => act(new ModeratorActs(writer, actor, _clock.GetUtcNow())));

    private T Change<T>(Func<StoreWriter, T> work)
    {
        if (_writer is null) throw new InvalidOperationException("The store is open for reading only.");
        lock (_writing) return StoreConnection.Explained(_file, () => _writer.Commit(work));
    }

    private T Ask<T>(Func<StoreReader, T> question) => StoreConnection.Explained(_file, () =>
    {
        var reader = Borrow();
        try
        {
            return question(reader);
        }
        finally
        {
            _idleReaders.Add(reader);
        }
    });

    private IEnumerable<T> Stream<T>(Func<StoreReader, IEnumerable<T>> question)
    {
        var reader = StoreConnection.Explained(_file, Borrow);
        var rows = question(reader).GetEnumerator();
        try
        {
            while (StoreConnection.Explained(_file, rows.MoveNext)) yield return rows.Current;
        }
        finally
        {
            rows.Dispose();
            _idleReaders.Add(reader);
        }
    }

    private StoreReader Borrow() => _idleReaders.TryTake(out var idle) ? idle : new StoreReader(StoreConnection.OpenReader(_file));
}
