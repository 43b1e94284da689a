using Briefing.Articles;
using Briefing.Moderation;
using static Briefing.Tests.Moderation.ModeratingFolder;

namespace Briefing.Tests.Moderation;

public sealed class ModeratorDeskTests : IDisposable
{
    private const string Plant = "Orchard Robotics closed its plant in Dresden in May.";

    private readonly ModeratingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fix_is_a_new_revision_with_the_same_text()
    {
        (string Field, string Value, string Detail)[] fixes =
        [
            ("title", "A plant closes", "title A plant closes, was unknown"),
            ("date", "2025-06-02", "date 2025-06-02, was unknown"),
            ("published", "3 june 2025", "date 2025-06-03, was 2025-06-02"),
            ("source", "The Paper", "source The Paper, was unknown"),
            ("authors", "Li, Ada; Bo Chen", "authors Li, Ada; Bo Chen, was unknown"),
            ("author", "Ada Li and Bo Chen", "authors Ada Li; Bo Chen, was Li, Ada; Bo Chen"),
            ("url", "https://paper.example/plant", "url https://paper.example/plant, was unknown"),
            ("language", "de", "language de, was unknown"),
            ("collection", "tech", "collection tech, was main"),
            ("source", "none", "source unknown, was The Paper"),
        ];
        _folder.Put("plant", Plant);
        foreach (var ((field, value, detail), i) in fixes.Select((fix, i) => (fix, i)))
        {
            var act = Assert.Single(Done(_folder.Desk.Fix(Ann, new("plant"), field, value)));
            Assert.Equal((AuditActions.Fixed, i + 2, detail), (act.Action, act.Revision!.Value, act.Detail));
            Assert.Equal((i + 2, Plant), (_folder.Article("plant").Revision, _folder.Article("plant").Text));
            Assert.Contains("already", Refused(_folder.Desk.Fix(Ann, new("plant"), field, value)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_cannot_be_fixed_so_is_said()
    {
        (string Field, string Value, string Message)[] wrong =
        [
            ("date", "last month", "is no day"),
            ("date", "2025-13-01", "is no day"),
            ("url", "file:///etc/passwd", "is no web address"),
            ("language", "Deutsch!", "is no language"),
            ("titel", "A plant closes", "Did you mean title?"),
            ("title", " ", "What shall it be?"),
        ];
        _folder.Put("plant", Plant);
        foreach (var (field, value, message) in wrong) Assert.Contains(message, Refused(_folder.Desk.Fix(Ann, new("plant"), field, value)), StringComparison.Ordinal);
        Assert.Equal(1, _folder.Article("plant").Revision);
    }

    [Fact]
    public void A_fixed_date_dates_the_events()
    {
        _folder.Put("plant", Plant);
        Assert.Equal(["Maybe: Orchard Robotics (Maybe)"], _folder.Lines("closures", "2024"));
        Done(_folder.Desk.Fix(Ann, new("plant"), "date", "2025-06-02"));
        Assert.Empty(_folder.Lines("closures", "2024"));
        Assert.Equal(["Yes: Orchard Robotics (Yes)"], _folder.Lines("closures", "may 2025"));
    }

    [Fact]
    public void A_fix_holds_when_the_same_is_pushed_again_until_the_source_itself_changes_it()
    {
        var draft = new ArticleDraft { Id = new("plant"), Text = Plant, Title = "Plant", Published = PublishedDate.TryParse("2024-06-02") };
        _folder.Put(draft);
        Done(_folder.Desk.Fix(Ann, new("plant"), "date", "2025-06-02"));
        _folder.Put(draft);
        Assert.Equal(2, _folder.Article("plant").Revision);
        _folder.Put(draft with { Text = Plant + " It was sold." });
        Assert.Equal((3, "2025-06-02"), (_folder.Article("plant").Revision, _folder.Article("plant").Published!.Written));
        _folder.Put(draft with { Text = Plant + " It was sold.", Published = PublishedDate.TryParse("2025-06-03") });
        Assert.Equal("2025-06-03", _folder.Article("plant").Published!.Written);
    }

    [Fact]
    public void What_was_done_last_is_undone_first()
    {
        _folder.Put(new ArticleDraft { Id = new("plant"), Text = Plant });
        Done(_folder.Desk.Fix(Ann, new("plant"), "date", "2025-06-02"));
        Done(_folder.Desk.Fix(Ann, new("plant"), "title", "Plant"));
        Done(_folder.Desk.Retract(Ann, new("plant"), "wrong"));
        Assert.Empty(_folder.Lines("closures", ""));

        Assert.Equal(AuditActions.Retracted, Assert.Single(Undone(_folder.Desk.UndoLast(Ann))).Action);
        Assert.Single(_folder.Lines("closures", ""));
        Undone(_folder.Desk.UndoLast(Ann));
        Assert.Equal(("", "2025-06-02"), (_folder.Article("plant").Title, _folder.Article("plant").Published!.Written));
        Undone(_folder.Desk.UndoLast(Ann));
        Assert.Null(_folder.Article("plant").Published);
        Assert.Equal(AuditActions.Added, Assert.Single(Undone(_folder.Desk.UndoLast(Ann))).Action);
        Assert.Empty(_folder.Lines("closures", ""));
        Assert.Equal("You have done nothing that could be undone.", Refused(_folder.Desk.UndoLast(Ann)));
        Assert.Equal([4, 3, 2, 1], _folder.Audit("plant").Select(entry => entry.Undoes).OfType<int>());
    }

    [Fact]
    public void What_a_later_change_stands_on_is_not_undone_before_it()
    {
        _folder.Put(new ArticleDraft { Id = new("plant"), Text = Plant });
        var first = Done(_folder.Desk.Fix(Ann, new("plant"), "date", "2025-06-02"))[0];
        Done(_folder.Desk.Fix(Ann, new("plant"), "title", "Plant"));
        Assert.Contains("Undo what came later first: /undo plant", Refused(_folder.Desk.Undo(Ann, new("plant"), first.Number)), StringComparison.Ordinal);
        Undone(_folder.Desk.UndoLast(new Moderator("ben", Ann.Today), new("plant")));
        Assert.Equal("", _folder.Article("plant").Title);
    }

    [Fact]
    public void An_undone_push_can_be_pushed_again()
    {
        _folder.Put(new ArticleDraft { Id = new("plant"), Text = Plant });
        _folder.Put(new ArticleDraft { Id = new("plant"), Text = "Nothing closed." });
        Undone(_folder.Desk.UndoLast(Ann));
        Assert.Equal((3, Plant), (_folder.Article("plant").Revision, _folder.Article("plant").Text));
        _folder.Put(new ArticleDraft { Id = new("plant"), Text = "Nothing closed." });
        Assert.Equal("Nothing closed.", _folder.Article("plant").Text);
    }

    [Fact]
    public void An_article_of_a_collection_that_is_not_seen_is_as_if_it_were_not_there()
    {
        _folder.Put("plant", Plant, collection: "secret");
        _folder.Put("plants", Plant);
        var guest = new Moderator("guest", Ann.Today, ["main"]);
        Assert.Equal("There is no article “plant”. Did you mean plants? /sources lists what there is.", Refused(_folder.Desk.Retract(guest, new("plant"), "wrong")));
        Assert.StartsWith("There is no article", Refused(_folder.Desk.UndoLast(guest, new("plant"))), StringComparison.Ordinal);
        Assert.Contains("You have no collection", Refused(_folder.Desk.Fix(guest, new("plants"), "collection", "secret")), StringComparison.Ordinal);
        Assert.False(_folder.Library.Store.IsRetracted(new("plant")));
    }

    [Fact]
    public void Retracting_needs_a_reason_and_restoring_something_retracted()
    {
        _folder.Put("plant", Plant);
        Assert.StartsWith("Why?", Refused(_folder.Desk.Retract(Ann, new("plant"), " ")), StringComparison.Ordinal);
        Assert.Contains("is not retracted", Refused(_folder.Desk.Restore(Ann, new("plant"))), StringComparison.Ordinal);
        Done(_folder.Desk.Retract(Ann, new("plant"), "wrong"));
        Assert.Contains("Did you mean plant?", Refused(_folder.Desk.Restore(Ann, new("plamt"))), StringComparison.Ordinal);
        Assert.Contains("/restore plant", Refused(_folder.Desk.Retract(Ann, new("plant"), "wrong")), StringComparison.Ordinal);
        Done(_folder.Desk.Restore(Ann, new("plant")));
        Assert.Single(_folder.Lines("closures", ""));
    }
}
