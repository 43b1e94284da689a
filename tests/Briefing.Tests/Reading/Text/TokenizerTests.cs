using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("its China R&D division", "its|china|r&d|division")]
    [InlineData("Shanghai-based U.S. firms", "shanghai|-|based|u.s.|firms")]
    [InlineData("They aren’t 1,800.", "they|are|n't|1,800|.")]
    [InlineData("the company's $3.5bn", "the|company|'s|$|3.5bn")]
    [InlineData("上海2024年", "上|海|2024|年")]
    [InlineData("Mill ‘n Oak, Salt 'n' Lime", "mill|'n|oak|,|salt|'n|lime")]
    [InlineData("the 'new' and the 'n' word", "the|'|new|'|and|the|'n|word")]
    public void Text_is_cut_into_tokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text, 0, text.Length).Select(token => token.Lower)));

    [Fact]
    public void Tokens_of_any_text_lie_in_order_inside_it()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var text = new string([.. Enumerable.Range(0, 300).Select(_ => (char)random.Next(1, 0xFFFF))]);
            var at = 0;
            foreach (var token in Tokenizer.Tokenize(text, 0, text.Length))
            {
                Assert.True(token.Start >= at && token.End > token.Start && token.End <= text.Length);
                at = token.End;
            }
        }
    }
}
