namespace Briefing.Tests.Reading.Events;

/// <summary>What closes or stops, for good or for a time, in the ways that language has for it.</summary>
public sealed class ClosureTests
{
    [Theory]
    [InlineData("Acme Corp closed the city's most famous mill.", "closure: Acme Corp | the city's most famous mill |  | Happened")]
    [InlineData("Acme Corp closed the most popular mills.", "closure: Acme Corp | the most popular mills |  | Happened")]
    [InlineData("A fire shut the refinery on Monday.", "suspension: the refinery | the refinery |  | Happened")]
    [InlineData("Bad weather closed the port of Leeds on Monday.", "suspension: the port | the port |  | Happened")]
    [InlineData("An ice storm closed Marlow Museum on Monday.", "suspension: Marlow Museum | Marlow Museum |  | Happened")]
    [InlineData("A strike brought production at Acme Corp's Leeds mill to a halt.", "suspension: Acme Corp | production |  | Happened")]
    [InlineData("Work at the Leeds mine stopped on Monday when workers walked out.", "suspension: the Leeds mine | Work |  | Happened")]
    [InlineData("A fire forced Acme Corp to shut its mill.", "suspension: Acme Corp | its mill |  | Happened")]
    [InlineData("A lawsuit forced Acme Corp to shut its mill.", "closure: Acme Corp | its mill |  | Happened")]
    [InlineData("Bad weather closed the week.", "")]
    public void What_a_force_closes_is_told_of_by_whose_or_what_it_is(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp's Leeds mill is shut for maintenance.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | UnderWay")]
    [InlineData("Acme Corp's Leeds mill is closed because of a strike.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | UnderWay")]
    [InlineData("Acme Corp's Leeds mill is closed due to safety concerns.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | UnderWay")]
    [InlineData("Acme Corp's Leeds mill is closed following its bankruptcy.", "closure: Acme Corp | Acme Corp's Leeds mill |  | Happened")]
    [InlineData("Acme Corp's Leeds mill is closed for Easter.", "")]
    [InlineData("Acme Corp's Leeds mill is closed on Sundays.", "")]
    public void A_state_with_its_cause_began(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Leeds Gazette will publish its last edition Friday.", "closure: Leeds Gazette | The Leeds Gazette |  | Planned")]
    [InlineData("Acme Corp's Zed app will shut down in June.", "closure: Acme Corp | Acme Corp's Zed app |  | Planned")]
    [InlineData("Acme Airlines will end flights to Leeds on May 1.", "closure: Acme Airlines | flights |  | Planned")]
    [InlineData("The three mills in Leeds stopped working at noon, Acme Corp said.", "closure: Acme Corp | The three mills | three mills | Happened")]
    [InlineData("Acme Corp will stop operating in Russia.", "exit: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp has stopped taking orders for its Bolt sedan.", "suspension: Acme Corp | orders |  | Happened")]
    [InlineData("Acme Park abruptly shut its gates on Monday.", "closure: Acme Park | Acme Park |  | Happened")]
    [InlineData("Acme High School shut down at 11 a.m. because of a power cut.", "suspension: Acme High School | Acme High School |  | Happened")]
    [InlineData("Acme Corp put its Leeds project on hold.", "suspension: Acme Corp | its Leeds project |  | Happened")]
    public void Services_papers_and_sites_end(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp is getting ready to close its Leeds mill.", "closure: Acme Corp | its Leeds mill |  | Planned")]
    [InlineData("Acme Corp is moving forward with plans to close its Leeds mill.", "closure: Acme Corp | its Leeds mill |  | Planned")]
    [InlineData("Acme Corp gets to close its Leeds mill.", "")]
    [InlineData("Many Leeds mills will be closed.", "")]
    public void Who_makes_ready_plans(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp paid the debts of its Leeds unit, which was dissolved in May.", "closure: Acme Corp | its Leeds unit |  | Happened")]
    [InlineData("Acme Corp paid the debts of its Leeds unit, which it closed in May.", "closure: Acme Corp | its Leeds unit |  | Happened")]
    [InlineData("Acme Corp cut prices at its Leeds store, which will be closed in May.", "closure: Acme Corp | its Leeds store |  | Planned")]
    [InlineData("Workers will return March 30 to the Acme Corp mill in Leeds, which was shut down in May.", "closure: Acme Corp | the Acme Corp mill |  | Happened")]
    [InlineData("Acme Corp sold the debts of its Leeds unit, which it cut in May.", "")]
    public void A_relative_tells_of_the_nearest_noun_that_can_do_so(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Tarn Knoll was shut down in 2019.", "closure: Tarn Knoll | The Tarn Knoll |  | Happened")]
    [InlineData("The Tarn Swing closed in 2019.", "closure: Tarn Swing | The Tarn Swing |  | Happened")]
    [InlineData("When Three Marlow Knoll was shuttered in 2019, it was old.", "closure: Three Marlow Knoll | Three Marlow Knoll |  | Happened")]
    [InlineData("The Tarn Knoll was shut down.", "")]
    [InlineData("Marlow Knoll closed higher on Monday.", "")]
    [InlineData("Marlow Canal was closed on Monday.", "")]
    [InlineData("The road says I-80 was closed on Monday.", "")]
    public void A_name_alone_can_be_of_what_closed_at_a_time(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_was_shut_years_ago_was_no_pause_though_it_is_to_open_again() => Assert.Equal(
        "closure: Acme Corp | its Leeds mill |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp shut its Leeds mill in 2019.", "Leeds mill to reopen", published: "2025-03-14")));

    [Fact]
    public void What_opens_again_is_not_the_number_that_closes() => Assert.Equal(
        "closure",
        EventReading.Of("Acme Corp is closing 20 stores. Small stores of Acme Corp reopened on Monday.")[0].Kind);

    [Theory]
    [InlineData("Acme Corp closed its pipelines running near the border.", "closure: Acme Corp | its pipelines |  | Happened")]
    [InlineData("Acme Corp said 344 members of the Pulp Union went on strike at the company's Leeds mill, halting operations at the facility.", "suspension: Acme Corp | operations |  | Happened")]
    [InlineData("A leak forced a shutdown at Acme Corp's Leeds mill.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | Happened")]
    [InlineData("A fire caused a shutdown of Acme Corp's Leeds mill.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | Happened")]
    [InlineData("Acme Corp's Leeds mill was closed for refurbishing.", "suspension: Acme Corp | Acme Corp's Leeds mill |  | Happened")]
    [InlineData("Acme Corp halted loading at Leeds.", "suspension: Acme Corp |  |  | Happened")]
    [InlineData("Jane Roe said their plan was to close the mill in June.", "")]
    [InlineData("The news of cuts at The Post stunned Leeds.", "")]
    public void A_site_stops_by_what_befalls_it(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("What closes on Good Friday")]
    [InlineData("Stores that close for the bank holiday")]
    public void A_closing_under_the_title_of_a_holiday_is_a_suspension(string title) =>
        Assert.Equal("suspension", Assert.Single(EventReading.Of("The Acme Museum will also be closed.", title)).Kind);

    [Theory]
    [InlineData("Leeds: The city has closed a day shelter for families.", "closure: The city | a day shelter |  | Happened")]
    [InlineData("The state will close the old prison in May.", "closure: The state | the old prison |  | Planned")]
    [InlineData("The state closed bars and schools.", "")]
    public void A_town_closes_a_site_of_its_own(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("All public schools in Leeds will be closed on Monday.", "suspension: All public schools | All public schools |  | Planned")]
    [InlineData("In Ohio, all factories have been ordered shut for six days.", "suspension: all factories | all factories |  | UnderWay")]
    [InlineData("All factories have been ordered shut for six days.", "")]
    [InlineData("Schools in Leeds will be closed on Monday.", "suspension: Schools | Schools |  | Planned")]
    [InlineData("Schools will be closed on Monday.", "")]
    [InlineData("Several schools in Leeds will be closed on Monday.", "")]
    public void All_sites_of_a_place_are_certain(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp said the summit venue was being dismantled.", "")]
    [InlineData("Acme Corp said the mill was being dismantled.", "closure: Acme Corp | the mill |  | UnderWay")]
    public void What_is_put_up_for_a_time_does_not_close(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Classes at Marlow College were canceled.", "suspension: Marlow College | Classes |  | Happened")]
    [InlineData("Classes were canceled.", "")]
    public void Classes_are_those_of_where_they_are_held(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Air is dropping its route between Lyon and Leeds.", "closure: Acme Air | its route |  | UnderWay")]
    [InlineData("Acme Air's route between Lyon and Leeds dropped 5 percent.", "")]
    [InlineData("Acme Air will axe its Luton base in March.", "closure: Acme Air | its Luton base |  | Planned")]
    [InlineData("Acme Corp will shut down one European soda plant.", "closure: Acme Corp | one European soda plant | one European soda plant | Planned")]
    [InlineData("A judge blocked Acme Corp from closing its mill.", "")]
    [InlineData("The city kept Acme Corp from closing its mill.", "")]
    [InlineData("Acme Corp profited from closing its mill.", "closure: Acme Corp | its mill |  | Happened")]
    [InlineData("Acme Rail halted trains between Lyon and Leeds.", "suspension: Acme Rail | trains |  | Happened")]
    [InlineData("Acme Air flights to Lyon resumed on Friday.", "opening: Acme Air | Acme Air flights |  | Happened")]
    [InlineData("Acme Air will resume deportation flights to Peru.", "")]
    [InlineData("The Acme Theatre canceled all performances.", "suspension: Acme Theatre | all performances |  | Happened")]
    [InlineData("The Acme Theatre canceled a performance.", "")]
    [InlineData("Acme Health will end inpatient services at its hospital in June.", "closure: Acme Health | inpatient services |  | Planned")]
    [InlineData("Acme Cruises will resume sailing from London in June.", "opening: Acme Cruises |  |  | Planned")]
    [InlineData("Acme Cruises will resume sailing in June.", "")]
    [InlineData("Terminal 2 at Marlow International Airport reopened in February.", "opening: Marlow International Airport | Terminal 2 |  | Happened")]
    [InlineData("The new Terminal C at Marlow International Airport will open in June.", "opening: Marlow International Airport | The new Terminal C |  | Planned")]
    [InlineData("Acme Corp's mill lost power on Monday and remains closed.", "suspension: Acme Corp | Acme Corp's mill |  | UnderWay")]
    [InlineData("\"We are closing our doors in June,\" Acme Brewing said.", "closure: Acme Brewing | our doors |  | Planned")]
    [InlineData("Marlow Elementary will close in June.", "closure: Marlow Elementary | Marlow Elementary |  | Planned")]
    public void Lines_and_flights_stop_and_begin_again(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
