using Briefing.Articles;
using Briefing.Reading.Text;

namespace Briefing.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("its China R&D division", "its|china|r&d|division")]
    [InlineData("Shanghai-based U.S. firms", "shanghai|-|based|u.s.|firms")]
    [InlineData("They aren’t 1,800.", "they|are|n't|1,800|.")]
    [InlineData("the company's $3.5bn", "the|company|'s|$|3.5bn")]
    [InlineData("上海2024年", "上|海|2024|年")]
    public void Text_is_cut_into_tokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text, 0, text.Length).Select(token => token.Lower)));

    [Theory]
    [InlineData("IBM left in the U.S. The plant closed.", 2)]
    [InlineData("Mr. Smith of Acme Inc. resigned.", 1)]
    [InlineData("“It is over.” She left.", 2)]
    [InlineData("“Is it over?” she asked.", 1)]
    [InlineData("公司关闭工厂。员工离开。", 2)]
    public void Paragraphs_are_cut_into_sentences(string text, int expected)
    {
        var article = new Article { Id = new ArticleId("a"), Text = text };
        Assert.Equal(expected, new SentenceReader().Read(article).Count);
    }
}
