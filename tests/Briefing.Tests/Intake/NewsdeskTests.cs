using Briefing.Articles;
using Briefing.Intake;

namespace Briefing.Tests.Intake;

public sealed class NewsdeskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly BriefingLibrary _library;
    private readonly Newsdesk _desk;

    public NewsdeskTests()
    {
        _library = BriefingLibrary.Open(_folder.Path, readOnly: false, TimeProvider.System);
        _desk = new Newsdesk(_library.Store, _library.Index, new(() => _library.Duplicates)) { BatchArticles = 3, BatchCharacters = 100 };
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Results_come_in_order_with_refusals_among_them()
    {
        DraftResult[] drafts = [Draft("a"), new DraftResult.Refused("b.pdf", "it is a picture"), Draft("c"), Draft("a"), Draft("d", "The plant a closed.")];
        var results = _desk.Push(drafts, "cli", cancel: TestContext.Current.CancellationToken).ToList();
        Assert.Equal(
            [
                new PushResult("a", PushOutcome.Added, null, null),
                new PushResult("b.pdf", PushOutcome.Refused, null, "it is a picture"),
                new PushResult("c", PushOutcome.Added, null, null),
                new PushResult("a", PushOutcome.Unchanged, null, null),
                new PushResult("d", PushOutcome.Added, new ArticleId("a"), null),
            ],
            results.ConvertAll(result => new PushResult(result.Id, result.Outcome, result.DuplicateOf, result.Message)));
        Assert.Equal("cli", _library.Store.FindHistory(new("a"))!.Audit[0].Actor);
    }

    [Fact]
    public void Each_is_told_what_it_repeats_of_what_came_before_it()
    {
        const string Plant = "The company said on Tuesday that it would close its oldest plant in May, which nobody in the town had expected. About four hundred people work there, many of them for more than twenty years.";
        var cut = Draft("copy", "Good morning, readers. " + Plant[..150]);
        var results = _desk.Push([Draft("plant", Plant), cut, Draft("other", "The mayor of another town spoke of schools.")], "cli", cancel: TestContext.Current.CancellationToken).ToList();
        Assert.Equal([null, new ArticleId("plant"), null], results.ConvertAll(result => result.DuplicateOf));
        Assert.Matches(@"^\d\d % of the text is in plant too$", results[1].Message);
        Assert.Equal(("plant", 1), (Assert.Single(results[1].Alike).Article.Id.Value, results[1].Revision));
    }

    [Fact]
    public void A_new_version_at_a_known_address_is_a_revision_of_what_is_known()
    {
        const string Address = "https://paper.example/plant";
        var known = new ArticleDraft { Id = new ArticleId("mine"), HasOwnId = true, Url = Address, Text = "The plant will close in May." };
        var later = new ArticleDraft { Id = new ArticleId("paper.example-plant"), Url = Address + "?utm_source=x", Text = "The plant will close in June." };
        Assert.Single(_desk.Push([known], "cli", cancel: TestContext.Current.CancellationToken));
        var result = Assert.Single(_desk.Push([later], "cli", cancel: TestContext.Current.CancellationToken));
        Assert.Equal(("mine", PushOutcome.Revised, 2), (result.Id, result.Outcome, result.Revision));
    }

    [Fact]
    public void What_is_reported_is_on_disk_and_what_is_pushed_can_be_found()
    {
        using (var beside = ArticleStore.Open(_folder.Path, readOnly: true, TimeProvider.System))
        {
            foreach (var result in _desk.Push(Enumerable.Range(0, 10).Select(i => Draft($"a{i}")), "cli", cancel: TestContext.Current.CancellationToken))
                Assert.NotNull(beside.Find(new(result.Id)));
        }

        Assert.Equal(_library.Store.LastSequence, _library.Index.Followed);
        Assert.Equal(10, _library.Index.FindArticles("", 100).Count);
    }

    [Fact]
    public void Drafts_are_read_batch_by_batch_and_batches_are_bounded_by_number_and_size()
    {
        var read = 0;
        var drafts = Enumerable.Range(0, 9).Select(i =>
        {
            read++;
            return Draft($"a{i}", i == 4 ? new string('x', 100) : $"Text {i}.");
        });
        var readAtResult = _desk.Push(drafts, "cli", cancel: TestContext.Current.CancellationToken).Select(_ => read).ToList();
        Assert.Equal([3, 3, 3, 5, 5, 8, 8, 8, 9], readAtResult);
    }

    [Fact]
    public void Progress_tells_what_is_on_disk()
    {
        var told = new Told();
        DraftResult[] drafts = [Draft("a", "123"), Draft("b", "4567"), new DraftResult.Refused("c", "no"), Draft("d", "8")];
        Assert.Equal(4, _desk.Push(drafts, "cli", told, TestContext.Current.CancellationToken).Count());
        Assert.Equal([new PushProgress(2, 1, 7), new PushProgress(3, 1, 8)], told.All);
    }

    [Fact]
    public void A_push_that_is_cancelled_keeps_what_is_on_disk()
    {
        using var cancel = new CancellationTokenSource();
        var reported = new List<string>();
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var result in _desk.Push(Enumerable.Range(0, 30).Select(i => Draft($"a{i}")), "cli", cancel: cancel.Token))
            {
                reported.Add(result.Id);
                if (reported.Count == 4) cancel.Cancel();
            }
        });
        Assert.Equal(6, reported.Count);
        Assert.Equal(reported, _library.Store.Live().Select(article => article.Id.Value));
        _library.Index.CatchUp(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(6, _library.Index.FindArticles("", 100).Count);
    }

    [Fact]
    public void A_retracted_article_that_is_pushed_again_says_that_it_stays_so()
    {
        Push(Draft("a"));
        _library.Store.Retract(new("a"), "wrong", "ann");
        Assert.Equal("it is retracted and stays so until a moderator restores it", Push(Draft("a", "Another text.")).Message);
    }

    private PushResult Push(DraftResult draft) => Assert.Single(_desk.Push([draft], "cli", cancel: TestContext.Current.CancellationToken));

    private static DraftResult.Accepted Draft(string id, string? text = null) => new DraftResult.Accepted(id, new ArticleDraft { Id = new(id), Text = text ?? $"The plant {id} closed." });

    private sealed class Told : IProgress<PushProgress>
    {
        public List<PushProgress> All { get; } = [];

        public void Report(PushProgress value) => All.Add(value);
    }
}
