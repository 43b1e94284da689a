using Briefing.Articles;
using Briefing.Intake.Duplicates;

namespace Briefing.Tests.Intake.Duplicates;

public sealed class DuplicateFinderTests : IDisposable
{
    private const string Plant = """
        The company will close its oldest plant in May, it said on Tuesday, and nobody in the town had expected it.
        Some four hundred people work there, many of them for more than twenty years, and few will find other work nearby.
        The mayor said that it was a sad day, and that he would speak with the owners before the council meets again.
        Lamps have been made in the town since two brothers came there in 1935 and rented a shed behind the station.
        The site will be sold to a builder who plans flats and a market hall, but nothing has been signed so far.
        """;

    private const string SameEventElsewhere = """
        After ninety years the lamp works are to shut. Owners told staff on Tuesday morning that the lines would stop in spring.
        "It was a sad day," the mayor told this paper. Four hundred jobs go, and the union wants talks on what happens next.
        Flats may be built where generations stood at the benches; a builder from the capital is said to have made an offer.
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleStore _store;

    public DuplicateFinderTests() => _store = ArticleStore.Open(_folder.Path, readOnly: false, TimeProvider.System);

    [Fact]
    public void The_same_text_under_another_id_is_known()
    {
        Put(Draft("plant"));
        var found = Assert.Single(Find(Draft("copy")));
        Assert.Equal(("plant", DuplicateKind.SameText, 1.0), (found.Article.Id.Value, found.Kind, found.Share));
    }

    [Fact]
    public void A_copy_that_was_cut_continued_or_given_another_beginning_is_known()
    {
        Put(Draft("plant"), Draft("elsewhere", SameEventElsewhere), Draft("other", "Nothing of this has to do with lamps, plants, mayors or the town in which they were made for so long."));
        var lines = Plant.Split('\n');
        string[] copies =
        [
            string.Join('\n', lines[..3]),
            Plant + "\nUpdate: the owners have answered. They will meet the mayor on Friday, a speaker said, and will bring their books.",
            "In a blow to the region, a maker of lamps gives up, as was feared.\n" + string.Join('\n', lines[1..]),
            Plant.ToUpperInvariant().Replace(",", " –", StringComparison.Ordinal).ReplaceLineEndings(" "),
        ];
        foreach (var copy in copies)
        {
            var found = Assert.Single(Find(Draft("copy", copy)));
            Assert.Equal(("plant", DuplicateKind.NearlySameText), (found.Article.Id.Value, found.Kind));
            Assert.InRange(found.Share, 0.7, 1);
        }
    }

    [Fact]
    public void The_same_event_in_other_words_is_no_copy()
    {
        Put(Draft("plant"));
        Assert.Empty(Find(Draft("elsewhere", SameEventElsewhere)));
    }

    [Fact]
    public void Chinese_is_compared_by_characters()
    {
        const string Text = "公司周二表示，将于五月关闭其最古老的工厂，镇上没有人预料到这一点。约有四百人在那里工作，其中许多人已经工作了二十多年。";
        Put(Draft("zh", Text));
        Assert.Equal("zh", Assert.Single(Find(Draft("copy", "据报道，" + Text[..40]))).Article.Id.Value);
        Assert.Empty(Find(Draft("else", "市长说这是悲伤的一天，他将在议会再次开会之前与业主交谈。没有人知道接下来会发生什么事情。")));
    }

    [Fact]
    public void A_new_version_at_the_same_address_becomes_a_revision_and_what_was_cited_stays()
    {
        Put(Draft("mine") with { HasOwnId = true, Url = "https://www.paper.example/plant?utm_source=x" });
        var later = Draft("paper.example-plant", Plant.Replace("May", "June", StringComparison.Ordinal)) with { Url = "http://paper.example/plant" };
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        Assert.Equal(("mine", DuplicateKind.SameAddress), (finder.Find(later)[0].Article.Id.Value, finder.Find(later)[0].Kind));
        Assert.Equal(PutOutcome.Revised, Put(finder.AsRevision(later)));
        Assert.Equal(Plant, _store.Find(new ArticleId("mine"), 1)!.Text);
        Assert.Contains("June", _store.Find(new ArticleId("mine"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_with_its_own_id_or_an_unknown_address_stays_what_it_is()
    {
        Put(Draft("mine") with { Url = "https://paper.example/plant" });
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        Assert.Equal("own", finder.AsRevision(Draft("own") with { HasOwnId = true, Url = "https://paper.example/plant" }).Id.Value);
        Assert.Equal("new", finder.AsRevision(Draft("new") with { Url = "https://paper.example/other" }).Id.Value);
        Assert.Equal("new", finder.AsRevision(Draft("new") with { Url = "https://paper.example/plant", Collection = "other" }).Id.Value);
    }

    [Fact]
    public void Other_collections_and_retracted_articles_are_not_told_of()
    {
        Put(Draft("plant"), Draft("hidden") with { Collection = "other" });
        Assert.Equal(["plant"], Find(Draft("copy")).Select(found => found.Article.Id.Value));
        _store.Retract(new ArticleId("plant"), "wrong", "moderator");
        Assert.Empty(Find(Draft("copy")));
        _store.Restore(new ArticleId("plant"), "moderator");
        Assert.Single(Find(Draft("copy")));
    }

    [Fact]
    public void An_article_is_compared_as_it_is_now()
    {
        Put(Draft("plant"));
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        Assert.Single(finder.Find(Draft("copy")));
        Put(Draft("plant", SameEventElsewhere));
        Assert.Empty(finder.Find(Draft("copy")));
        Assert.Equal("plant", Assert.Single(finder.Find(Draft("copy", SameEventElsewhere))).Article.Id.Value);
    }

    [Fact]
    public void A_draft_is_compared_by_its_own_text_whatever_is_stored_under_its_id()
    {
        Put(Draft("plant"), Draft("elsewhere", SameEventElsewhere));
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        Assert.Empty(finder.Find(Draft("elsewhere", SameEventElsewhere)));
        Assert.Equal("plant", Assert.Single(finder.Find(Draft("elsewhere"))).Article.Id.Value);
    }

    [Fact]
    public void What_is_kept_survives_a_restart_and_what_is_damaged_is_made_anew()
    {
        Put(Draft("plant"));
        Assert.Single(Find(Draft("copy")));
        Put(Draft("elsewhere", SameEventElsewhere));
        Assert.Equal("plant", Assert.Single(Find(Draft("copy"))).Article.Id.Value);
        File.WriteAllText(Path.Combine(_folder.Path, "duplicates.db"), "this is no database, and was never meant to be one");
        Assert.Equal("plant", Assert.Single(Find(Draft("copy"))).Article.Id.Value);
        using var beside = DuplicateFinder.Open(null, _store);
        Assert.Equal("elsewhere", Assert.Single(beside.Find(Draft("copy", SameEventElsewhere))).Article.Id.Value);
    }

    [Fact]
    public void Sketches_of_another_store_are_not_used()
    {
        Put(Draft("plant"));
        Assert.Single(Find(Draft("copy")));
        using var other = new TemporaryFolder();
        File.Copy(Path.Combine(_folder.Path, "duplicates.db"), Path.Combine(other.Path, "duplicates.db"));
        using var empty = ArticleStore.Open(other.Path, readOnly: false, TimeProvider.System);
        using var finder = DuplicateFinder.Open(other.Path, empty);
        Assert.Empty(finder.Find(Draft("copy")));
    }

    [Fact]
    public void Short_notes_are_alike_only_when_they_are_the_same()
    {
        Put(Draft("a", "Closed today."), Draft("empty", ""));
        Assert.Empty(Find(Draft("b", "Closed today and tomorrow.")));
        Assert.Empty(Find(Draft("c", "")));
    }

    [Fact]
    public void Articles_that_come_and_go_leave_the_others_in_place()
    {
        Put([.. Enumerable.Range(0, 40).Select(i => Draft($"a{i}", Numbered(i)))]);
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        finder.CatchUp(TestContext.Current.CancellationToken);
        for (var i = 0; i < 40; i += 3) _store.Retract(new ArticleId($"a{i}"), "wrong", "moderator");
        for (var i = 0; i < 40; i++) Assert.Equal(i % 3 != 0, finder.Find(Draft("copy", Numbered(i))).Any(found => found.Article.Id.Value == $"a{i}"));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static string Numbered(int i) => string.Join(' ', Enumerable.Range(0, 60).Select(word => $"word{i}x{word}"));

    private static ArticleDraft Draft(string id, string text = Plant) => new() { Id = new ArticleId(id), Text = text };

    private PutOutcome Put(params ArticleDraft[] drafts) => _store.Put(drafts, "test")[^1].Outcome;

    private IReadOnlyList<Duplicate> Find(ArticleDraft draft)
    {
        using var finder = DuplicateFinder.Open(_folder.Path, _store);
        return finder.Find(draft);
    }
}
