namespace Briefing.Tests.Reading.Events;

/// <summary>Sites that are to be built, and sites of which only their name is told.</summary>
public sealed class OpeningTests
{
    [Theory]
    [InlineData("Acme Corp said it plans to build a 40 mln dlr pump plant in Leeds.", "opening: Acme Corp | a 40 mln dlr pump plant |  | Planned")]
    [InlineData("Acme Corp plans to build a 12 megawatt power plant in Leeds.", "opening: Acme Corp | a 12 megawatt power plant |  | Planned")]
    [InlineData("Acme Corp is building a warehouse in Leeds.", "opening: Acme Corp | a warehouse |  | UnderWay")]
    [InlineData("Acme Corp built a plant in Leeds.", "")]
    [InlineData("Acme Corp may build a plant in Leeds.", "")]
    [InlineData("A plant will be built by Acme Corp in Leeds.", "")]
    [InlineData("Acme Corp dropped its plans to build a plant in Leeds.", "")]
    public void Who_will_build_a_site_opens_one(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The clubby Zedwood Flat opened in 2019.", "opening: Zedwood Flat | The clubby Zedwood Flat |  | Happened")]
    [InlineData("The Zedwood Flat is set to open in May.", "opening: Zedwood Flat | The Zedwood Flat |  | Planned")]
    [InlineData("The Zedwood Flat opened.", "")]
    [InlineData("The film \"Zedwood Flat\" opens in May.", "")]
    [InlineData("The Zedwood Flat Festival opened on Friday.", "")]
    [InlineData("The old road from Zedby to Zedwood Flat reopened on Friday.", "")]
    [InlineData("Tickets sell out fast. Registration opens Friday.", "")]
    [InlineData("The Zedwood Flat will open its doors to residents.", "opening: Zedwood Flat | The Zedwood Flat |  | Planned")]
    [InlineData("The Zedwood Flat reopened to the public.", "opening: Zedwood Flat | The Zedwood Flat |  | Happened")]
    [InlineData("Jane Roe opened the Zedwood Flat in Leeds.", "opening: Zedwood Flat | the Zedwood Flat |  | Happened")]
    [InlineData("Jane Roe opened the Marlow Tour in Leeds.", "")]
    [InlineData("China opens New Front North of Leeds.", "")]
    [InlineData("Marlow Cafe will hold its grand opening Aug. 19.", "opening: Marlow Cafe | Marlow Cafe |  | Planned")]
    public void A_name_alone_can_be_a_sites_where_its_scene_is_told(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp closed its mill May 1 in Leeds.", "closure: Acme Corp | its mill |  | Happened")]
    [InlineData("Acme Corp on April 30 will close its mill.", "closure: Acme Corp | its mill |  | Planned")]
    [InlineData("The Marlow Hotel is scheduled to open May 1.", "opening: Marlow Hotel | The Marlow Hotel |  | Planned")]
    [InlineData("Acme Corp opened the first of its new shops in Leeds.", "opening: Acme Corp | the first of its new shops |  | Happened")]
    public void A_day_is_neither_acted_on_nor_counted(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp will build a pump plant in Leeds. The plant is expected to be completed in late 2026.", "2026-10-01..2026-12-31")]
    [InlineData("Acme Corp will build a pump plant in Leeds. Production will start in May.", "2025-05-01..2025-05-31")]
    [InlineData("Acme Corp will build a pump plant in Leeds. An old plant was completed in 1985.", "2025-02-11..2025-03-14")]
    [InlineData("Acme Corp will build a pump plant in Leeds. A merger is expected to be completed in late 2026.", "2025-02-11..2025-03-14")]
    [InlineData("Acme Corp will begin building a pump plant in May.", "2025-02-11..2025-03-14")]
    public void What_will_be_built_opens_when_it_is_complete(string text, string when) =>
        Assert.Equal(when, EventReading.Of(text).Single().When is { Interval: var interval } ? $"{interval?.From:yyyy-MM-dd}..{interval?.To:yyyy-MM-dd}" : "");

    [Theory]
    [InlineData("Marlow Cafe opened in 2017 but closed a few months later.", "opening: Marlow Cafe | Marlow Cafe |  | Happened", "closure: Marlow Cafe | Marlow Cafe |  | Happened")]
    [InlineData("Marlow Cafe opened in 2017 but closed two years later.", "opening: Marlow Cafe | Marlow Cafe |  | Happened", "closure: Marlow Cafe | Marlow Cafe |  | Happened")]
    [InlineData("Marlow Cafe opened in 2017 but closed a couple of years later.", "opening: Marlow Cafe | Marlow Cafe |  | Happened", "closure: Marlow Cafe | Marlow Cafe |  | Happened")]
    [InlineData("Marlow Cafe opened in 2007 but closed a decade later.", "opening: Marlow Cafe | Marlow Cafe |  | Happened", "closure: Marlow Cafe | Marlow Cafe |  | Happened")]
    public void How_much_later_is_nothing_acted_on(string text, string first, string second) => Assert.Equal(first + "\n" + second, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Marlow Museum will re-open on Friday.", "opening: Marlow Museum | The Marlow Museum |  | Planned")]
    [InlineData("Acme Corp re-opened its mill in Leeds.", "opening: Acme Corp | its mill |  | Happened")]
    [InlineData("Acme Corp plans the grand re-opening of its mill in May.", "opening: Acme Corp | its mill |  | Planned")]
    [InlineData("Acme Corp said the power plant returned to service.", "opening: Acme Corp | the power plant |  | Happened")]
    [InlineData("The mayor re-opened the debate in Leeds.", "")]
    public void What_opens_again_may_be_written_with_a_hyphen(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Marlow Cafe, 12 Mill St., opened in May.", "opening: Marlow Cafe | Marlow Cafe |  | Happened")]
    [InlineData("Marlow Cafe, 1205 N. Mill Ave., closed in May.", "closure: Marlow Cafe | Marlow Cafe |  | Happened")]
    public void An_address_is_nobody_else(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp closed a few mills in Peru.", "closure: Acme Corp | a few mills |  | Happened")]
    [InlineData("Acme Corp closed a few of its mills.", "closure: Acme Corp | a few of its mills |  | Happened")]
    [InlineData("Acme Corp is moving its headquarters.", "move: Acme Corp | its headquarters |  | UnderWay")]
    [InlineData("Acme Corp is decreasing its staff to 800 from 1,200.", "layoff: Acme Corp | its staff | to 800 from 1,200 | UnderWay")]
    public void A_few_are_counted_like_others(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp said Terminal 4 opened in May.", "opening: Acme Corp | Terminal 4 |  | Happened")]
    [InlineData("Acme Corp said Unit 2 was shut down in May.", "closure: Acme Corp | Unit 2 |  | Happened")]
    [InlineData("The Marlow 500 closed down 0.7%.", "")]
    public void A_number_may_belong_to_what_it_follows(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The hotel's Zed Bar closed on Friday.", "closure: Zed Bar | The hotel's Zed Bar |  | Happened")]
    [InlineData("Marlow Airport's new terminal opened on Friday.", "opening: Marlow Airport | Marlow Airport's new terminal |  | Happened")]
    public void A_site_may_be_anothers(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp is moving its pump and more than 100 employees to Leeds.", "move: Acme Corp | its pump | more than 100 employees | UnderWay")]
    public void What_is_counted_may_stand_second(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp broke ground Friday on a $40 million plant in Leeds.", "opening: Acme Corp | a $40 million plant |  | UnderWay")]
    [InlineData("Acme Corp will break ground on a warehouse in Leeds.", "opening: Acme Corp | a warehouse |  | Planned")]
    [InlineData("Acme Corp broke new ground on safety.", "")]
    [InlineData("Acme Corp is building a new branch in Leeds.", "opening: Acme Corp | a new branch |  | UnderWay")]
    [InlineData("Acme Corp picked Leeds as the site for its new plant.", "opening: Acme Corp | its new plant |  | Planned")]
    [InlineData("Acme Corp got the go-ahead to open a store in Leeds.", "opening: Acme Corp | a store |  | Planned")]
    [InlineData("Acme Corp is close to a $50 million goal to build a plant.", "")]
    [InlineData("Acme Corp began construction of a pump plant in Leeds.", "opening: Acme Corp | a pump plant |  | UnderWay")]
    [InlineData("Acme Corp plans a new plant in Leeds.", "opening: Acme Corp | a new plant |  | Planned")]
    [InlineData("It is not clear which stores Acme Corp is planning on.", "")]
    [InlineData("Acme Corp cut the ribbon on its new headquarters in Leeds.", "opening: Acme Corp | its new headquarters |  | Happened")]
    public void What_is_begun_or_planned_has_not_opened(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Zedwood Grill is now open in Leeds.", "opening: Zedwood Grill | Zedwood Grill |  | Happened")]
    [InlineData("The Marlow Museum is open again.", "opening: Marlow Museum | The Marlow Museum |  | Happened")]
    [InlineData("Acme Corp is now open to a merger.", "")]
    [InlineData("The Marlow plant is back in operation.", "opening: The Marlow plant | The Marlow plant |  | Happened")]
    [InlineData("The Marlow plant is running again.", "opening: The Marlow plant | The Marlow plant |  | UnderWay")]
    [InlineData("Acme Corp brought the mill back into production.", "opening: Acme Corp | the mill |  | Happened")]
    [InlineData("Acme Corp will restart idled mills in Leeds.", "opening: Acme Corp | idled mills |  | Planned")]
    [InlineData("The Marlow Zoo opened its gates Friday.", "opening: Marlow Zoo | The Marlow Zoo |  | Happened")]
    [InlineData("The Marlow Museum is open on Sundays.", "")]
    [InlineData("The Marlow plant came back online Monday.", "opening: The Marlow plant | The Marlow plant |  | Happened")]
    public void What_is_open_now_has_opened(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_plant_opens_when_it_will_be_operational()
    {
        var found = Assert.Single(EventReading.Of("Acme Corp will build a pump plant in Leeds. The plant is expected to be operational in May."));
        Assert.Equal(new DateOnly(2025, 5, 1), found.When.Interval?.From);
    }

    [Theory]
    [InlineData("Acme Corp opened a 500-seat eventery in Leeds.", "opening: Acme Corp | a 500-seat eventery |  | Happened")]
    [InlineData("Acme Corp opened a 500-foot lead.", "")]
    [InlineData("Marlow Theater opens its 10th season on Friday.", "opening: Marlow Theater | its 10th season |  | Planned")]
    [InlineData("The Marlow Raiders open their season on Friday.", "")]
    [InlineData("The Marlow Zoo opened a new exhibit on Saturday.", "opening: Marlow Zoo | a new exhibit |  | Happened")]
    [InlineData("The Zedwood, an upscale hotel, in May will open its $78 million expansion.", "opening: Zedwood | its $78 million expansion |  | Planned")]
    [InlineData("Acme Corp launched an artificial intelligence unit in March.", "opening: Acme Corp | an artificial intelligence unit |  | Happened")]
    [InlineData("Acme Corp launched a loyalty program in March.", "")]
    [InlineData("Acme Corp will open new properties this year in Leeds.", "opening: Acme Corp | new properties |  | Planned")]
    [InlineData("Acme School has opened a hands-on, interactive classroom.", "opening: Acme School | a hands-on, interactive classroom |  | Happened")]
    [InlineData("The exhibition opened Friday at the Marlow Museum of Art.", "opening: Marlow Museum of Art | The exhibition |  | Happened")]
    [InlineData("\"Come and see,\" said the Marlow Museum in its introduction to an exhibit that will open May 20.", "opening: Marlow Museum | an exhibit |  | Planned")]
    [InlineData("\"We will open one more branch in Leeds soon,\" said Acme Bank general manager Jane Roe.", "opening: Acme Bank | one more branch | one more branch | Planned")]
    public void A_part_of_a_site_opens_too(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp is gearing up to open a store in Leeds.", "opening: Acme Corp | a store |  | Planned")]
    [InlineData("Set to open in May, Zedwood Grill will serve fish.", "opening: Zedwood Grill | Zedwood Grill |  | Planned")]
    [InlineData("Scheduled to open in May, Zedwood Grill will serve fish.", "opening: Zedwood Grill | Zedwood Grill |  | Planned")]
    [InlineData("When the Marlow Zoo opens its aquarium on May 4, guests will see sharks.", "opening: Marlow Zoo | its aquarium |  | Planned")]
    [InlineData("When a storm nears, the Marlow Zoo opens a shelter.", "")]
    [InlineData("Traffic will increase when the Zedwood Theater opens in a few weeks.", "opening: Zedwood Theater | the Zedwood Theater |  | Planned")]
    [InlineData("The Zedwood Theater opens soon.", "opening: Zedwood Theater | The Zedwood Theater |  | Planned")]
    [InlineData("The Zedwood Theater opens at five.", "")]
    [InlineData("Acme Corp, which turns cars into rolling signs and billboards, opened a store.", "opening: Acme Corp | a store |  | Happened")]
    [InlineData("The startup that turns cars into rolling signs opened a store in Leeds.", "opening: The startup | a store |  | Happened")]
    [InlineData("Zedwood Cafe will be open by the end of the summer.", "opening: Zedwood Cafe | Zedwood Cafe |  | Planned")]
    [InlineData("Zedwood Cafe will be open by appointment on Monday.", "")]
    [InlineData("He plans to open a second Zedwood's this fall in Leeds.", "opening: Zedwood's | a second Zedwood's |  | Planned")]
    public void What_is_about_to_open_is_planned(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Jane Roe is opening a bakery in Leeds called Zedwood Bakery.", "opening: Zedwood Bakery | a bakery |  | UnderWay")]
    [InlineData("Jane Roe, owner of Zedwood Grill, plans to open a second restaurant in Leeds.", "opening: Zedwood Grill | a second restaurant |  | Planned")]
    [InlineData("He turned it into Zedwood Bread, a new eatery that opened in May.", "opening: Zedwood Bread | a new eatery |  | Happened")]
    [InlineData("In Zedwood Flat, a new eatery opened.", "")]
    [InlineData("A pair of restaurateurs will soon open Zedwood Flat, a craft beer restaurant.", "opening: Zedwood Flat | Zedwood Flat |  | Planned")]
    [InlineData("Acme Foods took a store that once housed Bolt Corp and opened a new eatery called Cafe 67 next door.", "opening: Cafe 67 | a new eatery |  | Happened")]
    [InlineData("The former offices of Bolt Corp will open as branches of Acme Corp.", "opening: Acme Corp | The former offices |  | Planned")]
    [InlineData("The former Bolt Corp store will reopen as an Acme Store.", "opening: Acme Store | The former Bolt Corp store |  | Planned")]
    [InlineData("The new ride \"Zed River\" will open at Marlow World in May.", "opening: Zed River | Zed River |  | Planned")]
    [InlineData("The film \"Zed River\" will open in Leeds in May.", "")]
    [InlineData("The attraction will also be opening at Disneyland later this year.", "opening: Disneyland | The attraction |  | Planned")]
    [InlineData("A grand opening for the Acme Store is planned.", "opening: Acme Store | the Acme Store |  | Planned")]
    [InlineData("Acme Corp's second location, in Leeds, opens in May.", "opening: Acme Corp | Acme Corp's second location |  | Planned")]
    [InlineData("A 32-bed shelter will open near Leeds in May, Acme Corp told the Leeds News.", "opening: Acme Corp | A 32-bed shelter |  | Planned")]
    [InlineData("A Zedwood store will open in Leeds in May.", "opening: A Zedwood store | A Zedwood store |  | Planned")]
    public void What_opens_may_be_called_beside_it(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Leeds Star was there opening night and said the show was good.", "")]
    [InlineData("Acme Corp is opening day care centers in Leeds.", "opening: Acme Corp | day care centers |  | UnderWay")]
    [InlineData("Acme Corp is opening its Leeds office on some Saturdays.", "")]
    [InlineData("Acme Corp will open its Leeds store on Sundays.", "")]
    [InlineData("Acme Corp will open its Leeds store on Sunday.", "opening: Acme Corp | its Leeds store |  | Planned")]
    public void Nights_and_hours_are_no_news(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("A new movie theater is coming to Leeds.", "opening: A new movie theater | A new movie theater |  | UnderWay")]
    [InlineData("A new brewery is coming to Mill Street in Leeds.", "opening: A new brewery | A new brewery |  | UnderWay")]
    [InlineData("A new film is coming to Leeds.", "")]
    public void Sites_of_many_sorts_come_to_a_town(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
