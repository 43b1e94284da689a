using Briefing.Articles;
using Briefing.Reading.Events;

namespace Briefing.Tests.Reading.Events;

public sealed class SeedEventTests
{
    private static readonly Article Seed = ArticleText.Seed();
    private static readonly IReadOnlyList<Event> Events = EventReading.Of(Seed);

    [Fact]
    public void Four_organisations_close_something() =>
        Assert.Equal(["Amazon Web Services", "IBM", "Microsoft", "OpenAI"], Who("closure"));

    [Fact]
    public void The_institute_is_closed_once_whatever_words_say_it()
    {
        var closure = Events.Single(found => found.Who[0].Name == "Amazon Web Services" && found.Kind == "closure");
        Assert.Equal(EventStatus.Happened, closure.Status);
        Assert.Equal("its Shanghai AI Research Institute", closure.What);
        var clauses = closure.Mentions.Select(mention => Seed.Slice(mention.Clause)).ToList();
        Assert.Contains("AWS Shutters Last China AI Lab", clauses);
        Assert.Contains(clauses, clause => clause.StartsWith("The closure", StringComparison.Ordinal));
        Assert.Contains(clauses, clause => clause.StartsWith("The dissolution of research centers", StringComparison.Ordinal));
    }

    [Fact]
    public void Hearsay_keeps_its_phase()
    {
        var closure = Events.Single(found => found.Who[0].Name == "Microsoft" && found.Kind == "closure");
        Assert.Equal((EventStatus.Reported, EventStatus.UnderWay), (closure.Status, closure.Phase));
    }

    [Fact]
    public void A_plan_keeps_its_start()
    {
        var closure = Events.Single(found => found.Who[0].Name == "OpenAI");
        Assert.Equal(EventStatus.Planned, closure.Status);
        Assert.Equal("starting July 2025", closure.When.Text);
    }

    [Fact]
    public void The_job_cuts_carry_their_number() =>
        Assert.Equal("approximately 1,800 layoffs", Events.Single(found => found.Kind == "layoff").Amount);

    [Fact]
    public void The_group_has_no_name_of_its_own()
    {
        var retreat = Events.Single(found => found.Kind == "scale-back");
        Assert.Equal("Western tech giants", retreat.Who.Single().Name);
        Assert.Equal("prominent Western tech giants scaling back their Chinese operations throughout 2024 and into 2025", Seed.Slice(retreat.Mentions[0].Clause));
    }

    [Fact]
    public void What_lasts_throughout_is_under_way()
    {
        var retreat = Events.Single(found => found.Kind == "scale-back");
        Assert.Equal((EventStatus.Happened, EventStatus.UnderWay), (retreat.Status, retreat.Phase));
    }

    [Theory]
    [InlineData("Amazon Web Services", "Shanghai")]
    [InlineData("Microsoft", "Shanghai")]
    [InlineData("IBM", "China")]
    [InlineData("OpenAI", "China")]
    public void Each_closure_has_its_place(string who, string place) =>
        Assert.Equal(place, Events.Single(found => found.Kind == "closure" && found.Who[0].Name == who).Where[0].Name);

    [Fact]
    public void Rules_are_made_by_two_governments() => Assert.Equal(["United States", "China"], Who("restriction"));

    [Fact]
    public void The_specialists_go_to_three_countries()
    {
        var move = Events.Single(found => found.Kind == "move");
        Assert.Subset(move.Where.Select(place => place.Name).ToHashSet(), new HashSet<string> { "United States", "Australia", "Ireland" });
        Assert.StartsWith("relocating hundreds of specialists", Seed.Slice(move.Mentions[0].Clause), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_clause_lies_in_its_passage() =>
        Assert.All(Events.SelectMany(found => found.Mentions), mention => Assert.True(mention.Passage.Contains(mention.Clause)));

    [Fact]
    public void The_founding_is_an_opening() =>
        Assert.Equal("in fall 2018", Events.Single(found => found.Kind == "opening").When.Text);

    [Fact]
    public void Only_the_specialists_move() => Assert.Equal(["Microsoft"], Who("move"));

    [Fact]
    public void Nobody_exits_by_this_article() => Assert.Empty(Who("exit"));

    private static List<string> Who(string kind) =>
        [.. Events.Where(found => found.Kind == kind).SelectMany(found => found.Who).Select(actor => actor.Name)];
}
