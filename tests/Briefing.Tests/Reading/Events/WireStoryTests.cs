using Briefing.Reading.Events;

namespace Briefing.Tests.Reading.Events;

public sealed class WireStoryTests
{
    [Theory]
    [InlineData("Acme Corp will buy Bolt Corp. It said closing is expected by May.")]
    [InlineData("Closing will take place in May, Acme Corp said.")]
    [InlineData("Acme Corp said closing of the transaction is expected before May.")]
    [InlineData("Acme Corp said it expects the deal to close in about 60 days.")]
    [InlineData("Acme Corp rose. It closed Friday at 74.")]
    [InlineData("Acme Corp closed on April 30 at 74.")]
    [InlineData("Acme Corp discontinued negotiations with Bolt Corp.")]
    [InlineData("Acme Corp settled and discontinued all litigation with Bolt Corp.")]
    [InlineData("Acme Corp closed here on the New York Stock Exchange at 72-5/8.")]
    [InlineData("Acme Corp sold a unit and closing is expected in April.")]
    [InlineData("Acme Corp has ceased making a market in its shares.")]
    [InlineData("The suspension by Brazil of its debt payments hurt Acme Corp.")]
    [InlineData("Trading in shares of <Acme Holdings Ltd> was suspended.")]
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

    [Theory]
    [InlineData("The Federal Trade Commission closed the Acme Savings Bank.", "closure: Acme Savings Bank | the Acme Savings Bank |  | Happened")]
    [InlineData("The Ohio Health Department closed its Reno office.", "closure: Ohio Health Department | its Reno office |  | Happened")]
    [InlineData("The suspension by Acme Corp of production hurt sales.", "suspension: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp will close its mill if costs rise.", "closure: Acme Corp | its mill |  | Reported")]
    [InlineData("Acme Corp, which has since shuttered hundreds of stores, grew.", "closure: Acme Corp | hundreds of stores | hundreds of stores | Happened")]
    [InlineData("Acme Corp shut down a plant after a leak.", "suspension: Acme Corp | a plant |  | Happened")]
    [InlineData("Globex Corp grew. Globex Corp spoke. Some Russian McDonald's restaurants are open even after the company said it was closing its Russian locations.", "closure: McDonald's | its Russian locations |  | UnderWay")]
    public void Who_stops_and_how_certainly_is_told(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_closed_for_good_stays_closed_however_it_is_pointed_at() => Assert.Equal(
        "closure: Acme Diner | Acme Diner |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Diner closed permanently in May. The closure during the pandemic hurt.")));

    [Theory]
    [InlineData("Bolt Co hired from Acme Stores Inc, which said it will close a mill.", "closure: Acme Stores Inc | a mill |  | Planned")]
    [InlineData("Bolt Co bought stores from <Acme Stores Inc>, which announced it was closing its mill.", "closure: Acme Stores Inc | its mill |  | UnderWay")]
    [InlineData("Acme Corp was cited for odors until it shut down in 2019.", "closure: Acme Corp | Acme Corp |  | Happened")]
    [InlineData("Acme Corp said it was closing its Elmira manufacturing facility for two weeks.", "suspension: Acme Corp | its Elmira manufacturing facility |  | UnderWay")]
    [InlineData("Acme Corp had losses due to the closing and sale of 17 of its 35 stores.", "closure: Acme Corp | 17 of its 35 stores | 17 of its 35 stores | Happened")]
    [InlineData("Acme Corp will suspend publication of its magazine.", "suspension: Acme Corp | publication |  | Planned")]
    [InlineData("Acme Corp plans to discontinue marketing its drills.", "closure: Acme Corp | its drills |  | Planned")]
    [InlineData("All mining at the Acme Corp pit ceased four months ago.", "closure: Acme Corp | All mining |  | Happened")]
    [InlineData("Acme Corp said if tariffs were imposed it would have to close its mill.", "")]
    public void More_frames_of_the_wire(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_closed_due_to_something_is_not_to_come()
    {
        var closed = Assert.Single(EventReading.Of("Acme Corp closed its mill in Reno, Nevada, on Monday due to losses."));
        Assert.Equal((EventStatus.Happened, new DateOnly(2025, 3, 10)), (closed.Status, closed.When.Interval?.From));
    }

    [Theory]
    [InlineData("Acme Corp said it closed on the financing portion of its acquisition of 200 hotel rooms.")]
    [InlineData("Acme Corp said it has closed on a 500,000 dlr long-term mortgage loan.")]
    [InlineData("Acme Corp is buying Bolt Motors Corp for two billion dlrs in a deal set to close later this year.")]
    [InlineData("Ten members of Bolt will join Acme Corp as part of the acquisition, which is expected to close in November.")]
    [InlineData("The \"A\" shares of Acme Holdings Ltd closed at 22 H.K. Dlrs today.")]
    [InlineData("After yesterday's market close Acme Corp and Bolt Corp announced bonus issues.")]
    [InlineData("Acme Corp, which opened with a two point gain, stood at 109.")]
    [InlineData("Acme Corp said the issue is of 500 shares. It opens May 4 and closes May 29.")]
    [InlineData("Acme Corp is establishing a 50 mln dlr, five year revolving credit facility.")]
    [InlineData("Acme Corp said its line of credit has been cut to 125 mln dlrs.")]
    [InlineData("The Finance Ministry abolished withholding tax on funds borrowed by banks.")]
    [InlineData("Acme Corp discontinued its surveillance of Bolt Corp's debt.")]
    [InlineData("Acme Corp suspended the share repurchase program.")]
    [InlineData("Acme Corp said the charges reflect reserves it established to cover costs.")]
    [InlineData("The head of the acquisitions department of Acme Corp has been suspended from the firm.")]
    [InlineData("Acme Corp had been scheduled to close its mine in 1989 but will now keep it open.")]
    public void Deals_offers_credit_and_what_did_not_come_to_be_are_no_events(string text) => Assert.Equal("", EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("After the sale of Bolt Corp, all Acme Corp stores are set to close.", "closure: Acme Corp | all Acme Corp stores |  | Planned")]
    [InlineData("Acme Corp had planned to close its mill in May.", "closure: Acme Corp | its mill |  | Planned")]
    [InlineData("Acme Corp's plant was mothballed.", "closure: Acme Corp | Acme Corp's plant |  | Happened")]
    [InlineData("Acme Corp, of Reno, agreed to close a mill.", "closure: Acme Corp | a mill |  | Planned")]
    [InlineData("Bolt Corp spoke of a decision by Acme Corp to close its Reno mill.", "closure: Acme Corp | its Reno mill |  | Planned")]
    [InlineData("The Federal Trade Commission closed the Acme Savings Association.", "closure: Acme Savings Association | the Acme Savings Association |  | Happened")]
    [InlineData("Acme Corp said it is still possible it will have to close the smelter.", "closure: Acme Corp | the smelter |  | Reported")]
    [InlineData("The Australia based Acme Ltd plans to set up a branch in Reno.", "opening: Acme Ltd | a branch |  | Planned")]
    [InlineData("Acme Corp will close the Bolt plant this year. Acme Corp was forced to close the plant, it said.", "closure: Acme Corp | the Bolt plant |  | Planned")]
    [InlineData("The closing of the Reno plant will be followed by the shutdown of four other units of Acme Corp.", "closure: Acme Corp | four other units | four other units | Planned")]
    [InlineData("Acme Corp began studying the feasibility of opening a mill.", "opening: Acme Corp | a mill |  | Reported")]
    public void Sites_beside_deals_and_who_decides_are_read(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_may_be_closed_is_not_what_was() => Assert.Equal(
        "closure: Acme Corp | its Reno refinery |  | Reported\nclosure: Acme Corp | its refinery |  | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp may close its Reno refinery. Acme Corp closed its refinery at Dover.")));

    [Fact]
    public void A_stock_exchange_in_small_letters_is_one_still() => Assert.Equal(
        "suspension: New York Stock Exchange | The New York stock exchange |  | Happened",
        EventReading.Sketch(EventReading.Of("The New York stock exchange was shuttered for the day.")));

    [Fact]
    public void A_bank_in_small_letters_is_nobodys_name() =>
        Assert.DoesNotContain("U.S. Bank", EventReading.Sketch(EventReading.Of("Two Texas banks were closed by U.S. bank regulators.")), StringComparison.Ordinal);

    [Fact]
    public void What_closed_on_a_day_due_to_a_cause_is_done()
    {
        var closed = Assert.Single(EventReading.Of("Acme Corp said that its mill closed in Reno, Nevada, on Friday due to insolvency."));
        Assert.Equal(EventStatus.Happened, closed.Status);
    }
}
