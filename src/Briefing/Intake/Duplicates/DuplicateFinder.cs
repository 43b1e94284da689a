using Briefing.Articles;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// Tells which known articles a draft repeats: by its address, by its text, or by most of its text. It follows the store by itself. Any number
/// of threads may ask.
/// </summary>
public sealed class DuplicateFinder : IDisposable
{
    /// <summary>Of the shorter text. Two newspapers that tell the same event in their own words share below a quarter, with the same quotes a third.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Runs of words in common. Below it, a share says nothing: captions and notices are alike by chance.</summary>
    private const int LeastInCommon = 8;

    /// <summary>Places, of 64, in which sketches must agree for the texts to be compared: few enough to miss hardly any text that was cut to a quarter.</summary>
    private const int LeastAgreement = 5;

    private const int MostCompared = 20;

    /// <summary>Changes of the store that are taken in at a time.</summary>
    private const int BatchChanges = 1000;

    private readonly ArticleStore _store;
    private readonly SketchFile? _file;
    private readonly KnownSketches _known = new();
    private readonly Lock _following = new();
    private long _followed;

    private DuplicateFinder(ArticleStore store, SketchFile? file)
    {
        (_store, _file) = (store, file);
        if (file is not null) _followed = file.Load(_known);
    }

    /// <param name="folder">The index folder, in which sketches are kept; null to make them anew and keep them in memory, as beside a running worker.</param>
    /// <param name="store">The articles.</param>
    public static DuplicateFinder Open(string? folder, ArticleStore store) =>
        new(store, folder is null ? null : SketchFile.Open(Path.Combine(folder, SketchFile.Name), store.Identity));

    /// <summary>Takes in what the store has got since. Asking does so too; doing it early makes the first question fast.</summary>
    public void CatchUp(CancellationToken cancel = default)
    {
        lock (_following)
        {
            while (_store.ChangesAfter(_followed, BatchChanges) is [_, ..] changes)
            {
                cancel.ThrowIfCancellationRequested();
                List<SketchedArticle> sketched = [.. changes.Select(change => Sketched(change.Id))];
                _file?.Save(sketched, changes[^1].Sequence);
                foreach (var (id, address, sketch, text) in sketched)
                {
                    if (sketch is null) _known.Remove(id);
                    else _known.Set(id, address, sketch, text);
                }

                _followed = changes[^1].Sequence;
            }
        }
    }

    /// <summary>The known articles that a draft repeats, of its own collection and not retracted, without the one of its own id.</summary>
    /// <returns>By how much they are the same, the most first.</returns>
    public IReadOnlyList<Duplicate> Find(ArticleDraft draft, int most = 5)
    {
        CatchUp();
        var shingles = new Lazy<ulong[]>(() => Shingles.Of(draft.Text));
        var (address, text) = (Slug.OfUrl(draft.Url)?.Value, KnownSketches.TextMark(draft.Text));
        uint[]? sketch;
        lock (_following) sketch = _known.Find(draft.Id, text);
        sketch ??= Sketch.Of(Shingles.Passing(draft.Text));
        ArticleId? same;
        IReadOnlyList<ArticleId> alike;
        lock (_following)
        {
            same = _known.At(address);
            alike = Sketch.IsOfNothing(sketch) ? [] : _known.Like(sketch, LeastAgreement, MostCompared);
        }

        return [.. alike
            .Prepend(same ?? draft.Id)
            .Distinct()
            .Where(id => id != draft.Id)
            .Select(id => Compare(id, draft, shingles, isSameAddress: id == same))
            .OfType<Duplicate>()
            .OrderBy(duplicate => duplicate.Kind)
            .ThenByDescending(duplicate => duplicate.Share)
            .Take(most)];
    }

    /// <summary>
    /// A draft under the id of the article that it is another version of, when that has the same address: stored so, it becomes that article's
    /// next revision, and what cites an earlier one stays as it is. A draft that brings its own id, or has no known address, stays as it is.
    /// </summary>
    public ArticleDraft AsRevision(ArticleDraft draft)
    {
        if (draft.HasOwnId) return draft;
        CatchUp();
        lock (_following) return _known.At(Slug.OfUrl(draft.Url)?.Value) is { } id && _store.Find(id)?.Collection == draft.Collection ? draft with { Id = id } : draft;
    }

    /// <summary>
    /// A draft whose id stands for no more than a file's name, under an id of its own when an article with other words has that id already:
    /// many a file is called "message.txt". A later version of the same text stays under the id it has.
    /// </summary>
    public ArticleDraft AsItself(ArticleDraft draft)
    {
        if (draft.HasOwnId || draft.Url is not null || _store.Find(draft.Id) is not { } known || known.Text == draft.Text) return draft;
        return IsMostlyTheSame(Shingles.Of(draft.Text), Shingles.Of(known.Text)) ? draft : draft with { Id = new ArticleId($"{draft.Id}-{Slug.Digits(draft.Text)}") };
    }

    public void Dispose() => _file?.Dispose();

    private SketchedArticle Sketched(ArticleId id) => _store.IsRetracted(id) || _store.Find(id) is not { } article
        ? new SketchedArticle(id, null, null, 0)
        : new SketchedArticle(id, Slug.OfUrl(article.Url)?.Value, Sketch.Of(Shingles.Passing(article.Text)), KnownSketches.TextMark(article.Text));

    private Duplicate? Compare(ArticleId id, ArticleDraft draft, Lazy<ulong[]> shingles, bool isSameAddress)
    {
        if (_store.Find(id) is not { } article || article.Collection != draft.Collection || _store.IsRetracted(id)) return null;
        if (article.Text == draft.Text) return new Duplicate(article, isSameAddress ? DuplicateKind.SameAddress : DuplicateKind.SameText, 1);
        var others = Shingles.Of(article.Text);
        var share = Shingles.Share(shingles.Value, others);
        if (isSameAddress) return new Duplicate(article, DuplicateKind.SameAddress, share);
        return IsMostlyTheSame(shingles.Value, others) ? new Duplicate(article, DuplicateKind.NearlySameText, share) : null;
    }

    private static bool IsMostlyTheSame(ulong[] shingles, ulong[] others) => Shingles.Share(shingles, others) >= LeastShare && Shingles.InCommon(shingles, others) >= LeastInCommon;
}
