using Briefing.Reading.Places;

namespace Briefing.Tests;

public sealed class GazetteerTests(PlaceFixture places) : IClassFixture<PlaceFixture>
{
    private Gazetteer Gazetteer => places.Gazetteer;

    [Theory]
    [InlineData("shanghai", "CN-SH")]
    [InlineData("Shanghai, China", "CN-SH")]
    [InlineData("shanghai china", "CN-SH")]
    [InlineData("上海", "CN-SH")]
    [InlineData("上海市", "CN-SH")]
    [InlineData("中国", "CN")]
    [InlineData("中國", "CN")]
    [InlineData("中国大陆", "CN")]
    [InlineData("香港", "HK")]
    [InlineData("廣東", "CN-GD")]
    [InlineData("美国", "US")]
    [InlineData("欧盟", "region:eu")]
    [InlineData("硅谷", "region:silicon-valley")]
    [InlineData("the PRC", "CN")]
    [InlineData("prc", "CN")]
    [InlineData("mainland China", "CN")]
    [InlineData("chinese", "CN")]
    [InlineData("france", "FR")]
    [InlineData("u.s.", "US")]
    [InlineData("US", "US")]
    [InlineData("usa", "US")]
    [InlineData("United States of America", "US")]
    [InlineData("america", "US")]
    [InlineData("UK", "GB")]
    [InlineData("britain", "GB")]
    [InlineData("Holland", "NL")]
    [InlineData("Burma", "MM")]
    [InlineData("south korea", "KR")]
    [InlineData("bavaria", "DE-BY")]
    [InlineData("Bayern", "DE-BY")]
    [InlineData("california", "US-CA")]
    [InlineData("Washington, D.C.", "US-DC")]
    [InlineData("DC", "US-DC")]
    [InlineData("washington state", "US-WA")]
    [InlineData("new york", "US-NY")]
    [InlineData("southeast asia", "region:southeast-asia")]
    [InlineData("Europe", "region:europe")]
    [InlineData("the EU", "region:eu")]
    [InlineData("silicon valley", "region:silicon-valley")]
    [InlineData("New England", "region:new-england")]
    [InlineData("southern china", "CN")]
    [InlineData("hubei province", "CN-HB")]
    [InlineData("sao paulo", "BR-SP")]
    public void A_question_may_name_a_place_in_many_ways(string name, string id) => Assert.Equal(id, Gazetteer.Named(name)?.Id);

    [Theory]
    [InlineData("Paris", "FR-IDF")]
    [InlineData("Paris, Texas", "US-TX")]
    [InlineData("paris tx", "US-TX")]
    [InlineData("Portland, Oregon", "US-OR")]
    [InlineData("Portland, Maine", "US-ME")]
    [InlineData("Cambridge, Mass.", "US-MA")]
    [InlineData("NYC", "US-NY")]
    [InlineData("L.A.", "US-CA")]
    [InlineData("munich", "DE-BY")]
    [InlineData("cologne", "DE-NW")]
    [InlineData("慕尼黑", "DE-BY")]
    public void A_town_lies_in_what_contains_it(string name, string within) => Assert.Contains(within, Gazetteer.Named(name)!.Within);

    [Theory]
    [InlineData("20x4")]
    [InlineData("the company")]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("closures")]
    public void What_is_no_place_has_none(string name) => Assert.Null(Gazetteer.Named(name));

    [Theory]
    [InlineData("shanghai", "Shanghai")]
    [InlineData("paris", "Paris")]
    [InlineData("paris texas", "Paris, Texas")]
    [InlineData("portland", "Portland, Oregon")]
    [InlineData("new york", "New York")]
    [InlineData("washington", "Washington, D.C.")]
    [InlineData("georgia", "Georgia, United States")]
    [InlineData("germany", "Germany")]
    [InlineData("wales", "Wales")]
    [InlineData("cambridge, england", "Cambridge, England")]
    public void A_name_that_others_have_is_told_from_them(string name, string distinct) => Assert.Equal(distinct, Gazetteer.DistinctName(Gazetteer.Named(name)!));

    [Fact]
    public void Other_places_of_a_name_are_those_that_neither_hold_the_one_meant_nor_lie_in_it()
    {
        Assert.Contains("Portland, Maine", Gazetteer.Namesakes("portland").Select(Gazetteer.DistinctName));
        Assert.Empty(Gazetteer.Namesakes("portland, maine"));
        Assert.Empty(Gazetteer.Namesakes("california"));
        Assert.DoesNotContain(Gazetteer.Namesakes("new york"), other => other.Name.StartsWith("New York", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CN", "CN-SH", true)]
    [InlineData("region:asia", "CN-SH", true)]
    [InlineData("DE", "DE-BY", true)]
    [InlineData("region:europe", "DE-BY", true)]
    [InlineData("region:eu", "DE-BY", true)]
    [InlineData("region:eu", "GB", false)]
    [InlineData("CN", "HK", true)]
    [InlineData("CN", "TW", false)]
    [InlineData("region:greater-china", "TW", true)]
    [InlineData("US", "region:silicon-valley", true)]
    [InlineData("US-CA", "region:bay-area", true)]
    [InlineData("US", "US-CA", true)]
    [InlineData("CN-SH", "CN", false)]
    [InlineData("CN", "CN", true)]
    public void Places_contain_their_parts(string whole, string part, bool expected) => Assert.Equal(expected, Gazetteer.Contains(whole, part));

    [Fact]
    public void Ancestors_come_nearest_first_and_once()
    {
        var ancestors = Gazetteer.Ancestors("DE-BY");
        Assert.Equal("DE", ancestors[0]);
        Assert.Contains("region:europe", ancestors);
        Assert.Equal(ancestors.Count, ancestors.Distinct().Count());
    }

    [Fact]
    public void Every_whole_is_a_place_and_none_contains_itself()
    {
        foreach (var place in Gazetteer.BeginningWith("", int.MaxValue))
        {
            Assert.All(place.Within, id => Assert.NotNull(Gazetteer.Find(id)));
            Assert.DoesNotContain(place.Id, Gazetteer.Ancestors(place.Id));
        }
    }

    [Theory]
    [InlineData("shangai", "CN-SH")]
    [InlineData("Shnaghai", "CN-SH")]
    [InlineData("germny", "DE")]
    [InlineData("Califronia", "US-CA")]
    [InlineData("philadelpia", "geonames:4560349")]
    public void A_slip_finds_the_place_meant(string misspelt, string id) => Assert.Equal(id, Gazetteer.Nearest(misspelt)?.Id);

    [Theory]
    [InlineData("qwertyuiop")]
    [InlineData("zzz")]
    [InlineData("")]
    public void What_resembles_no_place_has_no_suggestion(string word) => Assert.Null(Gazetteer.Nearest(word));

    [Fact]
    public void A_beginning_finds_the_biggest_places_first() => Assert.Equal("China", Gazetteer.BeginningWith("chi", 3)[0].Name);
}
