using Briefing.Articles;
using Briefing.Index;
using Briefing.Index.Events;
using Briefing.Reading;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;
using Briefing.Reading.Names;
using Briefing.Reading.Text;

namespace Briefing.Tests.Index.Events;

public sealed class EventFinderTests : IDisposable
{
    private static readonly Dictionary<string, string[]> Wholes = new() { ["CN-SH"] = ["CN", "region:asia"], ["CN"] = ["region:asia"], ["FR"] = ["region:europe"] };
    private static readonly Organisations Organisations = Organisations.Load();
    private readonly TemporaryFolder _temporary = new();
    private readonly IndexFolder _folder;

    public EventFinderTests() => _folder = IndexFolder.Open(_temporary.Path, new IndexOrigin("store", "kinds"));

    public void Dispose()
    {
        _folder.Dispose();
        _temporary.Dispose();
    }

    [Fact]
    public void An_event_comes_back_whole()
    {
        var happening = Happening("closure", Year(2024), "CN-SH") with
        {
            Who = [new Actor("Mill \ud800", "mill"), new Actor("Others")],
            What = "its plant",
            Amount = "about 30 jobs",
            Status = EventStatus.Reported,
            Phase = EventStatus.UnderWay,
            Mentions = [new(new(1, 0, 300), new(1, 5, 200)), new(new(0, 0, 4), new(0, 0, 4))],
        };
        Index(happening);
        var found = Assert.Single(Find(["closure"]));
        Assert.Equal((new ArticleId("mine"), 3), (found.Article, found.Revision));
        Assert.Equivalent(happening, found.Event, strict: true);
    }

    [Fact]
    public void Very_many_mentions_come_back_too()
    {
        var mentions = Enumerable.Range(0, 20_000).Select(i => new EventMention(new(1, i, i + 9), new(1, i, i + 5))).ToArray();
        Index(Happening("closure", Year(2024)) with { Mentions = mentions });
        Assert.Equal(mentions, Assert.Single(Find(["closure"])).Event.Mentions);
    }

    [Fact]
    public void Kinds_are_asked_for()
    {
        Index(Happening("closure", Year(2024)), Happening("layoff", Year(2024)), Happening("exit", Year(2024)));
        Assert.Equal(["closure", "exit"], Find(["closure", "exit"]).Select(found => found.Event.Kind).Order());
        Assert.Empty(Find(["move"]));
        Assert.Empty(Find([]));
    }

    [Fact]
    public void Bounds_must_overlap_the_time_asked_for()
    {
        Index(
            Happening("y2023", Year(2023)),
            Happening("y2024", Year(2024)),
            Happening("until", new TimeInterval(null, new DateOnly(2024, 1, 1))),
            Happening("since", new TimeInterval(new DateOnly(2025, 1, 1), null)),
            Happening("ever", TimeInterval.Unbounded));
        string[] kinds = ["y2023", "y2024", "until", "since", "ever"];
        Assert.Equal(["ever", "until", "y2024"], Find(kinds, Year(2024)).Select(found => found.Event.Kind).Order());
        Assert.Equal(["ever", "since"], Find(kinds, new TimeInterval(new DateOnly(2026, 1, 1), null)).Select(found => found.Event.Kind).Order());
        Assert.Equal(5, Find(kinds).Count);
    }

    [Fact]
    public void A_place_finds_its_parts_and_what_is_known_only_for_its_wholes()
    {
        Index(Happening("city", Year(2024), "CN-SH"), Happening("country", Year(2024), "CN"), Happening("other", Year(2024), "FR"), Happening("nowhere", Year(2024)));
        string[] kinds = ["city", "country", "other", "nowhere"];
        Assert.Equal(["city", "country"], Find(kinds, null, "CN").Select(found => found.Event.Kind).Order());
        Assert.Equal(["city", "country"], Find(kinds, null, "CN-SH").Select(found => found.Event.Kind).Order());
        Assert.Equal(["city", "country"], Find(kinds, null, "region:asia").Select(found => found.Event.Kind).Order());
        Assert.Equal(["other"], Find(kinds, null, "FR").Select(found => found.Event.Kind));
        Assert.Empty(Find(kinds, null, "CN", "FR"));
    }

    [Fact]
    public void Those_who_take_part_are_found_by_any_of_their_names_and_as_parts_of_a_whole()
    {
        Index(Happening("cloud", Year(2024)) with { Who = [new Actor("AWS")] }, Happening("mill", Year(2024)) with { Who = [new Actor("Harrow & Pell Ltd.")] });
        string[] kinds = ["cloud", "mill"];
        Assert.Equal(["cloud"], FindOf(new EventQuery(kinds, null, [], Who: ["Amazon Web Services, Inc."])));
        Assert.Equal(["cloud"], FindOf(new EventQuery(kinds, null, [], Who: ["Amazon"])));
        Assert.Equal(["mill"], FindOf(new EventQuery(kinds, null, [], Who: ["harrow and pell"])));
        Assert.Equal(["cloud", "mill"], FindOf(new EventQuery(kinds, null, [], Who: ["Harrow & Pell", "AWS"])));
        Assert.Empty(FindOf(new EventQuery(kinds, null, [], Who: ["Microsoft"])));
    }

    [Fact]
    public void Words_are_looked_for_in_the_clause_that_tells_the_event_and_in_who_what_and_how_many()
    {
        var closure = Happening("closure", Year(2024)) with { Who = [new Actor("Harrow & Pell")], What = "its bakeries", Amount = "ten shops" };
        var layoff = Happening("layoff", Year(2024)) with { Mentions = [new EventMention(new TextSpan(1, 0, 31), new TextSpan(1, 0, 16))] };
        IndexArticle("mill", "The mill let go of many. It shut.", closure with { Mentions = [new EventMention(new TextSpan(1, 25, 33), new TextSpan(1, 25, 32))] }, layoff);
        string[] kinds = ["closure", "layoff"];
        Assert.Equal(["layoff"], FindOf(new EventQuery(kinds, null, [], Words: "mills")));
        Assert.Equal(["closure"], FindOf(new EventQuery(kinds, null, [], Words: "bakery harrow ten shutting")));
        Assert.Empty(FindOf(new EventQuery(kinds, null, [], Words: "bakery mill")));
        Assert.Equal(2, FindOf(new EventQuery(kinds, null, [], Words: "the")).Count);
    }

    [Fact]
    public void Events_that_state_no_place_are_counted()
    {
        Index(Happening("closure", Year(2024), "CN"), Happening("closure", Year(2024)), Happening("closure", Year(2023)), Happening("layoff", Year(2024)));
        using var lease = _folder.Borrow();
        var finder = new EventFinder(Ancestors, Organisations);
        Assert.Equal(1, finder.CountUnplaced(lease.Searcher, new EventQuery(["closure"], Year(2024), ["CN"])));
        Assert.Equal(2, finder.CountUnplaced(lease.Searcher, new EventQuery(["closure"], null, [])));
        Assert.Equal(0, finder.CountUnplaced(lease.Searcher, new EventQuery(["closure"], null, [], ["press"])));
    }

    private static TimeInterval Year(int year) => TimeInterval.Year(year);

    private static Event Happening(string kind, TimeInterval bounds, params string[] places) => new()
    {
        Kind = kind,
        Who = [],
        Where = [.. places.Select(place => new EventPlace(place, place))],
        When = new EventTime("when", bounds, bounds, TimeBasis.Stated, TimeExtent.Within),
        Status = EventStatus.Happened,
        Phase = EventStatus.Happened,
        Mentions = [new EventMention(new TextSpan(1, 0, 10), new TextSpan(1, 0, 5))],
    };

    private static string[] Ancestors(string place) => Wholes.GetValueOrDefault(place, []);

    private void Index(params Event[] events) => IndexArticle("mine", new string('x', 300), events);

    private void IndexArticle(string id, string text, params Event[] events)
    {
        var article = new Article { Id = new(id), Revision = 3, Text = text };
        var reading = new ArticleReading(article, new SentenceReader().Read(article), [], [], [], events, [], []);
        _folder.Replace(KeyTerm.Of(article.Id), new IndexDocumentBuilder(Ancestors, Organisations).Build(reading));
        _folder.Commit(1);
    }

    private List<IndexedEvent> Find(string[] kinds, TimeInterval? when = null, params string[] where) => Find(new EventQuery(kinds, when, where));

    private List<IndexedEvent> Find(EventQuery query)
    {
        using var lease = _folder.Borrow();
        return new EventFinder(Ancestors, Organisations).Find(lease.Searcher, query, found => found);
    }

    private List<string> FindOf(EventQuery query) => [.. Find(query).Select(found => found.Event.Kind).Order()];
}
