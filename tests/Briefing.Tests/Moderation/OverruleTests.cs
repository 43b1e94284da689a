using Briefing.Articles;
using Briefing.Articles.Overrules;
using Briefing.Intake;
using Briefing.Moderation;
using Briefing.Reading.Events;
using static Briefing.Tests.Moderation.ModeratingFolder;

namespace Briefing.Tests.Moderation;

public sealed class OverruleTests : IDisposable
{
    private const string Plant = "Orchard Robotics closed its plant in Dresden in May 2024.";
    private const string Shop = "Quayside Foods shut its shop in Rotterdam in June 2024.";

    private readonly ModeratingFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_not_an_event_leaves_every_answer_and_comes_back_when_undone()
    {
        _folder.Put("plant", $"{Plant}\n{Shop}");
        var plant = _folder.Finding("closures", "Dresden");
        var act = Assert.Single(Done(_folder.Desk.Overrule(Ann, plant.Events, new Ruling.NotAnEvent())));
        Assert.Equal((AuditActions.Overruled, 1), (act.Action, act.Revision!.Value));
        Assert.StartsWith("not an event: “Orchard Robotics closed its plant", act.Detail, StringComparison.Ordinal);
        Assert.Empty(_folder.Findings("closures", "Dresden"));
        Assert.Empty(_folder.Findings("who-left", "Dresden"));
        Assert.Equal(["Yes: Quayside Foods (Yes)"], _folder.Lines("closures", "2024"));

        Undone(_folder.Desk.Undo(Ann, new("plant"), act.Number));
        Assert.Equal(2, _folder.Findings("closures", "2024").Length);
        Assert.Equal([AuditActions.Added, AuditActions.Overruled, AuditActions.Lifted], _folder.Audit("plant").Select(entry => entry.Action));
    }

    [Fact]
    public void A_corrected_date_decides_what_the_event_answers()
    {
        _folder.Put("plant", Plant);
        Done(_folder.Desk.Overrule(Ann, _folder.Finding("closures", "2024").Events, Date("march 2025")));
        Assert.Empty(_folder.Findings("closures", "2024"));
        var found = _folder.Finding("closures", "2025");
        Assert.Equal((EventParts.When, "march 2025", new DateOnly(2025, 3, 1)), (found.Corrected, found.When!.Text, found.When.Interval!.Value.From!.Value));
        Done(_folder.Desk.Overrule(Ann, found.Events, Date("unknown")));
        Assert.Equal(["Maybe: Orchard Robotics (Maybe)"], _folder.Lines("closures", "2020"));
    }

    [Fact]
    public void A_corrected_who_is_found_by_the_right_name_alone()
    {
        _folder.Put("plant", Plant);
        Done(_folder.Desk.Overrule(Ann, _folder.Finding("closures", "").Events, Who("Harbour Mills; IBM")));
        Assert.Empty(_folder.Findings("closures", "who:\"Orchard Robotics\""));
        var found = _folder.Finding("closures", "who:IBM");
        Assert.Equal((EventParts.Who, "Harbour Mills IBM"), (found.Corrected, string.Join(' ', found.Who.Select(actor => actor.Name))));
    }

    [Fact]
    public void Two_events_held_to_be_one_story_are_one_finding_with_both_citations()
    {
        _folder.Put("plant", Plant);
        _folder.Put("shop", Shop);
        _folder.Put("mill", "Vineyard Motors closed its factory in Hamburg in July 2024.");
        var (plant, shop, mill) = (_folder.Finding("closures", "Dresden"), _folder.Finding("closures", "Rotterdam"), _folder.Finding("closures", "Hamburg"));
        Done(_folder.Desk.SameStory(Ann, plant.Events[0], shop.Events[0]));
        Assert.Equal(2, _folder.Findings("closures", "").Length);
        Done(_folder.Desk.SameStory(Ann, mill.Events[0], shop.Events[0]));
        Assert.Equal(["mill", "plant", "shop"], _folder.Finding("closures", "").Citations.Select(citation => citation.Article.Id.Value).Order());
        Assert.Contains("already", Refused(_folder.Desk.SameStory(Ann, plant.Events[0], mill.Events[0])), StringComparison.Ordinal);

        Undone(_folder.Desk.UndoLast(Ann));
        Undone(_folder.Desk.UndoLast(Ann));
        Assert.Equal(3, _folder.Findings("closures", "").Length);
        Assert.Empty(_folder.Library.Store.Overrules(new("plant")));
        Assert.Empty(_folder.Library.Store.Overrules(new("shop")));
    }

    [Fact]
    public void A_ruling_on_a_story_holds_in_every_article_that_tells_it()
    {
        _folder.Put("plant", Plant);
        _folder.Put("again", "Dresden mourns. Orchard Robotics closed its plant in Dresden in May 2024.");
        var story = _folder.Finding("closures", "");
        Assert.Equal(2, story.Events.Count);
        Assert.Equal(2, Done(_folder.Desk.Overrule(Ann, story.Events, new Ruling.NotAnEvent())).Count);
        Assert.Empty(_folder.Findings("closures", ""));
        Assert.Equal(2, Undone(_folder.Desk.UndoLast(Ann)).Count);
        Assert.Equal(2, _folder.Finding("closures", "").Events.Count);
    }

    [Fact]
    public void An_overrule_is_carried_to_a_revision_that_says_the_same_and_to_no_other()
    {
        _folder.Put("plant", Plant);
        Done(_folder.Desk.Overrule(Ann, _folder.Finding("closures", "").Events, new Ruling.NotAnEvent()));
        _folder.Put("plant", $"Dresden, Monday.\n{Shop}\nReports differ. {Plant}");
        Assert.Equal(["Yes: Quayside Foods (Yes)"], _folder.Lines("closures", ""));
        _folder.Put("plant", "Orchard Robotics closed its plant in Dresden in June 2024.");
        Assert.Equal(["Yes: Orchard Robotics (Yes)"], _folder.Lines("closures", ""));
        _folder.Put("plant", Plant);
        Assert.Empty(_folder.Lines("closures", ""));
    }

    [Fact]
    public void Rulings_hold_after_the_index_is_made_anew_and_after_an_export_is_brought_back()
    {
        _folder.Put("plant", Plant);
        _folder.Put("shop", Shop);
        Done(_folder.Desk.SameStory(Ann, _folder.Finding("closures", "Dresden").Events[0], _folder.Finding("closures", "Rotterdam").Events[0]));
        Done(_folder.Desk.Overrule(Ann, _folder.Finding("closures", "").Events, Date("2023")));
        Done(_folder.Desk.Overrule(Ann, _folder.Finding("closures", "").Events, Who("IBM")));
        Undone(_folder.Desk.UndoLast(Ann));
        _folder.Library.Index.Rebuild(cancel: TestContext.Current.CancellationToken);
        Assert.Equal(2, _folder.Finding("closures", "2023").Citations.Count);

        using var other = new ModeratingFolder();
        var export = Export(_folder);
        Assert.All(other.Library.Newsdesk.Push(DraftReader.Read(new MemoryStream(export), "export.jsonl"), "cli", cancel: TestContext.Current.CancellationToken), result => Assert.Equal(PushOutcome.Added, result.Outcome));
        Assert.Equal(2, other.Finding("closures", "2023").Citations.Count);
        Assert.Equal(export, Export(other));
        Undone(other.Desk.UndoLast(Ann));
        Assert.Equal(2, other.Finding("closures", "2024").Citations.Count);
    }

    [Fact]
    public void Events_are_found_at_a_place_of_the_text()
    {
        _folder.Put("plant", $"{Plant}\n{Shop}", title: "Orchard Robotics closes plant");
        Assert.Equal("closure", Assert.Single(_folder.Desk.EventsAt(Ann, new("plant"), new TextSpan(2, Plant.Length + 3, Plant.Length + 4))).Kind);
        Assert.Empty(_folder.Desk.EventsAt(Ann, new("plant"), new TextSpan(1, 5_000, 5_001)));
        Assert.Empty(_folder.Desk.EventsAt(new Moderator("guest", Ann.Today, ["other"]), new("plant"), new TextSpan(1, 0, 10)));
    }

    [Fact]
    public void A_mark_that_is_none_of_the_text_rules_on_nothing()
    {
        _folder.Put("plant", Plant);
        var mark = _folder.Finding("closures", "").Events[0];
        foreach (var forged in (EventMark[])[mark with { Revision = 7 }, mark with { Article = new("nope") }, mark with { Passage = new TextSpan(1, 0, 9_999) }, mark with { Clause = new TextSpan(1, 90, 91) }])
        {
            Assert.StartsWith("No event is read there", Refused(_folder.Desk.Overrule(Ann, [forged], new Ruling.NotAnEvent())), StringComparison.Ordinal);
        }
    }

    private static Ruling Date(string words) => Assert.IsType<TypedReading<Ruling>.Understood>(new RulingReader().Date(words, Ann.Today)).Value;

    private static Ruling Who(string words) => Assert.IsType<TypedReading<Ruling>.Understood>(RulingReader.Who(words)).Value;

    private static byte[] Export(ModeratingFolder folder)
    {
        var output = new MemoryStream();
        ArticleExport.Write(folder.Library.Store, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }
}
