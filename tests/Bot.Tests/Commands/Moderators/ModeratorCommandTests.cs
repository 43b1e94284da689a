using Bot.Commands;
using Briefing;
using Briefing.Answers;
using Briefing.Articles;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Moderators;

public sealed class ModeratorCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new(2025, 7, 23, 8, 0, 0, TimeSpan.Zero));
    private readonly BriefingLibrary _library;
    private readonly Dispatcher _dispatcher;
    private Reply.Answer? _last;

    public ModeratorCommandTests()
    {
        _library = BriefingLibrary.Open(_folder.Path, readOnly: false, _clock);
        _dispatcher = new Dispatcher(_library);
        Push("mill", "Harbour Mills closed its mill in Dresden in May 2024.");
        Push("shop", "Quayside Foods shut its shop in Rotterdam in June 2024.\nQuayside Foods laid off 40 workers and closed its plant in Hamburg in July 2024.");
    }

    [Fact]
    public void The_event_of_a_passage_of_the_last_answer_is_overruled()
    {
        Ask("/closures Dresden");
        Assert.StartsWith("Overruled in mill: date 2023: “Harbour Mills closed its mill", Tell("/overrule 1 date 2023"), StringComparison.Ordinal);
        Assert.Equal("Harbour Mills", Ask("/closures 2023").Groups[0].Findings[0].Who[0].Name);
        Assert.StartsWith("Overruled in mill: who IBM; Acme Corp: ", Tell("/overrule [1] wrong who: IBM; Acme Corp"), StringComparison.Ordinal);
        Assert.Contains("· who and time as moderators say", Bot.Commands.AnswerText.PlainTextWriter.Write(Bot.Commands.AnswerText.AnswerDocumentBuilder.Build(Ask("/closures 2023"))), StringComparison.Ordinal);
        Tell("/overrule 1 not an event");
        Assert.Empty(Ask("/closures 2023").Groups);
        Assert.StartsWith("Undone: mill was overruled, not an event:", Tell("/undo"), StringComparison.Ordinal);
        Assert.Single(Ask("/closures 2023").Groups);
    }

    [Fact]
    public void A_retracted_article_is_told_from_one_that_never_was()
    {
        Tell("/retract mill the Dresden story was made up.");
        Assert.Equal("“mill” was withdrawn on 2025-07-23 and is in no answer. The reason: the Dresden story was made up. /restore mill brings it back.", Refuse("/article mill").Message);
        Assert.Equal(new Reply.Refusal("retracted", "“mill” was withdrawn on 2025-07-23 and is in no answer."), Read("/article \"mill\"", null));
        Assert.Equal("no-article", Read("/article mill", ["tech"]).Code);
        Assert.Equal("no-article", Read("/article mills", null).Code);

        Reply.Refusal Read(string text, string[]? visible) => Assert.IsType<Reply.Refusal>(_dispatcher.Run(new CommandRequest(text, new DateOnly(2025, 7, 23), visible)));
    }

    [Fact]
    public void What_was_done_is_taken_back_step_by_step_whatever_was_taken_back_meanwhile()
    {
        Tell("/retract mill wrong");
        Tell("/restore mill");
        Assert.Equal("Undone: mill was restored.", Tell("/undo"));
        Assert.Equal("Undone: mill was retracted, wrong.", Tell("/undo"));
        Assert.Single(Ask("/closures Dresden").Groups);
        Tell("/retract mill wrong again");
        Assert.Equal("Undone: mill was retracted, wrong again.", Tell("/undo mill"));
        Assert.Equal("Undone: mill was added.", Tell("/undo mill"));
        Assert.Equal("All that was done to mill is undone.", Refuse("/undo mill").Message);
    }

    [Fact]
    public void A_collection_that_no_other_article_is_in_is_told()
    {
        Assert.Equal("Fixed mill: collection mian, was main. /undo takes it back. No other article is in the collection mian. There is main.", Tell("/fix mill collection mian"));
        Assert.Equal("Fixed shop: collection mian, was main. /undo takes it back.", Tell("/fix shop collection mian"));
        Assert.DoesNotContain("No other", Tell("/fix shop title Shut"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_passages_are_held_to_tell_one_story()
    {
        var before = Ask("/closures 2024").Total;
        Assert.Contains("same story as in", Tell("/overrule 1 same story as 2"), StringComparison.Ordinal);
        Assert.Equal(before - 1, Ask("/closures 2024").Total);
    }

    [Fact]
    public void A_place_that_tells_several_events_asks_which()
    {
        var message = Refuse("/overrule shop:60-70 not-an-event").Message;
        Assert.Matches(@"^Several events are told there\. Name one: shop:\d+-\d+ \w+, or shop:\d+-\d+ \w+\.$", message);
        Assert.Contains("Overruled in shop: not an event", Tell("/overrule shop:60-70 layoff not-an-event"), StringComparison.Ordinal);
        Assert.Empty(Ask("/layoffs").Groups);
        Assert.Contains("Overruled in shop", Tell("/overrule shop:60-70 not-an-event"), StringComparison.Ordinal);
        Assert.Empty(Ask("/closures Hamburg").Groups);
    }

    [Theory]
    [InlineData("/overrule", "bad-ruling")]
    [InlineData("/overrule 1", "bad-ruling")]
    [InlineData("/overrule 1 silly", "bad-ruling")]
    [InlineData("/overrule 99 not-an-event", "bad-passage")]
    [InlineData("/overrule here not-an-event", "bad-passage")]
    [InlineData("/overrule nope:1-2 not-an-event", "no-article")]
    [InlineData("/overrule mill:9999 not-an-event", "no-event")]
    [InlineData("/overrule 1 date 20x4", "bad-when")]
    [InlineData("/overrule 1 same-as 1", "same-event")]
    [InlineData("/fix", "missing-field")]
    [InlineData("/fix mill", "missing-field")]
    [InlineData("/fix mil date 2025-01-01", "no-article")]
    [InlineData("/retract", "missing-article")]
    [InlineData("/retract mill", "missing-reason")]
    [InlineData("/restore mill", "not-retracted")]
    [InlineData("/undo nope", "no-article")]
    [InlineData("/audit nobody", "no-audit")]
    public void What_cannot_be_done_is_refused(string text, string code)
    {
        Ask("/closures Dresden");
        Assert.Equal(code, Refuse(text).Code);
    }

    [Fact]
    public void Without_an_answer_before_it_a_number_stands_for_nothing() => Assert.Equal("no-answer-here", Refuse("/overrule 1 not-an-event").Code);

    [Fact]
    public void The_audit_tells_of_an_article_of_a_person_and_of_everything()
    {
        Ask("/closures Dresden");
        Tell("/overrule 1 not-an-event");
        Tell("/fix mill title \"The mill\"");
        Tell("/undo");
        Push("mill", "Harbour Mills closed its mill in Dresden in June 2024.");
        var lines = Tell("/audit mill").Split('\n');
        Assert.Equal(
            [
                "mill, revision 4, in answers",
                "2025-07-23 08:01 · test · added (revision 1)",
                "2025-07-23 08:03 · ann · overruled (revision 1): not an event: “Harbour Mills closed its mill in Dresden in May 2024” · kept, not applied: what was judged is not said like that in the current revision",
                "2025-07-23 08:04 · ann · fixed (revision 2): title The mill, was unknown · undone by ann",
                "2025-07-23 08:05 · ann · fixed (revision 3) · undoes “fixed” of 2025-07-23 08:04",
                "2025-07-23 08:06 · test · revised (revision 4)",
            ],
            lines);
        Assert.Equal(3, Tell("/audit ann").Split('\n').Length);
        Assert.Equal("2025-07-23 08:05 · ann · fixed (revision 3) · mill · undoes an earlier act", Tell("/audit").Split('\n')[1]);
        Assert.EndsWith("· test · added (revision 1) · mill", Tell("/audit").Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"wire 7 may\"")]
    [InlineData("“wire 7 may”")]
    [InlineData("«wire 7 may»")]
    public void A_key_with_spaces_is_one_word_in_quotation_marks(string key)
    {
        Push("wire 7 may", "Harbour Mills closed its plant in Bilbao in May 2019.");
        Assert.StartsWith("Fixed wire 7 may: title The wire", Tell($"/fix {key} title The wire"), StringComparison.Ordinal);
        Assert.StartsWith("Retracted wire 7 may: a hoax.", Tell($"/retract {key} a hoax"), StringComparison.Ordinal);
        Assert.EndsWith("/restore \"wire 7 may\" brings it back.", Refuse($"/retract {key} a hoax").Message, StringComparison.Ordinal);
        Assert.StartsWith("Restored wire 7 may", Tell($"/restore {key}"), StringComparison.Ordinal);
        Assert.StartsWith("wire 7 may, revision 2, in answers", Tell($"/audit {key}"), StringComparison.Ordinal);
        Assert.Equal("wire 7 may", Assert.IsType<Reply.Answer>(Run($"/article {key}")).Article!.Id.Value);
        Assert.Contains("Overruled in wire 7 may: not an event", Tell($"/overrule {key[0]}wire 7 may:3-9{key[^1]} closure not-an-event"), StringComparison.Ordinal);
        Assert.StartsWith("Undone: wire 7 may was overruled", Tell($"/undo {key}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_with_spaces_needs_no_marks_where_nothing_follows_it_and_is_told_with_them_where_something_does()
    {
        Push("wire 7 may", "Harbour Mills closed its plant in Bilbao in May 2019, and Quayside Foods shut its shop there.");
        foreach (var typed in (string[])["/fix wire 7 may title The wire", "/retract wire 7 may a hoax"])
        {
            Assert.Equal("There is no article “wire”. Did you mean \"wire 7 may\", in quotation marks because of its spaces? /sources lists what there is.", Refuse(typed).Message);
        }

        Assert.StartsWith("wire 7 may, revision 1", Tell("/audit wire 7 may"), StringComparison.Ordinal);
        Assert.Equal("not-retracted", Refuse("/restore wire 7 may").Code);
        Assert.Contains("\"wire 7 may:", Refuse("/overrule \"wire 7 may:3-80\" not-an-event").Message, StringComparison.Ordinal);
        Assert.Equal("wire 7 may", Assert.IsType<Reply.Answer>(Run("/article wire 7 may")).Article!.Id.Value);
        Assert.StartsWith("Undone: wire 7 may was added", Tell("/undo wire 7 may"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_moderator_of_one_collection_sees_and_changes_nothing_of_another()
    {
        Assert.Equal("no-article", Refuse("/retract mill wrong", ["other"]).Code);
        Assert.Equal("no-article", Refuse("/overrule mill:1-9 not-an-event", ["other"]).Code);
        Assert.Equal("Nothing was changed yet.", Assert.IsType<Reply.Answer>(Run("/audit", ["other"])).About);
    }

    public void Dispose()
    {
        _library.Dispose();
        _folder.Dispose();
    }

    private void Push(string id, string text)
    {
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Single(_library.Newsdesk.Push([new ArticleDraft { Id = new(id), Text = text }], "test"));
    }

    private Reply.Answer Ask(string text) => _last = Assert.IsType<Reply.Answer>(_dispatcher.Run(new CommandRequest(text, new DateOnly(2025, 7, 23))));

    private string Tell(string text) => Assert.IsType<Reply.Answer>(Run(text)).About!;

    private Reply.Refusal Refuse(string text, string[]? collections = null) => Assert.IsType<Reply.Refusal>(Run(text, collections));

    private Reply Run(string text, string[]? collections = null)
    {
        _clock.Advance(TimeSpan.FromMinutes(1));
        return _dispatcher.Run(new CommandRequest(text, new DateOnly(2025, 7, 23), collections, AsModerator: true, Actor: "ann") { Last = () => _last });
    }
}
