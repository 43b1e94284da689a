using Briefing.Answers;
using Briefing.Articles;

namespace Briefing.Tests.Answers.Events;

public sealed class EventAnswerTests : IDisposable
{
    private readonly AnsweringFolder _folder = new();

    [Fact]
    public void Suspensions_are_a_group_of_their_own_and_the_last()
    {
        _folder.Put("a", "Acme Corp temporarily closed its Berlin factory in May 2024.\nGlobex Inc closed its Hamburg factory in March 2024.", published: "2024-06-01");
        var groups = _folder.Ask("closures", "2024").Groups;
        Assert.Equal(2, groups.Count);
        Assert.Equal("closure", groups[0].Findings[0].Kind);
        Assert.Equal("suspension", groups[1].Findings[0].Kind);
        Assert.StartsWith("Temporary suspensions", groups[1].Heading, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_place_is_counted_under_a_question_for_one()
    {
        _folder.Put("a", "Acme Corp closed its pump division in March 2024.", published: "2024-06-01");
        var answer = _folder.Ask("closures", "germany");
        Assert.Empty(answer.Groups);
        Assert.Contains("1 more states no place, and is not listed under one.", answer.Notes);
    }

    [Fact]
    public void A_name_of_several_places_says_which_one_is_meant_and_how_many_are_of_another()
    {
        _folder.Put("a", "Acme Corp closed its factory in Portland, Oregon, in March 2024. Globex Inc closed its mill in Portland, Maine, in May 2024.", published: "2024-06-01");
        var answer = _folder.Ask("closures", "portland");
        Assert.Equal("Acme Corp", Assert.Single(Assert.Single(answer.Groups).Findings).Who[0].Name);
        Assert.Equal("Portland, Oregon", answer.Understood.Where[0].DistinctName);
        Assert.Contains("“portland” was taken for Portland, Oregon; 1 more is of Portland, Maine.", answer.Notes);

        var other = _folder.Ask("closures", "portland maine");
        Assert.Equal("Globex Inc", Assert.Single(Assert.Single(other.Groups).Findings).Who[0].Name);
        Assert.Equal("Portland, Maine", other.Understood.Where[0].DistinctName);
        Assert.Empty(other.Notes);
    }

    [Fact]
    public void A_place_that_is_part_of_a_name_finds_the_name_when_nothing_is_found_for_the_place()
    {
        _folder.Put("a", "Harbour Bath Co. closed its warehouse in March 2024.", published: "2024-06-01");
        var answer = _folder.Ask("closures", "harbour bath");
        Assert.Single(answer.Groups);
        Assert.Contains("“bath” is taken as part of a name; the place is asked for with where:bath.", answer.Notes);
        Assert.Empty(_folder.Ask("closures", "harbour where:bath").Groups);
    }

    [Theory]
    [InlineData("closures", "who:\"Bolt Foods\"", "Acme Corp")]
    [InlineData("restrictions", "huawei", "Canada")]
    [InlineData("closures", "who:\"Globex Inc\"", null)]
    public void Whom_a_deed_befalls_is_found_by_name_as_who_does_it_is(string command, string asked, string? who)
    {
        _folder.Put("a", "Acme Corp closed 40 Bolt Foods stores in Ohio in March 2024, said Globex Inc. Canada banned Huawei in May 2024.", published: "2024-06-01");
        Assert.Equal(who, _folder.Ask(command, asked).Groups.SelectMany(group => group.Findings).SingleOrDefault()?.Who[0].Name);
    }

    [Theory]
    [InlineData("who:Zedwood", 1)]
    [InlineData("who:\"Zedwood Foods\"", 1)]
    [InlineData("who:Foods", 0)]
    public void Who_acts_is_found_by_each_name_that_the_article_has_for_it(string asked, int found)
    {
        _folder.Put("a", "Zedwood Foods Inc. said on Friday that it has a bakery. Zedwood closed its mill in March 2024.", published: "2024-06-01");
        Assert.Equal(found, _folder.Ask("closures", asked).Groups.SelectMany(group => group.Findings).Count());
    }

    [Theory]
    [InlineData("brazil", "Brazil")]
    [InlineData("norway", "Brazil")]
    [InlineData("brazil fish", "Brazil")]
    [InlineData("south america", "Brazil")]
    [InlineData("chile", null)]
    public void A_restriction_is_found_by_whose_government_acts_as_by_where_it_bites(string asked, string? who)
    {
        _folder.Put("a", "Brazil banned imports of fish from Norway in May 2024.", published: "2024-06-01");
        var answer = _folder.Ask("restrictions", asked);
        Assert.Equal(who, answer.Groups.SelectMany(group => group.Findings).SingleOrDefault()?.Who[0].Name);
        Assert.DoesNotContain(answer.Notes, note => note.Contains("states no place", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Zedwod", "Looked for “Zedwod” among names and topics. Did you mean Zedwood?")]
    [InlineData("who:\"Zedwod Foods\"", "Looked for “Zedwod Foods” among names and topics. Did you mean Zedwood Foods?")]
    [InlineData("who:Tesaro", "Looked for “Tesaro” among names and topics. Did you mean Pesaro?")]
    [InlineData("zedwood 2019", "Looked for “zedwood” among names and topics.")]
    public void A_name_that_finds_nothing_is_likened_to_those_of_the_articles_first_and_to_none_where_they_have_it(string asked, string note)
    {
        _folder.Put("a", "Zedwood Foods closed its mill in March 2024.", published: "2024-06-01");
        Assert.Contains(note, _folder.Ask("closures", asked).Notes);
    }

    [Fact]
    public void Signs_that_are_no_words_find_nothing_rather_than_all()
    {
        _folder.Put("a", "Acme Corp closed its mill in March 2024.", published: "2024-06-01");
        Assert.Empty(_folder.Ask("closures", "🍜").Groups);
    }

    [Fact]
    public void What_is_denied_is_listed_only_when_asked_for()
    {
        _folder.Put("a", "Acme Corp will not close its Berlin factory.", published: "2024-06-01");
        Assert.Empty(_folder.Ask("closures", "").Groups);
        Assert.Single(_folder.Ask("closures", "denied").Groups);
    }

    [Fact]
    public void Other_collections_and_retracted_articles_are_in_no_answer()
    {
        _folder.Put("a", "Acme Corp closed its Berlin factory in March 2024.", published: "2024-06-01", collection: "secret");
        Assert.Empty(_folder.Ask("closures", "", ["main"]).Groups);
        Assert.Single(_folder.Ask("closures", "", ["secret"]).Groups);
        _folder.Library.Store.Retract(new ArticleId("a"), "wrong", "test");
        Assert.Empty(_folder.Ask("closures", "").Groups);
    }

    [Fact]
    public void A_moment_in_a_longer_time_may_match_and_says_so()
    {
        _folder.Put("a", "Acme Corp closed its Berlin factory in 2024.", published: "2025-06-01");
        var group = _folder.Ask("closures", "march 2024").Groups.Single();
        Assert.Equal((GroupMatch.Maybe, "May be march 2024: the time given is longer"), (group.Match, group.Heading));
        Assert.Equal("the article says “in 2024”", group.Findings[0].Reason);
    }

    [Fact]
    public void The_newest_comes_first_and_the_undated_last()
    {
        _folder.Put("a", "Acme Corp closed its Berlin factory in March 2023.\nGlobex Inc closed its Hamburg factory in March 2024.", published: "2024-06-01");
        _folder.Put("b", "Initech has closed its Bremen factory.");
        Assert.Equal(["Globex Inc", "Acme Corp", "Initech"], _folder.Ask("closures", "germany").Groups.Single().Findings.Select(finding => finding.Who[0].Name));
    }

    [Fact]
    public void What_was_asked_before_is_answered_from_what_the_sources_say_now()
    {
        _folder.Put("a", "Acme Corp closed its Berlin factory in March 2024.", published: "2024-06-01");
        _folder.Put("b", "Initech closed its Bremen factory in May 2024.", published: "2024-06-02");
        Assert.Equal(["Initech", "Acme Corp"], Names());
        Assert.Equal(["Initech", "Acme Corp"], Names());
        _folder.Put("b", "Globex Inc closed its Hamburg factory in January 2024.", published: "2024-06-02");
        Assert.Equal(["Acme Corp", "Globex Inc"], Names());

        IEnumerable<string> Names() => _folder.Ask("closures", "germany").Groups.Single().Findings.Select(finding => finding.Who[0].Name);
    }

    public void Dispose() => _folder.Dispose();
}
