using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Text;

public sealed class SentenceReaderTests
{
    private static readonly SentenceReader Reader = new();

    [Theory]
    [InlineData("IBM left in the U.S. The plant closed.", 2)]
    [InlineData("Mr. Smith of Acme Inc. resigned.", 1)]
    [InlineData("They met in Sault Ste. Marie.", 1)]
    [InlineData("It belongs to Acme Inc. The plant closed.", 2)]
    [InlineData("“It is over.” She left.", 2)]
    [InlineData("“Is it over?” she asked.", 1)]
    [InlineData("公司关闭工厂。员工离开。", 2)]
    [InlineData("他说：“工厂关闭。”员工离开。", 2)]
    [InlineData("The scandal did nothing to mar. Sales rose.", 2)]
    [InlineData("They lay in the sun. Nobody was ill. Workers sat. Nobody said no. Rain fell.", 5)]
    [InlineData("It ranks No. 5 in Calif. Acme is first.", 1)]
    [InlineData("The deal closed Sat. Nov. 5 in Ohio.", 1)]
    [InlineData("Doors open at 5 p.m. Tickets cost more.", 2)]
    [InlineData("Doors open at 5 p.m. Monday in Ohio.", 1)]
    [InlineData("John D. Smith left. J. K. Rowe stayed.", 2)]
    [InlineData("The mill closed.The workers left.", 2)]
    [InlineData("Read it at example.com today. It is v. 2.0 now.", 2)]
    [InlineData("Sales fell 4.5% to $3.2 bn. Profit rose.", 2)]
    [InlineData("Is it over? No. The plant stays.", 3)]
    [InlineData("Wait ... it goes on. And on...", 2)]
    public void Paragraphs_are_cut_into_sentences(string text, int expected) => Assert.Equal(expected, Reader.Read(ArticleText.Of(text)).Count);

    [Fact]
    public void Sentences_hold_their_text_and_no_line_break()
    {
        var article = ArticleText.Of("First one. Second one.\r\n\r\n  Third \n", "Title");
        Assert.Equal(["Title", "First one.", "Second one.", "Third"], Reader.Read(article).Select(sentence => sentence.Words));
    }

    [Fact]
    public void A_long_line_without_an_end_is_one_sentence()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 20_000));
        Assert.Single(Reader.Read(ArticleText.Of(text)));
    }
}
