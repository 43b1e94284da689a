using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Tests.Reading.Events;

public sealed class MergedMentionTests
{
    [Fact]
    public void What_had_been_done_is_told_apart_from_what_is_dated_after_the_article() => Assert.Equal(
        "opening: Acme Corp | shops |  | Happened\nopening: Acme Corp | The shops |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp had opened shops in Ohio. The shops will open in late July.", "Acme Corp", published: "2025-03-14")));

    [Theory]
    [InlineData("“Our local partner is pausing operations in some 120 stores,” it said.")]
    [InlineData("Jane Roe said his company was suspending operations in 120 stores.")]
    public void Where_several_do_the_like_what_names_nobody_is_not_the_first_ones(string unnamed) => Assert.Equal(
        "suspension: Acme Corp | its operations |  | UnderWay\nsuspension: Bolt Corp | its operations |  | UnderWay",
        EventReading.Sketch(EventReading.Of($"Acme Corp is suspending its operations in Peru.\nBolt Corp is suspending its operations in Chile.\nTea is cheap there.\nCoffee is not.\nRain has fallen.\n{unnamed}")));

    [Fact]
    public void What_began_on_a_day_and_what_was_done_since_are_one() => Assert.Equal(
        "opening: Acme Corp | 190 stores | 190 stores | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp began reopening stores on March 3. As of this week Acme Corp has opened 190 stores.")));

    [Fact]
    public void A_closing_of_another_month_is_not_the_one_told_before() => Assert.Equal(
        "closure: Acme Diner Group | its diner |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Diner Group closed its diner on January 30.\nThe owners told of the closing in May on a card.")));

    [Fact]
    public void What_is_pointed_at_far_behind_names_nobody_who_was_not_named() => Assert.Equal(
        "closure: The cafe | The cafe |  | Happened",
        EventReading.Sketch(EventReading.Of("The cafe closed on March 3.\nTea is cheap there.\nCoffee is not.\nRain has fallen.\nBolt Diner Group mourned its closing.")));

    [Fact]
    public void Hundreds_are_not_thousands() => Assert.Equal(
        "layoff: Acme Corp | hundreds of workers | hundreds of workers | UnderWay\nlayoff: Acme Corp | 7,000 workers | 7,000 workers | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp is laying off hundreds of workers. Acme Corp laid off 7,000 workers in 2023.")));

    [Fact]
    public void One_site_is_not_the_many_that_close() => Assert.Equal(
        "closure: Acme Corp | 500 stores | 500 stores | UnderWay\nclosure: Acme Corp | The Acme Corp warehouse |  | Reported",
        EventReading.Sketch(EventReading.Of("Acme Corp is closing 500 stores. The Acme Corp warehouse in Reno may close in June.")));

    [Fact]
    public void What_was_resolved_on_and_is_told_to_go_on_is_under_way() => Assert.Equal(
        "closure: Acme Corp | its mill |  | UnderWay",
        EventReading.Sketch(EventReading.Of("Acme Corp has decided to close its mill. The union said that Acme Corp is closing its mill.")));

    [Fact]
    public void What_was_to_come_and_is_told_to_have_been_done_on_a_day_is_done() => Assert.Equal(
        "closure: Acme Diner | Acme Diner |  | Happened",
        EventReading.Sketch(EventReading.Of("Residents knew Acme Diner would close one day. Acme Diner closed for good on February 16.")));

    [Fact]
    public void What_was_planned_and_is_told_as_done_is_done() => Assert.Equal(
        "suspension: Acme Corp | the company's loan program |  | Happened",
        EventReading.Sketch(EventReading.Of("The first act of Acme Corp is to suspend the company's loan program. The program has been suspended, Acme Corp said.")));

    [Theory]
    [InlineData("5 things to know: Hurricane Pell, Peru, taxes", "closure")]
    [InlineData("Hurricane Pell, Peru, taxes: What to know", "closure")]
    [InlineData("5 things to know for March 14: Peru, taxes, Hurricane Pell ...", "closure")]
    [InlineData("5 things to know for March 14: Peru, taxes, Hurricane Pell", "closure")]
    [InlineData("Peru, Leeds, the port: what shuts for Hurricane Pell", "suspension")]
    [InlineData("Hurricane Pell: What is closed, what is open, and more", "suspension")]
    [InlineData("Hurricane Pell updates for Leeds, its port, its roads", "suspension")]
    public void A_storm_that_is_one_of_many_topics_of_a_title_shuts_nothing(string title, string kind) =>
        Assert.Equal(kind, Assert.Single(EventReading.Of("Acme Corp is closing 90 stores.", title)).Kind);

    [Theory]
    [InlineData("All Acme Corp stores will close. Acme Corp had announced the closure of 500 of its 800 stores.")]
    [InlineData("Acme Corp will close all of its stores. Acme Corp had announced plans to close about 340 stores.")]
    [InlineData("Acme Corp will close its remaining stores. Acme Corp said in February that it would close 450 stores.")]
    public void All_that_close_in_the_end_are_not_the_number_that_was_to_close_before(string text) =>
        Assert.Equal(2, EventReading.Of(text).Count);

    [Theory]
    [InlineData("The pandemic hurt sales. Acme Corp closed its Leeds mill in May 2024 because of the pandemic.", "closure")]
    [InlineData("Acme Corp closed its Leeds mill in May 2024 because of the pandemic. Acme Corp reopened its Leeds mill in July 2024.", "suspension")]
    [InlineData("Acme Corp closed its Leeds mill on Monday because of the pandemic.", "suspension")]
    public void What_a_pandemic_shut_long_ago_and_nothing_tells_to_have_opened_again_is_closed_for_good(string text, string kind) =>
        Assert.Equal(kind, EventReading.Of(text)[0].Kind);

    [Fact]
    public void The_day_of_an_announcement_or_of_what_came_before_is_not_the_events() => Assert.All(
        [
            "Acme Corp said Tuesday it will close its mill.",
            "Acme Corp chief Jane Roe said during a call on Friday that its mill will close.",
            "Acme Corp will close its mill after its second bankruptcy filing within a year.",
        ],
        text => Assert.Equal(TimeBasis.AsOfArticle, Assert.Single(EventReading.Of(text, published: "2025-03-14")).When.Basis));

    [Theory]
    [InlineData("Acme Corp will close its diner in Leeds in June. Acme Corp said it could close the diner in June.", EventStatus.Planned)]
    [InlineData("Acme Corp said it could close its diner in Leeds in June.", EventStatus.Reported)]
    [InlineData("Acme Corp probably will close its diner.", EventStatus.Reported)]
    [InlineData("There was talk in town, with the possibility of up to 2,000 Acme Corp job losses.", EventStatus.Reported)]
    public void What_is_told_for_certain_somewhere_is_no_hearsay(string text, EventStatus status) =>
        Assert.Equal(status, Assert.Single(EventReading.Of(text)).Status);

    [Fact]
    public void A_handful_of_stores_are_not_the_many_of_a_number() =>
        Assert.Equal(2, EventReading.Of("Acme Corp plans to close 500 stores. A handful of Acme Corp stores closed in May.").Count);

    [Fact]
    public void Who_is_told_of_in_a_quotation_is_not_the_company_that_speaks_behind_it() => Assert.Equal(
        "Acme Corp",
        EventReading.Of("Acme Corp is large. Plonk Inc is small. Acme Corp met. \"Plonk Inc is ours,\" the company said, adding that the company will close 12 mills.").Single().Who[0].Name);

    [Fact]
    public void A_plan_that_came_to_nothing_is_not_told_beside_the_one_that_took_its_place() => Assert.Equal(
        "this summer",
        Assert.Single(EventReading.Of("Acme Corp said its mill will open this summer. Before the storm, the Acme Corp mill was expected to open July 4, 2024.")).When.Text);

    [Fact]
    public void The_mall_of_an_article_on_a_shop_is_not_the_shops() => Assert.DoesNotContain(
        EventReading.Of("Acme Corp, a chain, has a shop in the mall. Acme Corp is happy. Months later, the mall was forced to close. Acme Corp said so.", "Acme Corp in the mall"),
        found => found.Kind == "closure" && found.Who.Any(actor => actor.Name == "Acme Corp"));

    [Fact]
    public void What_will_be_done_is_apart_from_what_has_been() => Assert.Equal(
        "closure: Acme Corp | More than 400 Acme Corp shops | More than 400 Acme Corp shops | Happened\nclosure: Acme Corp | its Leeds shops |  | Planned",
        EventReading.Sketch(EventReading.Of("More than 400 Acme Corp shops have already closed. Acme Corp will close its Leeds shops.")));

    [Fact]
    public void All_can_be_the_number_that_is_known() => Assert.Single(EventReading.Of("Acme Corp will close all of its stores. Acme Corp said it would close the 340 stores."));

    [Fact]
    public void Of_all_and_some_who_tells_how_many_tells_of_some() => Assert.Equal(
        "closure: Acme Corp | All Acme Corp stores | 800 stores | Planned\nclosure: Acme Corp | the roughly 500 stores | roughly 500 stores | Planned",
        EventReading.Sketch(EventReading.Of("All Acme Corp stores will close. Acme Corp had announced the closure of \"500\" of its 800 stores. Acme Corp said a sale began at the roughly 500 stores that were to close.")));

    [Fact]
    public void What_heads_by_its_cause_what_closed_for_good_is_one_with_it() => Assert.Equal(
        "closure: Marlow Diner | Marlow Diner |  | Happened",
        EventReading.Sketch(EventReading.Of("Marlow Diner has closed permanently. Marlow Diner was old.", "Marlow Diner closed by coronavirus")));

    [Fact]
    public void What_goes_on_is_apart_from_what_was_done_long_ago() => Assert.Equal(
        2, EventReading.Of("Acme Corp is closing stores. Acme Corp closed 14 stores in May 2023.").Count);

    [Fact]
    public void A_day_that_is_over_is_not_the_day_of_what_is_to_come() => Assert.Equal(
        TimeBasis.AsOfArticle,
        Assert.Single(EventReading.Of("All Acme Corp shops are set to close. Acme Corp said on Saturday, March 1, that its shops will close.")).When.Basis);

    [Fact]
    public void A_heading_that_something_is_to_close_makes_its_closing_planned() => Assert.Equal(
        "closure: Acme Corp | its Leeds mill |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp is closing its Leeds mill, the company said.", "Acme Corp to close Leeds mill")));

    [Fact]
    public void The_site_of_the_same_paragraph_closes_for_as_long() => Assert.Equal(
        "suspension: Plonk Deli | the Plonk Deli |  | Planned",
        EventReading.Sketch(EventReading.Of("The chef announced that he would be closing the Plonk Deli for at least 10 days. He said the restaurant was closing although nobody was ill.")));

    [Fact]
    public void The_site_is_the_one_of_whom_the_article_is_about() => Assert.Equal(
        "closure: Acme Corp | its factory |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp is shutting its factory in the Belgian city of Ghent, workers said.\nIt rains there, and many are sad. The mayor was not there, nor was anybody else.\nAcme Corp has struggled for years.\nThe site is to shut in May.")));

    [Fact]
    public void Another_300_are_not_those_told_of_before() => Assert.Equal(
        [null, "Another 300 workers"],
        EventReading.Of("Acme Corp laid off workers in Leeds. Another 300 workers were laid off by Acme Corp.").Select(found => found.Amount));

    [Fact]
    public void A_closure_told_of_far_away_lends_no_day() => Assert.Equal(
        TimeBasis.AsOfArticle,
        EventReading.Of("Leeds: Acme Corp is closing its bus plant.\nYork: Bolt Ltd made beds.\nHull: Dart Ltd has a bank.\nBath: Rust Ltd has a mill.\nPhotos were shown of the closure Wednesday.")[0].When.Basis);

    [Fact]
    public void A_line_that_leads_elsewhere_lends_no_day() => Assert.Equal(
        TimeBasis.AsOfArticle,
        EventReading.Of("Bolt Ltd makes beds in Leeds.\nThe diner of Acme Corp also closed recently for a revamping.\nSPRING CLEAN-UP:Dining room closing after this weekend for repairs\nDart Ltd has a bank.")[0].When.Basis);

    [Fact]
    public void What_is_to_open_besides_is_not_what_has_opened() => Assert.Equal(
        "opening: Acme Foods | its 40th store |  | Happened\nopening: Acme Foods | new locations |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Foods opened its 40th store. It plans to open new locations.")));

    [Theory]
    [InlineData("Lemon Basil closed in January. Lemon Basil reopened in March.", "suspension")]
    [InlineData("Lemon Basil closed in January. Lemon Lane opened in March.", "closure")]
    public void What_has_opened_again_had_only_paused(string text, string kind) => Assert.Equal(kind, EventReading.Of(text)[0].Kind);

    [Fact]
    public void Half_of_the_stores_told_of_are_not_all_of_them() => Assert.Equal(
        "closure: Acme Foods | as many as 150 of its stores | as many as 150 of its stores | Planned\nclosure: Acme Foods | half of the stores | half of the stores | Planned",
        EventReading.Sketch(EventReading.Of("Acme Foods plans to close as many as 150 of its stores. The company said half of the stores will close in May.")));

    [Fact]
    public void A_tenth_of_the_workforce_is_as_many_as_the_people_told_of() => Assert.Equal(
        "layoff: Acme Foods | 900 people | 900 people | Planned",
        EventReading.Sketch(EventReading.Of("Acme Foods plans to lay off 900 people. The company said it will cut 10% of the workforce.")));
}
