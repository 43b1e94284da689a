namespace Briefing.Tests;

public sealed class PlaceReaderTests(PlaceFixture places) : IClassFixture<PlaceFixture>
{
    [Theory]
    [InlineData("Acme closed its Shanghai office.", "Shanghai=CN-SH")]
    [InlineData("Acme left mainland China in May.", "China=CN")]
    [InlineData("They scaled back their Chinese operations.", "Chinese=CN")]
    [InlineData("U.S. firms retreat.", "U.S.=US")]
    [InlineData("The US and the UK signed.", "US=US UK=GB")]
    [InlineData("U.S.-China relations are tense.", "U.S.=US China=CN")]
    [InlineData("A Shanghai-based consultant agreed.", "Shanghai=CN-SH")]
    [InlineData("Investors look to India, Southeast Asia and Latin America.", "India=IN Southeast_Asia=region:southeast-asia Latin_America=region:latin-america")]
    [InlineData("It moved to Silicon Valley.", "Silicon_Valley=region:silicon-valley")]
    [InlineData("Acme shut stores in the Midwest and New England.", "Midwest=region:midwest New_England=region:new-england")]
    [InlineData("Acme opened an office in St. Louis.", "St._Louis=St._Louis/US-MO")]
    [InlineData("Acme's Munich plant will close.", "Munich=Munich/DE-BY")]
    [InlineData("Acme moved its headquarters to Austin.", "Austin=Austin/US-TX")]
    [InlineData("Acme will relocate 300 employees to Austin.", "Austin=Austin/US-TX")]
    [InlineData("It has sites in North Carolina and West Virginia.", "North_Carolina=US-NC West_Virginia=US-WV")]
    [InlineData("Staff in South Korea and North Korea", "South_Korea=KR North_Korea=KP")]
    [InlineData("Staff in Winston-Salem, North Carolina, were told.", "Winston-Salem=Winston-Salem/US-NC North_Carolina=US-NC")]
    public void Names_and_adjectives_are_places(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("Acme will close its plant in Lordstown, Ohio.", "Lordstown=Lordstown/US-OH Ohio=US-OH")]
    [InlineData("A store in Paris, Texas, closed.", "Paris=Paris/US-TX Texas=US-TX")]
    [InlineData("A store in Portland, Maine, closed.", "Portland=Portland/US-ME Maine=US-ME")]
    [InlineData("Acme cut jobs in Mobile, Alabama.", "Mobile=Mobile/US-AL Alabama=US-AL")]
    [InlineData("The Sturgis, Mich., factory reopened.", "Sturgis=Sturgis/US-MI Mich=US-MI")]
    [InlineData("Its office in Rome, Ga., is shut.", "Rome=Rome/US-GA Ga=US-GA")]
    [InlineData("The plant in Moscow, Ohio, just outside Cincinnati, is shut.", "Ohio=US-OH Cincinnati=Cincinnati/US-OH")]
    [InlineData("It left Moscow, Ohio and Texas.", "Moscow=RU-MOW Ohio=US-OH Texas=US-TX")]
    [InlineData("In Lyon, Ohio Governor Ann Lee opened a plant.", "Lyon=Lyon/FR-ARA Ohio=US-OH")]
    [InlineData("Its office in Tbilisi, Georgia, is shut.", "Tbilisi=GE-TB Georgia=GE")]
    [InlineData("Its office in Atlanta, Georgia, is shut.", "Atlanta=Atlanta/US-GA Georgia=US-GA")]
    [InlineData("Its plant in Reading, England, is shut.", "Reading=Reading/GB-ENG England=GB-ENG")]
    [InlineData("It left Cambridge, Massachusetts.", "Cambridge=Cambridge/US-MA Massachusetts=US-MA")]
    [InlineData("It left Buffalo, New York, for Albany, N.Y.", "Buffalo=Buffalo/US-NY New_York=US-NY Albany=Albany/US-NY N.Y.=US-NY")]
    [InlineData("It left Seattle, Washington.", "Seattle=Seattle/US-WA Washington=US-WA")]
    public void What_follows_a_name_says_which_place_it_is(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("Acme is based in Boston. Its office in Cambridge will close.", "Boston=Boston/US-MA Cambridge=Cambridge/US-MA")]
    [InlineData("Acme is based in London. Its office in Cambridge will close.", "London=London/GB-ENG Cambridge=Cambridge/GB-ENG")]
    [InlineData("Lordstown, Ohio, waits. The Lordstown plant is idle.", "Lordstown=Lordstown/US-OH Ohio=US-OH Lordstown=Lordstown/US-OH")]
    [InlineData("Sen. King, North Carolina, voted.", "North_Carolina=US-NC")]
    [InlineData("The debt of the West and the Union grew in Texas.", "Texas=US-TX")]
    [InlineData("Acme is based in New York. Its New York office will close.", "New_York=New_York_City/US-NY New_York=New_York_City/US-NY")]
    [InlineData("Laws in California, Washington and New York are stricter.", "California=US-CA Washington=US-WA New_York=US-NY")]
    [InlineData("In Washington state the plant will close.", "Washington=US-WA")]
    [InlineData("Illinois has a plan. A plant in Springfield will close.", "Illinois=US-IL Springfield=Springfield/US-IL")]
    [InlineData("A plant in Georgetown, Delaware, will close. The Georgetown plant is old.", "Georgetown=Georgetown/US-DE Delaware=US-DE Georgetown=Georgetown/US-DE")]
    [InlineData("It has sites in Cuba, Jamaica and Mexico.", "Cuba=CU Jamaica=JM Mexico=MX")]
    [InlineData("Russia and Armenia fear for Georgia, whose capital Tbilisi is near.", "Russia=RU Armenia=AM Georgia=GE Tbilisi=GE-TB")]
    [InlineData("Ohio is far. Acme opened a mill in Asheville. The Asheville mill is new. Asheville is glad.", "Ohio=US-OH Asheville=Asheville/US-NC Asheville=Asheville/US-NC Asheville=Asheville/US-NC")]
    [InlineData("Acme opened an arm in Asheville. The Asheville arm is new.", "")]
    [InlineData("Ohio is far. Acme opened an arm in Asheville.", "Ohio=US-OH")]
    [InlineData("Ohio is far. Acme opened a mill in Passau. The Passau mill is new.", "Ohio=US-OH")]
    [InlineData("Delaware waits. It rains in Newark. They like Newark.", "Delaware=US-DE Newark=Newark/US-DE Newark=Newark/US-DE")]
    [InlineData("Delaware waits. They like Newark.", "Delaware=US-DE")]
    [InlineData("It rains in Naples. Naples is near Florida.", "Naples=Naples/US-FL Naples=Naples/US-FL Florida=US-FL")]
    [InlineData("It rains in Naples. Naples is near Italy.", "Naples=Naples/IT-72 Naples=Naples/IT-72 Italy=IT")]
    [InlineData("Wait at 28 Chicago Ave., or on Ohio Street.", "")]
    public void The_rest_of_the_article_says_which_place_it_is(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("Acme opened a mill in Asheville.", "Asheville=Asheville/US-NC")]
    [InlineData("Acme has a mill in Scotland. The refinery at Grangemouth is old.", "Scotland=GB-SCT Grangemouth=Grangemouth/GB-SCT")]
    [InlineData("Britain waits. The refinery at Grangemouth is old.", "Britain=GB Grangemouth=Grangemouth/GB-SCT")]
    [InlineData("The refinery at Grangemouth is old.", "")]
    [InlineData("Acme opened a mill in Smyrna.", "")]
    [InlineData("Acme opened a mill at Missoula-Roe College.", "")]
    [InlineData("Acme opened a mill in Missoula 33.", "")]
    [InlineData("He was a hero at Missoula.", "")]
    [InlineData("Acme opened a mill in Little Tokyo.", "")]
    [InlineData("Acme opened its Zedwood, Quebec, mill.", "Quebec=CA-QC")]
    public void A_town_in_which_a_building_stands_is_known_if_no_other_is_called_so(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("Nevada\n\nIt rains.\n\nNew York\n\nIt rains.\n\nOhio\n\nIt rains.\n\nTexas\n\nIt rains.", "US-NV US-NY US-OH US-TX")]
    [InlineData("New York\n\nIt rains.\n\nChicago\n\nIt rains.", "New York City Chicago")]
    public void Among_headings_that_are_states_each_is_one(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', places.Read(text).Select(mention => mention.Place.Type == Briefing.Reading.Places.PlaceType.City ? mention.Place.Name : mention.Place.Id)));

    [Theory]
    [InlineData("Reading is fun, and so is Nice weather.")]
    [InlineData("Mobile phones sold well in march.")]
    [InlineData("Michael Jordan retired. Jordan said he was done.")]
    [InlineData("Mr. Houston resigned on Monday.")]
    [InlineData("The board moved the question to Austin's desk.")]
    [InlineData("She gave the keys to Austin.")]
    [InlineData("Paris Hilton sings.")]
    [InlineData("Whitney Houston sang. Houston was loved.")]
    [InlineData("Samuel L. Jackson plays the part.")]
    [InlineData("Charlotte Jones left the company.")]
    [InlineData("He lives in Orange County.")]
    [InlineData("Orange juice is dear.")]
    [InlineData("Of course, Split decisions hurt.")]
    [InlineData("shanghai, china and paris in lower case are no names here")]
    [InlineData("Tell us what you think. LET US KNOW WHAT THEY THINK.")]
    [InlineData("She said it in Spanish.")]
    [InlineData("Savannah Miller left.")]
    [InlineData("The Tren de Aragua gang grew.")]
    [InlineData("They ate at a Chinese restaurant.")]
    [InlineData("A ship sank in Lake Ontario and another in the Gulf of Oman.")]
    public void Words_and_persons_are_no_places(string text) => Assert.Equal("", places.Places(text));

    [Theory]
    [InlineData("Beijing implements stricter data rules.", "Beijing=CN!")]
    [InlineData("Washington imposes increasingly stringent export controls, while Beijing implements stricter rules.", "Washington=US! Beijing=CN!")]
    [InlineData("The Kremlin denied it.", "Kremlin=RU!")]
    [InlineData("Brussels has proposed new rules.", "Brussels=region:eu!")]
    [InlineData("China retaliated with tariffs.", "China=CN!")]
    [InlineData("Officials in Beijing imposed a fine.", "Beijing=CN-BJ")]
    [InlineData("A Washington think tank agreed.", "Washington=US-DC")]
    public void Seats_of_government_are_told_from_cities(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("They closed their Chinese restaurants.", "Chinese=CN")]
    [InlineData("They met in Green Bay Wisconsin.", "Green_Bay=Green_Bay/US-WI Wisconsin=US-WI")]
    public void Kitchens_of_many_and_bays_of_towns_are_places(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("DETROIT (AP) — Acme will close a plant.", "DETROIT=Detroit/US-MI")]
    [InlineData("LORDSTOWN, Ohio (AP) — Acme will close a plant.", "LORDSTOWN=Lordstown/US-OH Ohio=US-OH")]
    [InlineData("WASHINGTON — Acme will close a plant.", "WASHINGTON=US-DC")]
    public void Datelines_are_places(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("微软关闭上海实验室，员工迁往美国和澳大利亚。", "上海=CN-SH 美国=US 澳大利亚=AU")]
    [InlineData("IBM關閉在中國的研發部門。", "中國=CN")]
    [InlineData("总部位于深圳的公司退出广东省。", "深圳=Shenzhen/CN-GD 广东省=CN-GD")]
    public void Chinese_text_needs_no_spaces(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData(50_000, "Paris, ")]
    [InlineData(50_000, "U.S.")]
    [InlineData(50_000, "New York New ")]
    [InlineData(50_000, "St. ")]
    [InlineData(50_000, "中")]
    [InlineData(50_000, "\ud83d")]
    public void Hostile_texts_are_read(int times, string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        Assert.All(places.Read(text), mention => Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length));
    }

    [Theory]
    [InlineData("Acme closed its campus in Doha.", "Doha=QA-DA")]
    [InlineData("Talks in Doha ended.", "Doha=QA-DA")]
    [InlineData("He works for the Doha Institute.", "")]
    [InlineData("They drill in the San Juan Basin.", "")]
    public void A_capital_is_known_without_its_country_be_it_counted_small(string text, string expected) => Assert.Equal(expected, places.Places(text));

    [Theory]
    [InlineData("Acme closed its factory in Lyon in July 2024.", "Lyon=Lyon/FR-ARA")]
    [InlineData("Acme will open a store in Cork.", "Cork=Cork/IE-M")]
    [InlineData("Acme closed its Lyon office.", "Lyon=Lyon/FR-ARA")]
    [InlineData("Acme met Lyon office workers.", "")]
    [InlineData("Acme closed its Lyon line.", "")]
    [InlineData("Acme closed its Jackson plant.", "")]
    [InlineData("Acme has a stake in Lyon.", "")]
    [InlineData("They found it in Lyon's letter.", "")]
    [InlineData("He spoke in Kent on Monday.", "")]
    [InlineData("Acme trusts in Lincoln.", "")]
    public void After_in_a_big_city_without_a_rival_is_meant_by_a_name_that_persons_have(string text, string expected) => Assert.Equal(expected, places.Places(text));
}
