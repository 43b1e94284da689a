namespace Briefing.Tests.Reading.Events;

public sealed class EventPlaceTests
{
    [Theory]
    [InlineData("Acme Corp closed its office in Russia due to the invasion of Ukraine.", "Russia")]
    [InlineData("Acme Corp is closing its stores in Russia because it stands with the people of Ukraine.", "Russia")]
    [InlineData("Acme Corp closed its office in Russia and its plant in Ukraine.", "Russia, Ukraine")]
    [InlineData("Acme Corp closed its office, it told the Delaware court.", "")]
    [InlineData("The Chicago-based Acme Corp closed its office.", "")]
    [InlineData("Acme Corp closed its Chicago-based plant.", "Chicago, United States")]
    [InlineData("Acme Corp closed its office in Russia after the Ukraine war began.", "Russia")]
    [InlineData("Acme Corp closed its office because of the war in Ukraine.", "Ukraine")]
    public void Where_something_else_happened_is_not_where_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Alaska\n\nAnchorage: Acme Corp said that it will close its mill.", "Anchorage, United States")]
    [InlineData("Alaska\n\nAnchorage: Sales are down. Acme Corp said that it will close its mill.", "Anchorage, Alaska, United States")]
    [InlineData("Chicago: Sales are down. Acme Corp said that it will close its mill.", "Chicago, United States")]
    [InlineData("Alaska\n\nAcme Corp said that it will close its mill.", "Alaska, United States")]
    [InlineData("Alaska\n\nSales are down.\n\nFood and Drink\n\nAcme Corp said that it will close its mill.", "")]
    [InlineData("Alaska\n\nAnchorage: Acme Corp said that it will close its mill in Juneau.", "Juneau, United States")]
    public void Where_nothing_else_is_told_it_is_where_its_item_or_section_plays(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Corp, which began in Leeds in 1996, will open a mill in Lyon.", "Lyon, France")]
    [InlineData("Acme Corp, a German chain, closed its mill in Lyon.", "Lyon, France")]
    [InlineData("Acme Corp, based in Leeds, closed its mill.", "")]
    [InlineData("The Acme Corp mill will be closed, though shops in Leeds will be open.", "")]
    [InlineData("Acme Corp closed its mill in Lyon, a move that hurts its Chinese and Indian owners.", "Lyon, France")]
    [InlineData("Acme Corp, which closed its mill in Leeds, said sales are down.", "Leeds, United Kingdom")]
    [InlineData("Acme Corp will close its mill in Oshawa, Ontario, on Friday.", "Oshawa, Ontario, Canada")]
    [InlineData("Acme Corp will open a mill in Lyon with Plonk Corp of Tokyo.", "Lyon, France")]
    [InlineData("Acme Corp will open a mill in Lyon with Plonk Corp of Lima, Ohio.", "Lyon, France")]
    public void What_is_told_by_the_way_is_not_where_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Corp closed 40 stores.", "Canada")]
    [InlineData("Acme Corp laid off 400 workers.", "")]
    [InlineData("The Federal Reserve laid off 400 workers.", "Canada")]
    public void The_country_of_an_article_is_where_sites_and_public_bodies_are_but_not_staff(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of("Sales fell in Canada. Canada is big. They like Canada. " + text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Corp has a mill in Lyon. The mill will be closed.", "Lyon, France")]
    [InlineData("The Chicago pump mill is old. The mill will be closed.", "Chicago, United States")]
    [InlineData("Acme Corp has a mill in Lyon. The warehouse will be closed.", "")]
    [InlineData("Acme Corp has a mill in Lyon and a mill in Munich. The mill will be closed.", "")]
    [InlineData("Acme Corp has a mill in Lyon. It will close 12 mills.", "")]
    [InlineData("Acme Corp has a mill in Lyon. The facility will be closed.", "Lyon, France")]
    [InlineData("Acme Corp has a brewery in Lyon. The Zedwood Brewery opened.", "Lyon, France")]
    [InlineData("Sales are up.\n\nAcme Corp has a brewery in Lyon.\n\nThe Zedwood Brewery opened.", "")]
    public void A_site_is_where_the_article_says_that_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", EventReading.Of(text).Single().Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Diner, an Italian restaurant, opened in May.", "")]
    [InlineData("Acme Diner closed its shop for its Cuban sandwiches.", "")]
    [InlineData("Acme Corp closed the French-style bakery.", "")]
    [InlineData("Acme Corp closed the Zedwood Mexican Grill.", "")]
    [InlineData("Acme Corp closed the mill near the Mexican border.", "")]
    [InlineData("Acme Corp opened a mill with Japan's Plonk Corp.", "")]
    [InlineData("Acme Corp opened a shop at Japan's Plonk Airport.", "Japan")]
    [InlineData("Acme Canada Ltd closed its mill.", "Canada")]
    [InlineData("Acme Corp closed its Chinese restaurants.", "China")]
    [InlineData("Acme Corp closed its Chinese plants.", "China")]
    public void In_what_manner_something_is_made_is_not_where_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Zoo in Leeds waits", "It rains in Leeds. The Zedwood Zoo closed on Friday.", "Leeds, United Kingdom")]
    [InlineData("Zoo waits", "SARASOTA, Fla. – It rains. The Zedwood Zoo closed on Friday.", "Sarasota, United States")]
    [InlineData("Zoo waits", "SOUTH BEND – It rains. The Zedwood Zoo closed on Friday.", "South Bend, United States")]
    [InlineData("Zoo waits", "It rains in Ohio. Ohio is wet, and it rains in Dayton. The Zedwood Zoo closed on Friday.", "Ohio, United States")]
    [InlineData("Zoo waits", "CHICAGO – It rains. The Zedwood Zoo closed on Friday.", "")]
    [InlineData("Zoo in Leeds waits", "It rains in Leeds. Acme Corp closed 12 shops on Friday.", "")]
    [InlineData("Zoo in Leeds waits", "It rains in Leeds. Acme Corp will open a mill.", "")]
    [InlineData("Leeds and Chicago wait", "It rains in Leeds. The Zedwood Zoo closed on Friday.", "")]
    [InlineData("Zoo waits", "It rains in Leeds. The University of Leeds closed on Friday.", "Leeds, United Kingdom")]
    [InlineData("Acme waits", "It rains in Leeds. The Leeds Widget Co closed on Friday.", "")]
    public void One_site_is_in_the_town_of_its_name_or_of_the_article(string title, string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text, title)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("It rains in Dallas. It rains in Ohio. Acme Corp told the U.S. Senate so.", "United States")]
    [InlineData("It rains in Dallas, and it rains in Lyon. Acme Corp told the U.S. Senate so.", "")]
    [InlineData("The Italian food of Rome, the Italian pizza, Italian bread and Italian wine sell.", "")]
    public void The_country_is_where_all_places_are_told(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text + " Acme Corp closed 40 stores.")).Where.Select(place => place.Name)));

    [Fact]
    public void What_is_closed_everywhere_is_in_no_country() =>
        Assert.Empty(Assert.Single(EventReading.Of("Sales fell in Canada. Canada is big. They like Canada. Acme Corp closed 40 stores worldwide.")).Where);

    [Theory]
    [InlineData("Acme Corp closed its Chicago mill and opened a mill in Leeds.", "Chicago, United States; Leeds, United Kingdom")]
    [InlineData("Acme Corp left its Mexican venture and is shutting its mill in Leeds.", "Leeds, United Kingdom")]
    public void Each_of_two_deeds_is_where_its_own_words_say(string text, string places) =>
        Assert.Equal(places, string.Join("; ", EventReading.Of(text).Where(found => found.Kind is "closure" or "opening").Select(found => string.Join(", ", found.Where.Select(place => place.Name)))));

    [Theory]
    [InlineData("It rains in Dallas. It rains in Ohio. The U.S. Senate met. Acme Corp laid off 400 workers.", "United States")]
    [InlineData("It rains in Dallas. It rains in Lyon. The U.S. Senate met. Acme Corp laid off 400 workers.", "")]
    public void Staff_is_in_the_country_of_domestic_news(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("They like Chicago's Zedwood Zoo. The Zedwood Zoo closed in May.", "Chicago, United States")]
    [InlineData("He likes Zedwood Zoo in Leeds. The Zedwood Zoo closed in May.", "Leeds, United Kingdom")]
    [InlineData("He likes Zedwood Zoo in Leeds, not Zedwood Zoo in Chicago. The Zedwood Zoo closed in May.", "")]
    [InlineData("He likes Acme Corp in Leeds. Acme Corp closed 12 shops.", "")]
    public void A_named_site_is_where_its_name_is_told_to_be(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Chilean Unions Vote", "Acme Corp opened a mill in 1970.", "Chile")]
    [InlineData("Chilean Unions Vote", "Acme Corp cut 300 jobs in 1970.", "Chile")]
    [InlineData("Unions Vote", "Acme Corp opened a mill in 1970.\n\nThey like Chile.", "")]
    [InlineData("Chilean Unions Vote", "Acme Corp opened a mill in 1970.\n\nThey like Peru.", "")]
    [InlineData("Italy's Acme Corp Grows", "Acme Corp opened a mill in May.", "Italy")]
    [InlineData("Italy's Acme Corp Grows", "Acme Corp sells. Plonk Corp opened a mill in May.", "")]
    [InlineData("Sales Fall", "Acme Corp lost 3 mln Canadian dlrs. It opened a mill in May.", "")]
    public void The_only_country_is_where_it_is_if_the_article_begins_with_it(string title, string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text, title)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Corp has a mill in Lyon. It will resume mill operations.", "Lyon, France")]
    [InlineData("Acme Corp has a mill in Lyon. Production at the mill was halted.", "Lyon, France")]
    [InlineData("Acme Corp has a mill in Lyon. It will lay off 300 workers at the mill.", "Lyon, France")]
    [InlineData("Acme Corp has a mill in Lyon. It will lay off 300 workers.", "")]
    [InlineData("Acme Corp runs its Lima, Ohio, paper mill. It will close the mill.", "Lima, United States")]
    [InlineData("Acme Corp runs its Zedwood, Ohio, paper mill. It will close the mill.", "Ohio, United States")]
    [InlineData("Acme Corp runs its Zedwood, Quebec, paper mill. It will close the mill.", "Quebec, Canada")]
    public void What_is_done_at_a_site_is_where_the_site_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("In May the Acme mill in Lyon, operated by a Canadian firm, closed down.", "Lyon, France")]
    [InlineData("A Canadian firm closed its mill in May.", "Canada")]
    [InlineData("Acme Corp closed its Canadian bank and its mill in Lyon.", "Lyon, Canada")]
    public void Whence_somebody_is_is_where_it_is_only_if_no_other_place_is_told(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Ohio\n\nDayton: The Zedwood Zoo counts its animals. The zoo will open in May.", "Dayton, Ohio, United States")]
    [InlineData("Ohio\n\nDayton: The Zedwood Zoo counts its animals. The zoo will open in May, as in Toledo.", "Toledo, United States")]
    [InlineData("Ohio\n\nDayton: They count animals. The Zedwood Zoo will open in May.", "Dayton, Ohio, United States")]
    [InlineData("Ohio\n\nDayton: Sales are down. Zedwood Corp opened shops in May.", "Dayton, Ohio, United States")]
    [InlineData("Ohio\n\nDayton: Sales are down. Walmart opened shops in May.", "Ohio, United States")]
    [InlineData("Ohio\n\nDayton: Sales are down. The Department of Tolls opened shops in May.", "Ohio, United States")]
    [InlineData("Ohio\n\nDayton: The Zedwood Zoo counts its animals. Those of Toledo are counted, too. The zoo will open in May.", "Ohio, United States")]
    public void Who_is_not_known_far_and_wide_is_in_the_town_that_opens_the_item_and_in_the_state_of_its_section(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("The Chicago Zoo opened in May.", "Chicago, United States")]
    [InlineData("On Friday Tampa International Airport closed.", "Tampa, United States")]
    [InlineData("The Tampa Zoo opened in May.", "")]
    [InlineData("Zedwood Airport in Lyon, France, is big. Zedwood Airport opened in May.", "Lyon, France")]
    [InlineData("They like Chicago's Hotel du Zedwood. The Hotel du Zedwood opened in May.", "Chicago, United States")]
    public void A_local_name_tells_where_it_is(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text)).Where.Select(place => place.Name)));

    [Fact]
    public void A_deed_of_another_time_lends_no_place() => Assert.Equal(
        ["", "Leeds, United Kingdom"],
        EventReading.Of("Acme Corp, founded in 1994, closed its mill in Leeds last year.").OrderByDescending(told => told.Kind).Select(told => string.Join(", ", told.Where.Select(place => place.Name))));

    [Fact]
    public void A_deed_of_another_across_a_semicolon_lends_no_place() => Assert.Equal(
        ["", "Leeds, United Kingdom"],
        EventReading.Of("On Monday Bolt Corp closed its mill in Leeds; Acme Corp has laid off 300 people.").OrderByDescending(told => told.Kind).Select(told => string.Join(", ", told.Where.Select(place => place.Name))));

    [Theory]
    [InlineData("the German discounter Zedwood Corp")]
    [InlineData("the Swiss watchmaker Zedwood Corp")]
    public void Whence_a_firm_is_is_no_place_beside_another(string firm) => Assert.Equal(
        ["Scotland, United Kingdom", "Scotland, United Kingdom"],
        EventReading.Of($"In May, {firm} opened 12 stores in Scotland, and it plans 40 more.").Select(told => string.Join(", ", told.Where.Select(place => place.Name))));

    [Theory]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Zedwood Corp opened mills.", "Ohio, United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dallas.", "Zedwood Corp opened mills.", "United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Walmart opened mills.", "United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Zedwood Corp opened 12 mills.", "United States")]
    [InlineData("It rains in Dayton, Ohio. Dayton is wet, and more rain is to come to Dayton.", "Zedwood Corp opened mills.", "Dayton, United States")]
    [InlineData("It rains in Dayton, Ohio. Dayton is wet, and more rain is to come to Dayton.", "The Department of Mills opened mills.", "Ohio, United States")]
    [InlineData("They wait.\n\nThey wait in Ohio.\n\nIt rains in Dayton. Dayton is wet, and more rain is to come to Dayton.", "Zedwood Corp opened mills.", "Ohio, United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Zedwood Corp opened a mill in Gary.", "United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Zedwood Corp opened a mill in Lorain.", "Ohio, United States")]
    [InlineData("It rains in Ohio. Ohio is wet, and it rains in Dayton.", "Zedwood Corp opened a mill in Zedville.", "Ohio, United States")]
    public void Who_is_not_known_far_and_wide_is_in_the_town_or_state_of_the_article(string text, string told, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text + " " + told)).Where.Select(place => place.Name)));

    [Theory]
    [InlineData("Acme Games cut 45 jobs in Lyon and closed its Zedwood studio.", "")]
    [InlineData("Acme Games cut 45 jobs in Lyon and closed its game studio.", "Lyon, France")]
    [InlineData("Acme Games cut 45 jobs in Lyon and closed its Leeds studio.", "Leeds, United Kingdom")]
    public void A_town_that_nothing_tells_more_of_is_not_that_of_the_deed_before(string text, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(EventReading.Of(text), found => found.Kind == "closure").Where.Select(place => place.Name)));

    [Fact]
    public void Whence_somebody_else_is_is_no_place() => Assert.Empty(
        Assert.Single(EventReading.Of("Acme Foods will lease a store to Ohio based Bolt Markets and will lay off 50 workers.")).Where);
}
