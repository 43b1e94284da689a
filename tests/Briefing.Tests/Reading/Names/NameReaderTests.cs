using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Names;
using Briefing.Reading.Places;

namespace Briefing.Tests.Reading.Names;

public sealed class NameReaderTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("On Monday the Department of Health and Human Services met.", "Department of Health and Human Services", NameType.Organisation)]
    [InlineData("Workers at Kettle Creek Foods Ltd. went home.", "Kettle Creek Foods Ltd", NameType.Organisation)]
    [InlineData("The restaurant chain Gobblers shut two sites.", "Gobblers", NameType.Organisation)]
    [InlineData("Airline Zibbly could withdraw from Peru. Zibbly declined to comment.", "Zibbly", NameType.Organisation)]
    [InlineData("In May, Zibbly, a payments startup, hired more.", "Zibbly", NameType.Organisation)]
    [InlineData("On Monday Ford Motor Co Chairman William Clay spoke.", "William Clay", NameType.Person)]
    [InlineData("Prosecutors met Ana Torres, 45, on Monday.", "Ana Torres", NameType.Person)]
    [InlineData("It was said by Chen Guowei of the union.", "Chen Guowei", NameType.Person)]
    [InlineData("They built Flarnix, an open-source toolkit for maps.", "Flarnix", NameType.Product)]
    [InlineData("It hit hundreds of foreign companies there.", "hundreds of foreign companies", NameType.Group)]
    [InlineData("On Monday Microsoft MSFT chief Ana Torres spoke.", "Microsoft", NameType.Organisation)]
    [InlineData("On Tuesday Kettle Foods met.", "Kettle Foods", NameType.Organisation)]
    [InlineData("They met in New Kettle Foods.", "New Kettle Foods", NameType.Organisation)]
    [InlineData("Five Gobblers Diner stores will close.", "Gobblers Diner", NameType.Organisation)]
    [InlineData("Owner Zolta Kramer cut the ribbon.", "Zolta Kramer", NameType.Person)]
    [InlineData("Provost Zolta Kramer cut the ribbon.", "Zolta Kramer", NameType.Person)]
    [InlineData("Taoiseach Zolta Kramer cut the ribbon.", "Zolta Kramer", NameType.Person)]
    [InlineData("They spoke with Secretary of State Zolta Kramer about it.", "Zolta Kramer", NameType.Person)]
    [InlineData("They spoke with Chief of Staff Zolta Kramer about it.", "Zolta Kramer", NameType.Person)]
    public void Names_are_found_and_typed(string text, string name, NameType type) =>
        Assert.Contains(Names(text), mention => mention.Name == name && mention.Type == type);

    [Theory]
    [InlineData("Blorbo Textile said that it will close its mill in March.")]
    [InlineData("Blorbo Textile said on Monday it is closing a mill.")]
    [InlineData("Blorbo Textile said Monday in a statement that it has laid off 40 workers.")]
    [InlineData("Blorbo Textile told reporters that it plans to move.")]
    [InlineData("Blorbo Textile announced on Monday the permanent closure of its mill.")]
    [InlineData("Blorbo Textile announced plans to close its mill.")]
    [InlineData("Blorbo Textile will close its mill.")]
    [InlineData("Blorbo Textile said sales fell. Blorbo Textile told Reuters more. Shares of Blorbo Textile fell.")]
    [InlineData("Buyers met Blorbo Textile, which makes carpets.")]
    public void What_speaks_of_itself_as_it_is_an_organisation(string text) =>
        Assert.All(Names(text).Where(mention => mention.Name == "Blorbo Textile"), mention => Assert.Equal(NameType.Organisation, mention.Type));

    [Theory]
    [InlineData("Zolt Kramer said it was a good day.", "Zolt Kramer")]
    [InlineData("Zolt Kramer said that it will take years.", "Zolt Kramer")]
    [InlineData("Zolt Kramer said that Kettle Foods will close its mill.", "Zolt Kramer")]
    [InlineData("Zolt Kramer said the company will close its mill.", "Zolt Kramer")]
    [InlineData("Zolt Kramer announced that a mill will close its gates.", "Zolt Kramer")]
    [InlineData("Spokeswoman Zolta Kramer said that it will close its mill.", "Zolta Kramer")]
    [InlineData("Brianna Kramer said that it will close its mill.", "Brianna Kramer")]
    public void Who_speaks_of_something_else_is_a_person(string text, string name) =>
        Assert.Contains(Names(text), mention => mention.Name == name && mention.Type == NameType.Person);

    [Theory]
    [InlineData("The Kettle & Spoon reported on Monday that the mill is old.")]
    [InlineData("Friends met, the North Kettle Zolters said.")]
    public void Words_that_are_in_no_persons_name_make_none(string text) =>
        Assert.DoesNotContain(Names(text), mention => mention.Type == NameType.Person);

    [Fact]
    public void A_word_that_begins_a_sentence_and_a_newspapers_town_are_short_for_nothing()
    {
        Assert.DoesNotContain(Names("Closing Foods Inc. is old. Closing is hard."), mention => mention.Span.Length == "Closing".Length);
        Assert.DoesNotContain(Names("The Zolter Daily News is old. Zolter plans to open a beach."), mention => mention.Span.Length == "Zolter".Length);
    }

    [Theory]
    [InlineData("An apple a day. Target practice is on Monday. Gap years are fun.")]
    [InlineData("The United States and the Chinese met in Orange County on Black Friday.")]
    [InlineData("Financial Services grew on Elm Street in June.")]
    [InlineData("Harrison Ford drove on. Ford laughed, and Ford waved.")]
    [InlineData("Hurricane Zelda lost its strength on Monday.")]
    [InlineData("Storm Zelda said its farewell and closed its eye.")]
    [InlineData("Many use the Marlow Line, which said it lost its power.")]
    [InlineData("He opened a new Thai restaurant.")]
    public void Words_places_and_people_are_no_organisations(string text) =>
        Assert.DoesNotContain(Names(text), mention => mention.Type == NameType.Organisation);

    [Theory]
    [InlineData("The Bureau of Odd Numbers (BON) met. The next day BON closed.", "BON", "Bureau of Odd Numbers")]
    [InlineData("The Nowhere Valley Tramway Association met. Later NVTA closed.", "NVTA", "Nowhere Valley Tramway Association")]
    [InlineData("Buyers like Gold Kettle Foods. Rivals of Gold Kettle do not.", "Gold Kettle", "Gold Kettle Foods")]
    [InlineData("Ana Torres spoke. Later Torres left.", "Torres", "Ana Torres")]
    [InlineData("Shoppers at Target Corp. complained. Later Target closed stores.", "Target", "Target")]
    [InlineData("Kettle Foods will close a mill. Zolter Textile Inc. will, too. Zolter said so.", "Zolter", "Zolter Textile Inc")]
    public void A_short_form_has_the_full_name(string text, string words, string name)
    {
        var article = ArticleText.Of(text);
        Assert.Equal(name, Reader.Read(article).Names.Last(mention => article.Slice(mention.Span) == words).Name);
    }

    [Fact]
    public void A_headline_is_read_by_the_names_of_the_body()
    {
        var article = ArticleText.Of("The restaurant chain Gobblers shut two sites, and Gobblers workers left.", "Gobblers Shutters Two Sites As Workers Leave");
        var title = Reader.Read(article).Names.Where(mention => mention.Span.Paragraph == 0);
        Assert.Equal(["Gobblers"], title.Select(mention => article.Slice(mention.Span)));
    }

    [Theory]
    [InlineData("She left the Bank of America office.", PlaceRole.PartOfName)]
    [InlineData("She left NYU Shanghai on Monday.", PlaceRole.PartOfName)]
    [InlineData("Microsoft closed its Shanghai AI Lab.", PlaceRole.Location)]
    [InlineData("They visited Microsoft's Shanghai AI Lab.", PlaceRole.Location)]
    public void A_place_inside_a_name_says_where_only_in_a_unit_called_by_it(string text, PlaceRole role) =>
        Assert.Equal(role, Assert.Single(Reader.Read(ArticleText.Of(text)).Places).Role);

    [Fact]
    public void A_unit_belongs_to_the_organisation_before_it() =>
        Assert.Equal("Microsoft", Names("Microsoft closed its Shanghai AI Lab.").First(mention => mention.Name == "Shanghai AI Lab").Owner);

    [Fact]
    public void Well_known_names_are_found_in_chinese_text() =>
        Assert.Equal(["Microsoft", "Alibaba"], Names("微软关闭了实验室，阿里巴巴没有。").Select(mention => mention.Name));

    private static IReadOnlyList<NameMention> Names(string text) => Reader.Read(ArticleText.Of(text)).Names;
}
