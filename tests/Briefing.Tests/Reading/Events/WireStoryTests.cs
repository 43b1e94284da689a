namespace Briefing.Tests.Reading.Events;

public sealed class WireStoryTests
{
    [Theory]
    [InlineData("Acme Corp will buy Bolt Corp. It said closing is expected by May.")]
    [InlineData("Closing will take place in May, Acme Corp said.")]
    [InlineData("Acme Corp said it expects the deal to close in about 60 days.")]
    [InlineData("Acme Corp rose. It closed Friday at 74.")]
    [InlineData("Acme Corp closed on April 30 at 74.")]
    [InlineData("Acme Corp discontinued negotiations with Bolt Corp.")]
    [InlineData("Acme Corp has transferred its Ohio unit to Bolt Plant Corp.")]
    public void What_is_closed_traded_or_sold_is_no_site(string text) => Assert.Equal("", EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp said it closed a small metal can manufacturing plant in Reno.", "closure: Acme Corp | a small metal can manufacturing plant |  | Happened")]
    [InlineData("Acme Corp said production was shut down at its copper mine.", "closure: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp said its copper mine will remain shut until Monday.", "suspension: Acme Corp | its copper mine |  | UnderWay")]
    [InlineData("Acme Corp's refinery is due to shutdown on May 14 for three weeks.", "suspension: Acme Corp | Acme Corp's refinery |  | Planned")]
    [InlineData("Acme Corp said its mill at Reno, Okla., will be shut down May 13 through May 20 for inventory adjustment.", "suspension: Acme Corp | its mill |  | Planned")]
    [InlineData("Acme Corp closed its office Friday at 3 p.m. because of snow.", "suspension: Acme Corp | its office |  | Happened")]
    [InlineData("Acme Corp will suspend underground mining at its Ohio pit.", "suspension: Acme Corp | underground mining |  | Planned")]
    [InlineData("Acme Corp has temporarily suspended printing new titles.", "suspension: Acme Corp | new titles |  | Happened")]
    [InlineData("Acme Corp took a charge for closing of Acme Corp's two units.", "closure: Acme Corp | Acme Corp's two units | two units | Planned")]
    public void A_site_or_what_is_done_at_it_stops(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_is_done_at_a_site_told_before_is_its_owners() => Assert.Equal(
        "suspension: Acme Corp | Production |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp has a mine. Production at the mine has been suspended.")));

    [Theory]
    [InlineData("Acme Corp <ACM> closed a mill.", "closure: Acme Corp | a mill |  | Happened")]
    [InlineData("Acme Corp <ACM.L> unit closed a mill.", "closure: Acme Corp | a mill |  | Happened")]
    [InlineData("Acme Corp <ACM>'s Ohio mill was shut down.", "closure: Acme Corp | Acme Corp <ACM>'s Ohio mill |  | Happened")]
    [InlineData("Acme Corp (ACM)'s Ohio mill was shut down.", "closure: Acme Corp | Acme Corp (ACM)'s Ohio mill |  | Happened")]
    [InlineData("Acme Corp <ACM> and Bolt Corp (BLT) closed mills.", "closure: Acme Corp, Bolt Corp | mills |  | Happened")]
    [InlineData("<Acme Packaging Inc> closed a mill.", "closure: Acme Packaging Inc | a mill |  | Happened")]
    [InlineData("The broker <Acme Resources Inc> has set up two subsidiaries in Hong Kong.", "opening: Acme Resources Inc | two subsidiaries | two subsidiaries | Happened")]
    [InlineData("Acme Liquidating Trust <actz> rose. Acme Liquidating Trust sold land.", "")]
    [InlineData("General Motors Corp said it will idle six of its plants.", "suspension: General Motors | six of its plants | six of its plants | Planned")]
    [InlineData("British Petroleum Co Plc <BP.L> will close a refinery.", "closure: BP | a refinery |  | Planned")]
    public void Letters_of_a_share_are_an_aside_and_a_name_in_angles_is_one(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_headline_has_a_name_of_capitals_by_the_letters_of_its_share() => Assert.Equal(
        "suspension: General Motors | six of its plants | six of its plants | Planned",
        EventReading.Sketch(EventReading.Of("General Motors Corp said it will idle six of its plants for a week. The plants will be closed for a week.", "Gm <gm> To Idle Six Plants")));

    [Theory]
    [InlineData("Acme Corp grew. The company said its board approved a plan to discontinue the operations of three units.", "closure: Acme Corp | the operations |  | Planned")]
    [InlineData("Acme Corp said the division will discontinue production of yarn.", "closure: Acme Corp | production |  | Planned")]
    [InlineData("Acme Corp closed a bunch of refineries in Europe.", "closure: Acme Corp | a bunch of refineries |  | Happened")]
    [InlineData("Acme Corp is shutting its No. 2 reactor for refueling.", "suspension: Acme Corp | its No. 2 reactor |  | UnderWay")]
    [InlineData("Acme Corp's plant will be taken out of operation on May 13 for maintenance.", "suspension: Acme Corp | Acme Corp's plant |  | Planned")]
    [InlineData("Production stopped at Acme Corp's mine in June.", "suspension: Acme Corp | Production |  | Happened")]
    [InlineData("Production at the Acme Corp mine ceased in June.", "closure: Acme Corp | Production |  | Happened")]
    [InlineData("Field hospitals have also opened at the Acme Arena.", "")]
    public void Boards_divisions_and_works_stop_what_a_company_does(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_town_lies_in_the_region_that_another_sentence_names() => Assert.Equal(
        "closure: Acme Corp | at least 60 stores | at least 60 stores | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp announced in March it would close at least 60 stores in North America.\n\nMaryland Acme Corp store closing")));
}
