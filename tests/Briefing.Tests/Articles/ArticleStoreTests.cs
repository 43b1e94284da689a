using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Briefing.Tests.Articles;

public sealed class ArticleStoreTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(Start);
    private readonly ArticleStore _store;

    public ArticleStoreTests() => _store = ArticleStore.Open(_folder.Path, readOnly: false, _clock);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Everything_of_an_article_comes_back()
    {
        var draft = new ArticleDraft
        {
            Id = new("mine-1"),
            Title = "Plant closes",
            Text = "One.\r\nTwo.",
            Published = PublishedDate.TryParse("2025-07-22T23:30:00-05:00"),
            Source = "The Paper",
            Url = "https://paper.example/1",
            Authors = ["Ann", "Ben"],
            Language = "en-US",
            Collection = "press",
        };
        _store.Put([draft], "cli");

        var article = _store.Find(draft.Id)!;
        Assert.Equal((draft.Title, draft.Text, draft.Source, draft.Url, draft.Language, draft.Collection), (article.Title, article.Text, article.Source, article.Url, article.Language, article.Collection));
        Assert.Equal("2025-07-22T23:30:00-05:00", article.Published!.Written);
        Assert.Equal(draft.Authors, article.Authors);
        Assert.Equal((1, Start), (article.Revision, article.StoredAt));
        Assert.Null(article.DuplicateOf);
    }

    [Fact]
    public void What_is_unknown_stays_unknown()
    {
        Put("mine-1", "");
        var article = _store.Find(new("mine-1"))!;
        Assert.Equal(("", "", null, null, null, null), (article.Title, article.Text, article.Published, article.Source, article.Url, article.Language));
        Assert.Empty(article.Authors);
        Assert.Null(_store.Find(new("other")));
    }

    [Fact]
    public void Every_string_comes_back_exactly()
    {
        var drafts = Enumerable.Range(0, 400).Select(seed => new ArticleDraft
        {
            Id = new($"{seed} {RandomText.Of(seed)}"),
            Title = RandomText.Of(seed + 1000),
            Text = RandomText.Of(seed + 2000),
            Source = RandomText.Of(seed + 3000),
            Url = RandomText.Of(seed + 4000),
            Authors = [RandomText.Of(seed + 5000), RandomText.Of(seed + 6000)],
            Language = RandomText.Of(seed + 7000),
            Collection = RandomText.Of(seed + 8000),
        }).ToList();
        _store.Put(drafts, RandomText.Of(1));

        foreach (var draft in drafts)
        {
            var article = _store.Find(draft.Id)!;
            Assert.Equal((draft.Title, draft.Text, draft.Source, draft.Url, draft.Language, draft.Collection), (article.Title, article.Text, article.Source, article.Url, article.Language, article.Collection), TupleOfOrdinals);
            Assert.Equal(draft.Authors, article.Authors);
        }

        Assert.Equal(drafts.Select(draft => draft.Id), _store.Ids());
    }

    [Fact]
    public void The_same_again_is_unchanged_and_another_text_or_title_is_a_revision()
    {
        Assert.Equal(PutOutcome.Added, Put("a", "One."));
        Assert.Equal(PutOutcome.Unchanged, Put("a", "One."));
        Assert.Equal(PutOutcome.Revised, Put("a", "Two."));
        Assert.Equal(PutOutcome.Revised, Put("a", "Two.", "Title"));
        Assert.Equal(PutOutcome.Revised, Put("a", "One.", "Title"));

        Assert.Equal(["One.", "Two.", "Two.", "One."], _store.FindHistory(new("a"))!.Revisions.Select(revision => revision.Text));
        Assert.Equal("Two.", _store.Find(new("a"), revision: 2)!.Text);
        Assert.Equal(4, _store.Find(new("a"))!.Revision);
        Assert.Null(_store.Find(new("a"), revision: 5));
    }

    [Fact]
    public void A_duplicate_points_to_the_first_live_article_with_its_text()
    {
        Put("a", "Same.");
        Put("b", "Same.");
        var third = _store.Put([new ArticleDraft { Id = new("c"), Text = "Same." }], "cli")[0];

        Assert.Equal((PutOutcome.Added, new ArticleId("a")), (third.Outcome, third.DuplicateOf));
        Assert.Null(_store.Find(new("a"))!.DuplicateOf);
        Assert.Equal(new ArticleId("a"), _store.Find(new("c"))!.DuplicateOf);

        _store.Retract(new("a"), "wrong", "ann");
        Assert.Null(_store.Find(new("b"))!.DuplicateOf);
        Assert.Equal(new ArticleId("b"), _store.Find(new("c"))!.DuplicateOf);
    }

    [Fact]
    public void A_retracted_article_leaves_and_returns_only_when_it_is_restored()
    {
        Put("a", "One.");
        Put("b", "Two.");
        Assert.NotNull(_store.Retract(new("a"), "wrong", "ann"));
        Assert.Null(_store.Retract(new("a"), "again", "ann"));
        Assert.Equal(["b"], _store.Live().Select(article => article.Id.Value));
        Assert.Equal(new Tombstone("wrong", "ann", Start), _store.FindTombstone(new("a")));
        Assert.Equal("One.", _store.Find(new("a"))!.Text);

        var unchanged = _store.Put([new ArticleDraft { Id = new("a"), Text = "One." }], "seeds")[0];
        var revised = _store.Put([new ArticleDraft { Id = new("a"), Text = "One, corrected." }], "seeds")[0];
        Assert.Equal((PutOutcome.Unchanged, true), (unchanged.Outcome, unchanged.IsRetracted));
        Assert.Equal((PutOutcome.Revised, true), (revised.Outcome, revised.IsRetracted));
        Assert.True(_store.IsRetracted(new("a")));

        Assert.NotNull(_store.Restore(new("a"), "ann"));
        Assert.Null(_store.Restore(new("a"), "ann"));
        Assert.Equal(["One, corrected.", "Two."], _store.Live().Select(article => article.Text));
    }

    [Fact]
    public void Every_change_is_in_the_audit()
    {
        Put("a", "One.");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Put("a", "Two.");
        Put("a", "Two.");
        _store.Retract(new("a"), "wrong", "ann");
        _store.Restore(new("a"), "ben");

        var later = Start.AddMinutes(1);
        Assert.Equal(
            [
                new AuditEntry(Start, "cli", AuditActions.Added, new("a"), 1, null) { Number = 1 },
                new AuditEntry(later, "cli", AuditActions.Revised, new("a"), 2, null) { Number = 2 },
                new AuditEntry(later, "ann", AuditActions.Retracted, new("a"), 2, "wrong") { Number = 3 },
                new AuditEntry(later, "ben", AuditActions.Restored, new("a"), 2, null) { Number = 4 },
            ],
            _store.FindHistory(new("a"))!.Audit);
    }

    [Fact]
    public void Changes_come_in_order_and_an_article_once_at_its_last_change()
    {
        Assert.Equal(0, _store.LastSequence);
        Put("a", "1");
        Put("b", "2");
        Put("c", "3");
        Put("a", "4");
        Put("a", "4");
        Assert.Equal([(2, "b"), (3, "c"), (4, "a")], _store.ChangesAfter(0, 10).Select(change => (change.Sequence, change.Id.Value)));
        Assert.Equal(["b", "c"], _store.ChangesAfter(0, 2).Select(change => change.Id.Value));

        _store.Retract(new("b"), "wrong", "ann");
        Assert.Equal(["b"], _store.ChangesAfter(4, 10).Select(change => change.Id.Value));
        Assert.Equal(5, _store.LastSequence);
    }

    [Fact]
    public void A_later_draft_of_the_same_batch_wins()
    {
        var results = _store.Put([new() { Id = new("a"), Text = "One." }, new() { Id = new("b"), Text = "One." }, new() { Id = new("a"), Text = "Two." }], "cli");
        Assert.Equal([PutOutcome.Added, PutOutcome.Added, PutOutcome.Revised], results.Select(result => result.Outcome));
        Assert.Equal("Two.", _store.Find(new("a"))!.Text);
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_and_the_store_goes_on()
    {
        var broken = new ArticleDraft { Id = new("b"), Text = null! };
        Assert.ThrowsAny<Exception>(() => _store.Put([new ArticleDraft { Id = new("a"), Text = "One." }, broken], "cli"));
        Assert.Equal((0, default), (_store.LastSequence, _store.Counts));
        Assert.Equal(PutOutcome.Added, Put("a", "One."));
    }

    [Fact]
    public void Counts_tell_live_articles_tombstones_and_revisions()
    {
        Put("a", "One.");
        Put("a", "Two.");
        Put("b", "Three.");
        _store.Retract(new("b"), "wrong", "ann");
        Assert.Equal(new StoreCounts(Live: 1, Retracted: 1, Revisions: 3), _store.Counts);
    }

    [Fact]
    public void Seeds_are_remembered_by_their_hash()
    {
        Assert.Null(_store.FindSeedHash("a.md"));
        _store.RememberSeeds(new Dictionary<string, byte[]> { ["a.md"] = [1, 2], ["b.md"] = [4] });
        _store.RememberSeeds(new Dictionary<string, byte[]> { ["a.md"] = [3] });
        Assert.Equal([3], _store.FindSeedHash("a.md")!);
    }

    private PutOutcome Put(string id, string text, string title = "") =>
        _store.Put([new ArticleDraft { Id = new(id), Text = text, Title = title }], "cli")[0].Outcome;

    private static bool TupleOfOrdinals<T>(T expected, T actual) => EqualityComparer<T>.Default.Equals(expected, actual);
}
