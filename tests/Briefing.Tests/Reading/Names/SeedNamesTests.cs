using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Names;

namespace Briefing.Tests.Reading.Names;

public sealed class SeedNamesTests
{
    private const string Institute = "AWS Shanghai AI Research Institute";

    private static readonly Article Article = ArticleText.Seed();
    private static readonly ArticleReading Reading = new ArticleReader().Read(Article);

    [Theory]
    [InlineData("Amazon Web Services", "Amazon Web Services", NameType.Organisation)]
    [InlineData("IBM", "IBM", NameType.Organisation)]
    [InlineData("Microsoft", "Microsoft", NameType.Organisation)]
    [InlineData("OpenAI", "OpenAI", NameType.Organisation)]
    [InlineData("NYU Shanghai", "NYU Shanghai", NameType.Organisation)]
    [InlineData("Huawei", "Huawei", NameType.Organisation)]
    [InlineData("Wang", "Wang Minjie", NameType.Person)]
    [InlineData("Zhang Zheng", "Zhang Zheng", NameType.Person)]
    [InlineData("DGL", "Deep Graph Library", NameType.Product)]
    [InlineData("Western tech giants", "Western tech giants", NameType.Group)]
    [InlineData("Shanghai AI Research Institute", Institute, NameType.Organisation)]
    [InlineData("AWS Shanghai", Institute, NameType.Organisation)]
    public void Names_are_found(string words, string name, NameType type)
    {
        var mention = Reading.Names.First(mention => Article.Slice(mention.Span) == words);
        Assert.Equal((name, type), (mention.Name, mention.Type));
    }

    [Fact]
    public void The_institute_is_an_organisation_that_belongs_to_the_company()
    {
        var references = Reading.Names.Where(mention => mention.IsReference && Article.Slice(mention.Span) == "the institute").ToList();
        Assert.NotEmpty(references);
        Assert.All(references, mention => Assert.Equal((Institute, "Amazon Web Services"), (mention.Name, mention.Owner)));
    }

    [Fact]
    public void The_company_is_the_one_named_before() =>
        Assert.Equal("Amazon Web Services", Reading.Names.First(mention => Article.Slice(mention.Span) == "the company").Name);

    [Fact]
    public void Possessives_stand_for_the_subject_of_their_clause()
    {
        var owners = Reading.Names.Where(mention => Article.Slice(mention.Span) == "its").Select(mention => mention.Name);
        Assert.Equal(["Amazon Web Services", Institute, "IBM", "Microsoft"], owners);
        Assert.Equal("Western tech giants", Reading.Names.First(mention => Article.Slice(mention.Span) == "their").Name);
    }

    [Fact]
    public void The_title_is_read_by_the_names_of_the_body() =>
        Assert.Equal(["Amazon Web Services"], Reading.Names.Where(mention => mention.Span.Paragraph == 0).Select(mention => mention.Name));
}
