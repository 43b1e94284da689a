namespace Briefing.Tests.Reading.Events;

public sealed class ReferentTests
{
    [Theory]
    [InlineData("Acme Corp opened in 2001, and it shut down in 2019.", "opening: Acme Corp | Acme Corp |  | Happened\nclosure: Acme Corp | Acme Corp |  | Happened")]
    [InlineData("Acme Corp had two mills in Ohio. The company closed them in May.", "closure: Acme Corp | two mills | two mills | Happened")]
    [InlineData("Acme Theatre moved out. It is scheduled to open in May.", "opening: Acme Theatre | Acme Theatre |  | Planned")]
    [InlineData("Acme Corp has a mill in Texas. The mill has temporarily halted production.", "suspension: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp and Bolt Corp said they will be shutting their doors on Saturday.", "closure: Acme Corp, Bolt Corp | Acme Corp |  | Planned")]
    [InlineData("The Hotel Acme shut down for months. When it reopened in June, it laid off 11 employees.", "suspension: Hotel Acme | The Hotel Acme |  | Happened\nopening: Hotel Acme | The Hotel Acme |  | Happened\nlayoff: Hotel Acme | 11 employees | 11 employees | Happened")]
    [InlineData("Bolt Corp said it will stop soliciting clients. Acme Corp chief Jane Roe said the company is suspending sales.", "suspension: Acme Corp | sales |  | UnderWay")]
    [InlineData("Acme Corp said March 10 that it is pausing exports.", "suspension: Acme Corp | exports |  | UnderWay")]
    [InlineData("Plonk Fabric said that it will close its mill in March.", "closure: Plonk Fabric | its mill |  | Planned")]
    [InlineData("Plonk Fabric announced on Monday the closure of its mill.", "closure: Plonk Fabric | its mill |  | Happened")]
    [InlineData("Plonk Fabric, which makes rugs, has 40 workers. The company closed a mill in March.", "closure: Plonk Fabric | a mill |  | Happened")]
    public void A_pronoun_stands_for_what_was_told_last(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Officials of Barlow National Park said damage was heavy. They said the park was closed in May.", "Barlow National Park")]
    [InlineData("Planes fly from Zedwood City Airport to Bolt Field. Fares are low. The airport opened in October.", "Zedwood City Airport")]
    [InlineData("Visits to the Zedwood Isle amusement park rose. Tickets sold out.\n\nThe park closed in July.", "Zedwood Isle amusement park")]
    [InlineData("The Zedwood power plant burns coal. The power plant closed in July.", "Zedwood power plant")]
    [InlineData("World Airways said fares are up. In May, the company laid off 200 people.", "World Airways")]
    [InlineData("Plonkland opened its books to guests. They said Plonkland is large. The resort will close in June.", "Plonkland")]
    [InlineData("He paid for the Zedwood Pavilion, the arena that opened in 2022.", "Zedwood Pavilion")]
    [InlineData("Zedwood Arena, a 16,000-seat venue, opened in 2005.", "Zedwood Arena")]
    [InlineData("The Zedbird, a new downtown Reno cafe with 40 seats, was delayed. The cafe opened in May.", "Zedbird")]
    [InlineData("He paid for a cafe called Cafe Zed Nine near the mall. The cafe opened in May.", "Cafe Zed Nine")]
    [InlineData("Rain fell on Barlow National Park.\n\nRoads are wet.\n\nIt was cold.\n\nThe rivers rose.\n\nThe park was closed in May.", "Barlow National Park")]
    [InlineData("Rain fell on Barlow National Park.\n\nRoads to Zedwood State Park are wet.\n\nIt was cold.\n\nThe rivers rose.\n\nIt fell.\n\nThe park was closed in May.", "The park")]
    [InlineData("Barlow National Park is large. The first park closed in 1950.", "The first park")]
    [InlineData("The Ohio park is large. The park closed in 1950.", "The park")]
    [InlineData("Park-goers waited. Staff waited. The park closed in 1950.", "The park")]
    [InlineData("The COVID-19 clinic is full. Staff are tired. The clinic closed in May.", "The clinic")]
    [InlineData("Barlow National Park is large.\n\nSales are up.\n\nThe Lake House\n\nThe park closed in 1950.", "The park")]
    public void A_site_that_looks_back_is_called_by_the_name_told_before(string text, string who) =>
        Assert.Equal(who, Assert.Single(EventReading.Of(text)).Who[0].Name);

    [Fact]
    public void What_was_shut_and_remains_closed_is_under_way() => Assert.Equal(
        "suspension: Acme Corp | its mill |  | UnderWay",
        EventReading.Sketch(EventReading.Of("Acme Corp was forced to shut its mill on Sunday. The mill will remain closed until roads are cleared.")));

    [Theory]
    [InlineData("The retailer closed 12 stores.", "closure: The retailer | 12 stores | 12 stores | Happened")]
    [InlineData("The company will lay off 900 workers.", "layoff: The company | 900 workers | 900 workers | Planned")]
    [InlineData("Companies closed stores everywhere.", "")]
    public void Whom_nothing_names_is_told_in_the_words_of_the_article(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_listed_name_that_is_a_word_too_is_an_organisation_where_only_those_act() => Assert.Equal(
        "layoff: Ford | 900 jobs | 900 jobs | Planned",
        EventReading.Sketch(EventReading.Of("Ford will cut 900 jobs.")));

    [Theory]
    [InlineData("Zedwood Trattoria\n\nThe restaurant closed on May 4.", "Zedwood Trattoria")]
    [InlineData("Zedwood Theatre, 26 Mill Street\n\nThe theatre closed on May 4.", "Zedwood Theatre")]
    [InlineData("Plonk by the Bay\n\nPeople loved Plonk.\n\nThis seafood restaurant closed on May 4.", "Plonk by the Bay")]
    [InlineData("Smoke and Salt\n\n12 Mill Street\n\nThis lakeside smokehouse closed on May 4.", "Smoke and Salt")]
    [InlineData("What Came Next\n\nThe restaurant closed on May 4.", "The restaurant")]
    [InlineData("Alaska\n\nIn Alaska, it snowed.\n\nThe restaurant closed on May 4.", "The restaurant")]
    public void An_item_of_a_list_is_called_by_its_heading(string item, string who) => Assert.Equal(
        who,
        Assert.Single(EventReading.Of("Here are some of them:\n\nAcme Diner\n\nIt is good.\n\nBolt Grill\n\nIt is good.\n\n" + item)).Who[0].Name);

    [Theory]
    [InlineData("Leeds schools said they would close Monday.", "closure: Leeds schools | Leeds schools |  | Planned")]
    [InlineData("Leeds mills said they would close Monday.", "closure: Leeds mills | Leeds mills |  | Planned")]
    public void They_may_be_the_sites_of_a_place(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
