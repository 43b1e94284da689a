namespace Briefing.Tests.Reading.Events;

/// <summary>Rules that governments make: by whom, on what, where they hold.</summary>
public sealed class RestrictionTests
{
    [Theory]
    [InlineData("Peru, Chile and Bolivia banned plastic bags.", "restriction: Peru, Chile, Bolivia | plastic bags |  | Happened")]
    [InlineData("Ohio and Iowa outlawed fireworks in May.", "restriction: Ohio, Iowa | fireworks |  | Happened")]
    [InlineData("The European Union, Japan and Norway imposed sanctions on Peru.", "restriction: European Union, Japan, Norway | sanctions |  | Happened")]
    [InlineData("Reno, Nevada, banned fireworks.", "restriction: Reno | fireworks |  | Happened")]
    public void Governments_in_a_list_act_together(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Chile's ban on copper exports hurt smelters.", "restriction: Chile | copper exports |  | Happened")]
    [InlineData("The Canadian sanctions against Peru hurt smelters.", "restriction: Canada | Peru |  | Happened")]
    [InlineData("Canada is considering a ban on gas stoves.", "restriction: Canada | gas stoves |  | Reported")]
    [InlineData("Canada placed a ban on what it calls toys.", "restriction: Canada |  |  | Happened")]
    public void What_a_rule_is_on_is_what_it_restricts(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Washington would place visa restrictions on 40 officials of Peru.", "restriction: United States | 40 officials |  | Planned")]
    [InlineData("Ottawa has been tightening controls.", "restriction: Canada | controls |  | UnderWay")]
    [InlineData("The mill was blacklisted by Beijing.", "restriction: China | The mill |  | Happened")]
    [InlineData("The town of Athens, Georgia, is small. Athens has been banning fireworks.", "restriction: Athens | fireworks |  | UnderWay")]
    public void A_seat_of_government_stands_for_the_country(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Ohio Gov. Jane Roe banned fireworks.", "restriction: Ohio | fireworks |  | Happened")]
    [InlineData("Jane Roe, the governor of Ohio, spoke. Roe banned fireworks.", "restriction: Ohio | fireworks |  | Happened")]
    [InlineData("French Prime Minister Ann Marl banned imports of beef.", "restriction: France | imports |  | Happened")]
    [InlineData("Ohio\n\nColumbus: Gov. Jane Roe banned fireworks.", "restriction: Ohio | fireworks |  | Happened")]
    [InlineData("The Polk administration was silent. President Tom Polk imposed tariffs on steel.", "restriction: Polk administration | tariffs |  | Happened")]
    [InlineData("Peruvian President Ann Marl pleaded for a ban on beef.", "")]
    [InlineData("Peruvian President Ann Marl announced a ban on beef.", "restriction: Peru | a ban |  | Happened")]
    [InlineData("Ohio native Jane Roe banned phones from her house.", "")]
    [InlineData("Former Ohio Gov. Jane Roe banned phones from her house.", "")]
    public void Who_holds_an_office_acts_for_the_government(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Ohio passed a law that bans fireworks.", "restriction: Ohio | fireworks |  | Happened")]
    [InlineData("Ohio will pass a law banning fireworks.", "restriction: Ohio | fireworks |  | Planned")]
    [InlineData("Jane Roe, the governor of Iowa, signed an order banning fireworks.", "restriction: Iowa | fireworks |  | Happened")]
    [InlineData("A law that bans fireworks is old.", "")]
    [InlineData("Ohio passed a law to keep towns from banning fireworks.", "")]
    public void Who_makes_a_law_does_what_the_law_does(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Paris is in France. France is big. France is old. Peru outlawed fireworks.", "Peru")]
    [InlineData("Peru, Chile and Bolivia banned plastic bags.", "Peru, Chile, Bolivia")]
    [InlineData("Ottawa will place restrictions on imports from Chile.", "Chile")]
    [InlineData("Ottawa has been tightening controls.", "Canada")]
    [InlineData("Congress banned lead in paint.", "")]
    public void Where_no_other_place_is_told_a_rule_holds_where_its_makers_govern(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));
}
