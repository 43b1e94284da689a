using Briefing.Reading;

namespace Briefing.Tests.Reading.Quotes;

public sealed class QuoteReaderTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("“We are leaving the valley for good,” said Maria Olsen, the chief executive.", "Maria Olsen")]
    [InlineData("Maria Olsen runs the mill. “It hurts us all,” she said.", "Maria Olsen")]
    [InlineData("Maria Olsen told reporters: \"The mill will not reopen.\"", "Maria Olsen")]
    [InlineData("According to Maria Olsen, “the mill will not reopen this year.”", "Maria Olsen")]
    [InlineData("\"Nobody warned us,\" said a worker at the mill who asked not to be named.", "a worker at the mill")]
    [InlineData("“No comment is all we can offer,” a spokesman for the mill said.", "a spokesman for the mill")]
    [InlineData("The mill posted a film of the fire and wrote that \"there was nothing left to save.\"", "The mill")]
    [InlineData("The council released a statement on Friday saying the town would \"fight for every job.\"", "The council")]
    [InlineData("The suspect in the fatal police chase told the court that \"it was over before it began.\"", "The suspect in the fatal police chase")]
    [InlineData("“The mill will not reopen this year.”", null)]
    [InlineData("公司发言人李明表示：“我们将把业务迁往新加坡。”", "李明")]
    [InlineData("“我们将把业务迁往新加坡，”李明说。公司发言人李明没有多谈。", "李明")]
    [InlineData("安达软件公司称：“我们别无选择。”", "安达软件公司")]
    public void Direct_speech_has_the_speaker_the_article_names(string text, string? speaker)
    {
        var quote = Assert.Single(Reader.Read(ArticleText.Of(text)).Quotes);
        Assert.Equal(speaker, quote.Speaker);
    }

    [Theory]
    [InlineData("Maria Olsen met Peter Lund. “It hurts us all,” she said.", "Maria Olsen")]
    [InlineData("Maria Olsen met Peter Lund. “It hurts us all,” he said.", "Peter Lund")]
    [InlineData("Paul Roe praised Peter Lund. “It hurts us all,” he said.", "Paul Roe")]
    [InlineData("At Peter Lund's mill a fire broke out, Paul Roe said. “It hurts us all,” he added.", "Paul Roe")]
    [InlineData("Keeping a promise to Peter Lund, Paul Roe opened the mill. “It is ours again,” he said.", "Paul Roe")]
    [InlineData("Paul Roe met the board. “Nobody trusts Peter Lund any more,” he said.", "Paul Roe")]
    [InlineData("Peter Lund met Mrs. Tarn. “It hurts us all,” she said.", "Tarn")]
    [InlineData("Peter Tarn runs the mill. “It hurts us all,” she said.", "Peter Tarn")]
    [InlineData("Paul Roe met Peter Lund. “It hurts us all,” she said.", null)]
    public void A_pronoun_means_of_whom_the_nearest_sentence_tells(string text, string? speaker)
    {
        var quote = Assert.Single(Reader.Read(ArticleText.Of(text)).Quotes);
        Assert.Equal(speaker, quote.Speaker);
    }

    [Theory]
    [InlineData("Critics are calling it \"the end of an era\" for the valley.")]
    [InlineData("She starred in \"The Long Road to Nowhere\" last year.")]
    [InlineData("It’s the workers’ choice, and it’s final.")]
    [InlineData("The mayor said “")]
    [InlineData("\"\" said the mayor, and \"")]
    public void Terms_titles_and_apostrophes_are_no_speech(string text) => Assert.Empty(Reader.Read(ArticleText.Of(text)).Quotes);

    [Fact]
    public void A_quote_that_goes_on_keeps_its_speaker()
    {
        var article = ArticleText.Of("“We fought for it,” said Maria Olsen. “We lost.\n“Now we look ahead to the next thing.”");
        Assert.Equal(["Maria Olsen", "Maria Olsen", "Maria Olsen"], Reader.Read(article).Quotes.Select(quote => quote.Speaker));
    }

    [Fact]
    public void The_seed_quotes_its_scientist_twice()
    {
        var article = ArticleText.Seed();
        var quotes = Reader.Read(article).Quotes.Where(quote => quote.Speaker == "Wang Minjie").Select(quote => article.Slice(quote.Span)).ToList();
        Assert.Equal(2, quotes.Count);
        Assert.StartsWith("\"The past six years leading this team", quotes[0], StringComparison.Ordinal);
        Assert.StartsWith("\"Even as a lab-sized team, we achieved", quotes[1], StringComparison.Ordinal);
    }
}
