namespace Briefing.Tests.Reading.Events;

public sealed class WhoActsTests
{
    [Theory]
    [InlineData("Bryan and Shane Apolsk opened the park in 2016.")]
    [InlineData("Ohio's first phase began May 18, which reopened restaurants.")]
    [InlineData("Canadians have embraced measures, wearing masks and closing schools.")]
    [InlineData("Hurricane Zelda crossed the state until it left the state near Tampa.")]
    [InlineData("Control is in place, said Halliburton, who moved to Acme Corp after a career at Bolt Corp.")]
    [InlineData("Falling margins have led to the closure of hundreds of stores.")]
    [InlineData("Construction on the castle was halted in 2014. The construction had begun in 2010.")]
    [InlineData("The Bolt Deluxe was discontinued in 1999.")]
    [InlineData("Production on Roe's seventh \"Acme\" was shut down twice.")]
    [InlineData("The mill at 1245 W. Acme Ave. was bought by Jane Roe. Residents at 12 W. Acme Ave. closed ranks.")]
    [InlineData("The Acme State team is keeping it close.")]
    [InlineData("Acme Corp bought teams. Players were happy after they left Delaware.")]
    [InlineData("Acme Corp has pledged to reduce its carbon footprint.")]
    [InlineData("Jane Roe is growing her campaign, adding experienced Ohio hands to her team and opening a headquarters.")]
    [InlineData("Acme Corp confirmed to Bolt News that it is pulling back on other costs.")]
    [InlineData("Acme Corp said that a supervisor recommended 40 workers be fired in 2003.")]
    [InlineData("Acme Corp closed on the purchase of 12 stores.")]
    [InlineData("Acme Corp would have six months before it went out of business.")]
    [InlineData("Outages are only some of the many problems Zelda has left Ohio.")]
    [InlineData("It left the Native American and environmental groups in Ohio with few options.")]
    [InlineData("Jane Roe shut down the New York Yankees with a three-hitter.")]
    [InlineData("Acme Corp is big. When a storm nears, the company opens a shelter.")]
    [InlineData("Acme Corp is big. A wage of $15 would cause 1,000 workers to lose their jobs.")]
    [InlineData("Relatedly, I support closing the Ohio Department of Mills.")]
    [InlineData("Acme Corp has stores. The 13th Street and Broadway location will permanently close.")]
    [InlineData("An Air Canada Express jet collided with a truck, forcing a full airport shutdown.")]
    [InlineData("I faced significant Supreme Court decisions. The budget was cut, resulting in staff reductions from 85 employee positions to 59 positions.")]
    [InlineData("Acme Corp grew. Acme Corp hired. Acme Corp spoke. The Plonk Falls reactor was shut down in 2019.")]
    [InlineData("Jane Roe is growing her campaign, adding hands to her team and opening a Zelda headquarters.")]
    [InlineData("The franchise was established by Renoites A.W. Plonk and others.")]
    [InlineData("In 1898, Roeburn moved to Louisville to begin her work as a clerk.")]
    [InlineData("Bolt Army members left their jobs and closed their businesses.")]
    public void Persons_peoples_days_storms_sites_and_things_do_nothing_an_organisation_does(string text) =>
        Assert.Equal("", EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp had opened stores in New Jersey and Texas, but it closed them in early 2021.", "opening: Acme Corp | stores |  | Happened\nclosure: Acme Corp | stores |  | Happened")]
    [InlineData("Acme Corp and Bolt Aerospace BLT.N are closing their plants in Ohio.", "closure: Acme Corp, Bolt Aerospace | their plants |  | UnderWay")]
    [InlineData("Acme Corp announced the closure of 400 Bolt and Plunk locations.", "closure: Acme Corp | 400 Bolt and Plunk locations | 400 Bolt and Plunk locations | Planned")]
    [InlineData("Plonk received clearance in 2018. The company discontinued its hearing aids this year. Experts like Plonk's aids.", "closure: Plonk | its hearing aids |  | Happened")]
    [InlineData("The city-built Acme Memorial Stadium opened in 1965.", "opening: Acme Memorial Stadium | The city-built Acme Memorial Stadium |  | Happened")]
    [InlineData("Jane Roe opened Acme Diner in 1984.", "opening: Acme Diner | Acme Diner |  | Happened")]
    [InlineData("Brothers Lee and Mitch Roe founded Roe's Giant Subs in 1982.", "opening: Roe's Giant Subs | Roe's Giant Subs |  | Happened")]
    [InlineData("Bolt Corp spoke. Acme Payments, the tech company founded by Jane Roe, lost money.", "opening: Acme Payments | the tech company |  | Happened")]
    [InlineData("Plonk Corp, a lab, was launched by Bolt Pharma alum Ben Roe in 1995.", "opening: Plonk Corp | Plonk Corp |  | Happened")]
    [InlineData("Acme Union spoke. So far, the unionized automakers have set up offices in Ohio.", "opening: unionized automakers | offices |  | Happened")]
    [InlineData("The Arbitration and Conciliation Service closed its office in Ohio.", "closure: Arbitration and Conciliation Service | its office |  | Happened")]
    [InlineData("Bolt Corp spoke. Acme Corp (ACM) said in a statement that it is suspending operations in Ohio.", "suspension: Acme Corp | operations |  | UnderWay")]
    [InlineData("Bolt Corp spoke. Acme Corp (ACM) said March 10 that it is pausing exports.", "suspension: Acme Corp | exports |  | UnderWay")]
    [InlineData("Bolt Corp spoke. Hitachi said March 10 that it is pausing exports.", "suspension: Hitachi | exports |  | UnderWay")]
    [InlineData("Ohio becomes first US state to ban Acme phones.", "restriction: Ohio | Acme phones |  | Happened")]
    [InlineData("Ohio is the first state in the United States to ban Acme phones.", "restriction: Ohio | Acme phones |  | Happened")]
    [InlineData("Bolt Corp spoke. Acme Corp is the latest retailer to close stores in Ohio.", "closure: Acme Corp | stores |  | Happened")]
    [InlineData("The stores Bolt closed in May are empty.", "closure: Bolt | The stores |  | Happened")]
    [InlineData("Acme Corp and Bolt Corp both closed mills in Ohio.", "closure: Acme Corp, Bolt Corp | mills |  | Happened")]
    [InlineData("Toys R Us got a new life thanks to Macy's, when the two companies opened shops in Ohio.", "opening: Toys R Us, Macy's | shops |  | Happened")]
    [InlineData("Acme Corp spoke. Acme Corp saw much, including the closing of Bolt Body Assembly Plant.", "closure: Bolt Body Assembly Plant | Bolt Body Assembly Plant |  | Happened")]
    [InlineData("The Ohio Family and Social Services Administration will close its Division of Family Resources offices.", "closure: Ohio Family and Social Services Administration | its Division |  | Planned")]
    [InlineData("Plonk Coffee, a coffee retailer, grew. It takes over a former 7-Eleven location. The business was founded in Elmira.", "opening: Plonk Coffee | The business |  | Happened")]
    [InlineData("The Church of Jesus Christ of Latter-day Saints is suspending its worship services.", "suspension: Church of Jesus Christ of Latter-day Saints | its worship services |  | UnderWay")]
    [InlineData("Both UPS and FedEx stores will be closed on Thanksgiving.", "suspension: UPS, FedEx | Both UPS |  | Planned")]
    [InlineData("The Durham Museum is in Reno's old Bolt Station, built by Acme Corp and opened in 1931.", "opening: Bolt Station | Reno's old Bolt Station |  | Happened")]
    [InlineData("Last week, Facebook-parent Meta shrank. The company closed its store.", "closure: Meta | its store |  | Happened")]
    [InlineData("JetBlue spoke. On Tuesday, American said it is suspending flights.", "suspension: American | flights |  | UnderWay")]
    [InlineData("Jane Roe founded the Center for Applied Optics and Imaging in 1985.", "opening: Center for Applied Optics and Imaging | the Center |  | Happened")]
    [InlineData("The Elmira Longshoremen's Association closed its office.", "closure: Elmira Longshoremen's Association | its office |  | Happened")]
    [InlineData("Ford Elmira, Ford's local subsidiary, was established in 1948.", "opening: Ford Elmira | Ford Elmira |  | Happened")]
    [InlineData("The Wells Fargo Center closed in May.", "closure: Wells Fargo Center | The Wells Fargo Center |  | Happened")]
    [InlineData("The University of Ohio at Elmira closed its museum.", "closure: University of Ohio at Elmira | its museum |  | Happened")]
    [InlineData("Jane Roe opened Roe's Jewish Deli in 1984.", "opening: Roe's Jewish Deli | Roe's Jewish Deli |  | Happened")]
    [InlineData("The National Children's Museum closed its shop.", "closure: National Children's Museum | its shop |  | Happened")]
    [InlineData("Earlier Thursday Ford closed a plant in Ohio.", "closure: Ford | a plant |  | Happened")]
    [InlineData("The Port of Elmira closed its north terminal.", "closure: Port of Elmira | its north terminal |  | Happened")]
    [InlineData("Acme Corp is big. The ruling was affirmed by the Ohio Court of Appeals. It closed two stores.", "closure: Acme Corp | two stores | two stores | Happened")]
    [InlineData("American Airlines grew. American also revealed plans to suspend its service to Reno.", "suspension: American Airlines | its service |  | Planned")]
    [InlineData("Acme Corp is building its second plant in Reno, a 40-acre site scheduled to open in 2026.", "opening: Acme Corp | a 40-acre site |  | Planned")]
    [InlineData("Acme Corp will build a plant in Reno, Nev., which will open in 2026.", "opening: Acme Corp | a plant |  | Planned")]
    [InlineData("Acme Corp grew. Acme Corp hired. Acme Corp spoke. The Plonk Falls location will close in May.", "closure: Acme Corp | The Plonk Falls location |  | Planned")]
    [InlineData("Plonk Dream is a mall. Plonk Dream opened in May, but the mall was forced to close. It reopened in October.", "opening: Plonk Dream | Plonk Dream |  | Happened\nsuspension: Plonk Dream | the mall |  | Happened\nopening: Plonk Dream | Plonk Dream |  | Happened")]
    [InlineData("Plonk Candles, like many other companies, is growing. Plonk Candles closed its factory in May.", "closure: Plonk Candles | its factory |  | Happened")]
    [InlineData("Shares of Plonk Falls rose. Plonk Falls closed its mill.", "closure: Plonk Falls | its mill |  | Happened")]
    [InlineData("Acme Corp has a mill in Zelda Falls. Its 200 Zelda Falls employees went home. Its Zelda Falls workers were told it closed a mill.", "closure: Acme Corp | a mill |  | Happened")]
    [InlineData("Startup Plonkdome has laid off 40 employees.", "layoff: Plonkdome | 40 employees | 40 employees | Happened")]
    [InlineData("St. Ann's Hospital laid off 40 nurses.", "layoff: St. Ann's Hospital | 40 nurses | 40 nurses | Happened")]
    [InlineData("Roe's Hardware closed in May.", "closure: Roe's Hardware | Roe's Hardware |  | Happened")]
    [InlineData("Plonk Rink closed its doors in 2011.", "closure: Plonk Rink | Plonk Rink |  | Happened")]
    [InlineData("Plonk Skate will close for good in May.", "closure: Plonk Skate | Plonk Skate |  | Planned")]
    [InlineData("Acme University will close at the end of the semester.", "closure: Acme University | Acme University |  | Planned")]
    [InlineData("Three retailers — Acme Corp, Bolt Corp and Plonk Corp — will close stores this year.", "closure: Acme Corp, Bolt Corp, Plonk Corp | stores |  | Planned")]
    [InlineData("About 300 workers were laid off at companies like Acme Corp and Bolt Corp.", "layoff: Acme Corp, Bolt Corp | About 300 workers | About 300 workers | Happened")]
    [InlineData("She said she would close the Zelda mill.", "")]
    [InlineData("Another school in Reno, Acme College, closed last year.", "closure: Acme College | Another school |  | Happened")]
    [InlineData("The owners of Acme Diner announced they are opening a bakery.", "opening: Acme Diner | a bakery |  | UnderWay")]
    [InlineData("The plant in Reno closed in May.", "closure: The plant | The plant |  | Happened")]
    [InlineData("The hospital cut 300 jobs.", "layoff: The hospital | 300 jobs | 300 jobs | Happened")]
    [InlineData("A plant in Reno closed in May.", "closure: A plant | A plant |  | Happened")]
    [InlineData("A plant closed in May.", "")]
    [InlineData("The Acme Cafe is one of three cafes that closed last spring.", "closure: Acme Cafe | one of three cafes | three cafes | Happened")]
    [InlineData("Although about 80% of its stores have reopened, Acme Corp said that sales fell.", "opening: Acme Corp | about 80% of its stores | about 80% of its stores | Happened")]
    [InlineData("At Acme Corp, a chain of resorts, several restaurants reopened.", "opening: Acme Corp | several restaurants |  | Happened")]
    [InlineData("Acme Corp told staff on Monday that cuts had begun, a move that is expected to affect 300 employees.", "layoff: Acme Corp | 300 employees | 300 employees | Planned")]
    [InlineData("The players lost again as the defense shut down Acme Corp's running game.", "")]
    public void The_organisation_acts_that_the_sentence_tells_of(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp and Bolt Corp had mills. The former opened a store, but the latter closed its factory.", "opening: Acme Corp | a store |  | Happened\nclosure: Bolt Corp | its factory |  | Happened")]
    [InlineData("Acme Corp and Bolt Corp both had mills in Ohio. The latter closed last year.", "closure: Bolt Corp | Bolt Corp |  | Happened")]
    [InlineData("Bolt Corp will open in the former store of Acme Diner Group. The latter closed in 2020.", "opening: Bolt Corp | Bolt Corp |  | Planned\nclosure: Acme Diner Group | Acme Diner Group |  | Happened")]
    public void The_former_and_the_latter_are_of_the_pair_told_last(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Jane Roe spoke on Friday. She has not made any statements suggesting she is moving Acme Corp's headquarters to Texas.", "move: Acme Corp | Acme Corp's headquarters |  | Denied")]
    [InlineData("We haven't heard of Acme Corp slashing workers.", "")]
    [InlineData("There are no reports about the Acme Corp headquarters being moved to Texas.", "")]
    [InlineData("The law kept Acme Corp from moving 200 employees to Texas.", "")]
    public void What_nobody_claims_is_no_event(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Jane Roe, a spokesperson for Acme Corp, spoke on Friday. Bolt Corp was silent.\n\"We plan to close 12 stores,\" Roe said.", "closure: Acme Corp | 12 stores | 12 stores | Planned")]
    [InlineData("Acme Corp CEO Jane Roe spoke on Friday. Bolt Corp was silent. Roe said 1,200 employees will be laid off.", "layoff: Acme Corp | 1,200 employees | 1,200 employees | Planned")]
    [InlineData("Bolt Corp grew. Acme Corp CEO Jane Roe spoke on Friday. Roe laid off 300 workers.", "layoff: Acme Corp | 300 workers | 300 workers | Happened")]
    [InlineData("Jane Roe, president of the Acme Workers Union, spoke. Roe said 300 workers will be laid off.", "")]
    public void An_officer_speaks_for_the_organisation_that_the_article_tells_once(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void Where_something_is_posted_is_not_who_speaks() => Assert.Empty(
        EventReading.Of("\"We are closing stores,\" Jane Roe said in a video posted to Acme Corp."));

    [Fact]
    public void Words_that_say_how_great_cuts_are_tell_of_no_others() => Assert.Equal(
        "layoff: Acme Corp | 11,000 employees | 11,000 employees | UnderWay",
        EventReading.Sketch(EventReading.Of("Acme Corp said it is laying off 11,000 employees, marking the most significant job cuts in its history.")));

    [Theory]
    [InlineData("Plonk and Bolt Corp said it will close its mill.", "Plonk and Bolt Corp")]
    [InlineData("Plonk and Bolt Savings Bank <PBS> said it will close its mill.", "Plonk and Bolt Savings Bank")]
    [InlineData("Plonk and Bolt Corp said they will close their mill.", "Plonk, Bolt Corp")]
    [InlineData("There was talk about Plonk Corp's plans to restructure, and after the main rival, Bolt Corp, announced it would close a mill.", "Bolt Corp")]
    public void A_firm_called_by_two_is_one_where_it_is_spoken_of_as_one(string text, string who) =>
        Assert.Equal(who, string.Join(", ", EventReading.Of(text).Single(found => found.Kind == "closure").Who.Select(actor => actor.Name)));

    [Theory]
    [InlineData("The Plonk Exchange opened on Monday.")]
    [InlineData("The Plonk Stock Exchange closed half an hour early.")]
    [InlineData("The market reopened on Monday.")]
    public void The_hours_of_trading_are_nobodys_opening_or_closure(string text) => Assert.Empty(EventReading.Of(text));

    [Fact]
    public void Who_owns_whom_by_the_way_is_not_who_it_is() => Assert.Equal(
        "Plonk Inc",
        Assert.Single(EventReading.Of("Plonk Inc, a unit of Bolt Corp, which is owned by the French firm Zed SA, said it will close its mill.")).Who[0].Name);

    [Theory]
    [InlineData("Acme Corp and Bolt Corp closures:Plonk Inc will close 27 stores by April.", "closure: Plonk Inc | 27 stores | 27 stores | Planned")]
    [InlineData("Acme Corp store closings: Acme Corp will close 27 stores.", "closure: Acme Corp | 27 stores | 27 stores | Planned")]
    public void A_label_before_a_colon_tells_nothing_of_its_own(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_place_called_by_somebodys_name_is_not_who_acts() =>
        Assert.DoesNotContain(EventReading.Of("They spoke of relocating a planned station at Plonk's Corner to elsewhere."), found => found.Who[0].Name == "Plonk");

    [Theory]
    [InlineData("Acme Corp hired other Bolt Inc workers to repair its roofs in several cities and plans to close two mills.", "closure: Acme Corp | two mills | two mills | Planned")]
    [InlineData("Acme Corp hired Bolt Inc to repair its roofs and will close its Leeds mill.", "closure: Acme Corp | its Leeds mill |  | Planned")]
    [InlineData("Acme Corp forced Bolt Inc to repair its roofs and close its Leeds mill.", "closure: Bolt Inc | its Leeds mill |  | Happened")]
    [InlineData("The Marlow Street garage closed in May.", "closure: The Marlow Street garage | The Marlow Street garage |  | Happened")]
    public void Who_hires_another_to_do_one_thing_does_the_next(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Foods, Inc., which employs 400, plans to eliminate 100 jobs.", "layoff: Acme Foods | 100 jobs | 100 jobs | Planned")]
    [InlineData("London's Marlow Airport was closed on Monday because of a fire.", "suspension: Marlow Airport | London's Marlow Airport |  | Happened")]
    [InlineData("Layoffs at the Leeds plant of Acme Corp are expected to begin in June.", "layoff: Acme Corp |  |  | Planned")]
    [InlineData("Acme Inc. and Bolt Foods closed a plant in February.", "closure: Acme Inc, Bolt Foods | a plant |  | Happened")]
    [InlineData("Acme Foods and Bolt Inc. each closed a plant in February.", "closure: Acme Foods, Bolt Inc | a plant |  | Happened")]
    [InlineData("The Acme Diner as well as the Bolt Diner was closed in February.", "closure: Acme Diner | The Acme Diner |  | Happened")]
    public void Who_acts_is_called_by_its_name_alone(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
