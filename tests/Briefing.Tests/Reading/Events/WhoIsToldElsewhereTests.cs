namespace Briefing.Tests.Reading.Events;

public sealed class WhoIsToldElsewhereTests
{
    [Theory]
    [InlineData("Acme Corp chief Jane Roe said her company will close 12 stores.", "closure: Acme Corp | 12 stores | 12 stores | Planned")]
    [InlineData("Jane Roe said her company will close 12 stores.", "")]
    [InlineData("The lack is made worse by the shutdown of the country's largest mill, the Acme Corp plant in Reno.", "closure: Acme Corp | the country's largest mill |  | Happened")]
    [InlineData("Acme Corp has a mill in Reno. Production halted at the mill in May.", "suspension: Acme Corp | Production |  | Happened")]
    [InlineData("The Polk administration ordered managers to close all offices.", "closure: Polk administration | all offices |  | Happened")]
    [InlineData("Jane Roe ordered managers to close all offices.", "")]
    [InlineData("On Oct. 1, Daybreak Plonk Street’s owners announced its permanent closure.", "closure: Daybreak Plonk Street |  |  | Happened")]
    [InlineData("The Acme Savings Bank was closed by Ohio authorities.", "closure: Acme Savings Bank | The Acme Savings Bank |  | Happened")]
    public void Who_it_is_stands_beside_the_one_who_acts(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Plonk restaurant opens in Leeds", "opening: The Plonk restaurant | The Plonk restaurant |  | Happened")]
    [InlineData("Local Plonk Restaurant Opens In Leeds", "")]
    public void A_heading_that_is_written_as_a_sentence_calls_a_site_by_its_name(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of("It was a good year.", title)));

    [Theory]
    [InlineData("Officials said the Zedwood refinery went offline in May.", "suspension: the Zedwood refinery | the Zedwood refinery |  | Happened")]
    [InlineData("Acme Corp's three shops in Leeds are closed now.", "suspension: Acme Corp | Acme Corp's three shops | three shops | UnderWay")]
    [InlineData("Acme Corp's shops in Leeds are closed.", "")]
    [InlineData("Acme Foods will debut in Leeds in May.", "opening: Acme Foods | Acme Foods |  | Planned")]
    [InlineData("Acme Foods is coming to Leeds in May.", "opening: Acme Foods | Acme Foods |  | Planned")]
    [InlineData("Acme Foods came to Leeds in May.", "")]
    [InlineData("Acme Corp opened its first retail operation in Leeds.", "opening: Acme Corp | its first retail operation |  | Happened")]
    [InlineData("The design mill of Acme Corp was dissolved as from June 1.", "closure: Acme Corp | The design mill |  | Happened")]
    [InlineData("She heads the waste and decommissioning division of Acme Corp.", "")]
    public void What_becomes_of_a_site_is_told_without_the_verb_to_close(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp discontinued numerous food and drink items.", "closure: Acme Corp | numerous food and drink items |  | Happened")]
    [InlineData("Acme Corp shut the Reno and Leeds mills in May.", "closure: Acme Corp | the Reno and Leeds mills |  | Happened")]
    [InlineData("Acme Corp shut the Reno mill and two shops in May.", "closure: Acme Corp | the Reno mill | two shops | Happened")]
    [InlineData("Leaders could close the House and Senate galleries.", "")]
    public void Words_joined_by_and_share_the_noun_that_only_both_can_have(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp told of a plan. A group of 54 Renoites was due to depart from Ohio on Sunday.")]
    [InlineData("The sale could leave the U.S. army overly dependent on Acme Corp. It left the U.S. army short of mills.")]
    public void Who_leaves_is_no_group_of_people_and_what_is_left_so_is_not_left(string text) => Assert.Empty(EventReading.Of(text));

    [Theory]
    [InlineData("Acme Fitness chief executive Jane Roe said she plans to reopen her clubs in May.", "opening: Acme Fitness | her clubs |  | Planned")]
    [InlineData("Jane Roe, chief executive of Acme Fitness, one of two chains that sued, said she plans to reopen her clubs in May.", "opening: Acme Fitness | her clubs |  | Planned")]
    [InlineData("Acme Fitness chief executive Jane Roe said she will open a museum in May.", "")]
    [InlineData("Jane Roe said she plans to reopen her clubs in May.", "")]
    [InlineData("Acme Corp filed a notice saying 120 workers will be laid off.", "layoff: Acme Corp | 120 workers | 120 workers | Planned")]
    [InlineData("Nalu's new Plonk Beach location is slated to open in May.", "opening: Nalu | Nalu's new Plonk Beach location |  | Planned")]
    [InlineData("Gov. Roe's administration closed a prison in Leeds.", "closure: Roe's administration | a prison |  | Happened")]
    public void Whose_it_is_is_told_by_who_says_it_or_by_a_name_that_owns_it(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Public schools in Detroit are closed Monday because of the storm.", "suspension: Public schools | Public schools |  | UnderWay")]
    [InlineData("A copper mine near Lima has been shut since February because of a strike.", "suspension: A copper mine | A copper mine |  | UnderWay")]
    [InlineData("The state's three casinos were closed in March.", "closure: The state's three casinos | The state's three casinos | three casinos | Happened")]
    [InlineData("The city will close two libraries.", "closure: The city | two libraries | two libraries | Planned")]
    [InlineData("Reno public works officials said they decided to shut down a plant.", "closure: Reno public works officials | a plant |  | Planned")]
    [InlineData("The mill in Leeds, which employed a copper miner, is big. A copper mine closed.", "")]
    [InlineData("Restaurants in Spain close late.", "")]
    [InlineData("Some bars in Nevada will be closing again in May.", "")]
    public void What_has_no_name_is_called_by_its_words_where_they_tell_which_it_is(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Leeds terminal will close in May.", "closure: The Leeds terminal | The Leeds terminal |  | Planned")]
    [InlineData("A $2 billion transit terminal in Leeds was shut down in May.", "closure: A $2 billion transit terminal | A $2 billion transit terminal |  | Happened")]
    [InlineData("The terminal will close in May.", "")]
    [InlineData("In Ohio, all state office buildings will be closed on Friday.", "suspension: all state office buildings | all state office buildings |  | Planned")]
    [InlineData("Seven airports in Peru closed in May.", "closure: Seven airports | Seven airports | Seven airports | Happened")]
    [InlineData("Officials shut down two airports in Peru.", "closure: two airports | two airports | two airports | Happened")]
    [InlineData("Ohio expects 33 stores to close in May.", "")]
    [InlineData("Among the cuts in Ohio are closing two parks.", "")]
    [InlineData("The county will close all parks on Tuesday.", "closure: The county | all parks |  | Planned")]
    public void What_is_known_by_its_place_needs_no_name(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Marlow Diner is now closed.", "closure: Marlow Diner | The Marlow Diner |  | Happened")]
    [InlineData("The Marlow Diner is closed.", "")]
    public void What_is_now_closed_was_open_before(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp is a chain. Acme Corp sells pumps. Acme Corp filed for bankruptcy. A handful of stores closed last month.", "closure: Acme Corp | A handful of stores |  | Happened")]
    [InlineData("Jane Roe sells pumps. A handful of stores closed last month.", "")]
    public void A_handful_of_stores_are_those_of_whom_the_article_is_about(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Marlow Mills to shut plant in Lyon", "The textile maker will close its mill in June.", "Marlow Mills")]
    [InlineData("Marlow Foods plans cuts", "The snack maker will close its plant in June.", "Marlow Foods")]
    [InlineData("Marlow Foods and Acme Corp plan cuts", "The snack maker will close its plant in June.", "The snack maker")]
    [InlineData("Jane Roe to visit Lyon", "The textile maker will close its mill in June.", "The textile maker")]
    public void The_maker_is_the_one_that_the_title_names(string title, string text, string who) =>
        Assert.Contains(EventReading.Of(text, title), found => found.What?.StartsWith("its ", StringComparison.Ordinal) == true && found.Who[0].Name == who);

    [Theory]
    [InlineData("Acme Tools will shut its plant in Graz in June. Production will move to Brno.", "closure: Acme Tools | its plant |  | Planned\nmove: Acme Tools | Production |  | Planned")]
    [InlineData("Jane Roe lives in Graz. Production will move to Brno.", "")]
    [InlineData("Acme Foods, whose Lyon plant was shuttered in March, lost money.", "closure: Acme Foods | whose Lyon plant |  | Happened")]
    [InlineData("The plant, which Acme Foods bought in 2019, will close in June.", "closure: Acme Foods | The plant |  | Planned")]
    [InlineData("The plant, which Acme Foods praised in 2019, will close in June.", "closure: The plant | The plant |  | Planned")]
    [InlineData("Acme Foods is shrinking, with 300 positions being eliminated.", "layoff: Acme Foods | 300 positions | 300 positions | Happened")]
    [InlineData("Acme Foods will lay off 300 people after the plant closes in June.", "layoff: Acme Foods | 300 people | 300 people | Planned\nclosure: Acme Foods | the plant |  | Planned")]
    [InlineData("Jane Roe, an Acme Foods fan, was sad when the store closed in March.", "closure: the store | the store |  | Happened")]
    [InlineData("The owner of Acme Brewing said Monday the taproom would close in June.", "closure: Acme Brewing | the taproom |  | Planned")]
    [InlineData("Ana Ruiz, who owns Acme Brewing, will open a second taproom in Lyon.", "opening: Acme Brewing | a second taproom |  | Planned")]
    [InlineData("Ana Ruiz, who likes Acme Brewing, will open a second taproom in Lyon.", "")]
    [InlineData("About 300 employees at Acme Foods will be out of work by June.", "layoff: Acme Foods | About 300 employees | About 300 employees | Planned")]
    [InlineData("Workers at Acme Foods got the news on Monday. The plant will close in June.", "closure: Acme Foods | The plant |  | Planned")]
    [InlineData("Guests at Acme Foods got the news on Monday. The plant will close in June.", "closure: The plant | The plant |  | Planned")]
    [InlineData("Jane Roe has owned Acme Foods since 1990. She will close the shop in June.", "closure: Acme Foods | the shop |  | Planned")]
    [InlineData("The company behind the Zed app, Acme Labs, is laying off 300 workers.", "layoff: Acme Labs | 300 workers | 300 workers | UnderWay")]
    [InlineData("A Leeds plant run by snack maker Acme Foods is closing.", "closure: Acme Foods | A Leeds plant |  | UnderWay")]
    [InlineData("Acme Foods runs four plants. Two will close in June.", "closure: Acme Foods | Two | Two | Planned")]
    [InlineData("Jane Roe has four sons. Two will close in June.", "")]
    [InlineData("Several chains have closed stores in Leeds, including Acme Foods and Bolt Foods.", "closure: Acme Foods, Bolt Foods | stores |  | Happened")]
    public void Whose_it_is_is_told_by_the_clause_beside_it(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("A new Thai restaurant, Lemon Basil, has opened at 12 Main Street.", "opening: Lemon Basil | A new Thai restaurant |  | Happened")]
    [InlineData("A new Greek restaurant opened in Leeds on Monday.", "opening: A new Greek restaurant | A new Greek restaurant |  | Happened")]
    [InlineData("Ashby Mall closed in February.", "closure: Ashby Mall | Ashby Mall |  | Happened")]
    [InlineData("Ashby Hall closed in February.", "")]
    public void A_site_is_called_by_its_name_not_by_its_cuisine(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
