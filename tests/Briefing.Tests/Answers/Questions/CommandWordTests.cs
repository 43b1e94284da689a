using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.Questions;

public sealed class CommandWordTests
{
    [Theory]
    [InlineData("mill date 2025", "mill", "date 2025")]
    [InlineData("  \"wire 7 may\" date 2025", "wire 7 may", "date 2025")]
    [InlineData("„wire 7 may“ date", "wire 7 may", "date")]
    [InlineData("\"never closed", "\"never", "closed")]
    [InlineData("«say \"no\" twice» x", "say \"no\" twice", "x")]
    [InlineData("", "", "")]
    public void The_first_word_is_taken_off_what_was_typed(string typed, string word, string others) => Assert.Equal((word, others), CommandWord.First(typed));

    [Theory]
    [InlineData("mill")]
    [InlineData("wire 7 may")]
    [InlineData("\"quoted\"")]
    [InlineData("say \"no\" twice")]
    [InlineData("»")]
    [InlineData("")]
    public void A_word_is_read_as_it_was_quoted(string word)
    {
        Assert.Equal((word, "and more"), CommandWord.First(CommandWord.Quoted(word) + " and more"));
        Assert.Equal(word, CommandWord.Whole(CommandWord.Quoted(word)));
    }
}
