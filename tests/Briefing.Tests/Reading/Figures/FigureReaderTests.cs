using Briefing.Reading;

namespace Briefing.Tests.Reading.Figures;

public sealed class FigureReaderTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("It cost nearly $1 billion in all.", "nearly $1 billion")]
    [InlineData("They wrote over 100 top papers there.", "over 100 top papers")]
    [InlineData("It ran for 32 years of growth.", "32 years")]
    [InlineData("It moved hundreds of specialists abroad.", "hundreds of specialists")]
    [InlineData("As many as 1,800 workers lost their jobs.", "As many as 1,800 workers")]
    [InlineData("Sales fell 4.5% over the quarter.", "4.5%")]
    [InlineData("It will shut 32 of its stores.", "32 of its stores")]
    [InlineData("The plant employs twenty-five people.", "twenty-five people")]
    [InlineData("Tens of thousands of customers waited.", "Tens of thousands of customers")]
    [InlineData("It raised 300 million yuan.", "300 million yuan")]
    [InlineData("It has half a billion dollars left.", "half a billion dollars")]
    [InlineData("约300名员工将离开。", "约300名员工")]
    [InlineData("该公司去年亏损超过12亿美元。", "超过12亿美元")]
    [InlineData("2023年销量下降了4.5%。", "4.5%")]
    public void A_figure_spans_qualifier_number_unit_and_what_it_counts(string text, string expected)
    {
        var article = ArticleText.Of(text);
        Assert.Equal([expected], Reader.Read(article).Figures.Select(figure => article.Slice(figure.Span)));
    }

    [Theory]
    [InlineData("It opened in 2018 and grew.")]
    [InlineData("He runs Windows 11 at 10:30 daily.")]
    [InlineData("It was one of the first.")]
    [InlineData("The 10-year plan is dead.")]
    public void Years_names_and_parts_of_compounds_are_no_figures(string text) => Assert.Empty(Reader.Read(ArticleText.Of(text)).Figures);

    [Fact]
    public void The_counted_words_stand_apart_from_the_number()
    {
        var article = ArticleText.Of("It moved about 300 senior engineers abroad.");
        var figure = Assert.Single(Reader.Read(article).Figures);
        Assert.Equal(("300", "senior engineers"), (article.Slice(figure.Number), article.Slice(figure.Counted!.Value)));
    }

    [Theory]
    [InlineData("nearly $1 billion")]
    [InlineData("over 100 top papers")]
    [InlineData("approximately 1,800 layoffs")]
    [InlineData("32 years")]
    [InlineData("six years")]
    [InlineData("hundreds of specialists")]
    public void The_seed_has_its_figures(string expected)
    {
        var article = ArticleText.Seed();
        Assert.Contains(expected, Reader.Read(article).Figures.Select(figure => article.Slice(figure.Span)));
    }
}
