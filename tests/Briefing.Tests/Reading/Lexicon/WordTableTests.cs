using Briefing.Reading.Lexicon;
using Briefing.Reading.Text;

namespace Briefing.Tests.Reading.Lexicon;

public class WordTableTests
{
    [Fact]
    public void Every_word_of_a_large_table_is_found_and_no_other()
    {
        var table = WordTable.Of(Enumerable.Range(0, 5000), number => $"word{number}ends", number => number);
        Assert.Equal(5000, table.Count);
        for (var number = 0; number < 5000; number++)
        {
            Assert.Equal(number, table.GetValueOrDefault($"word{number}ends"));
            Assert.False(table.Contains($"word{number}bends"));
        }
    }

    [Fact]
    public void Words_alike_in_length_beginning_and_end_are_told_apart()
    {
        var table = WordTable.Of(["constraining", "consbraining", "consdraining"], word => word, word => word);
        Assert.Equal("consbraining", table.GetValueOrDefault("consbraining"));
        Assert.False(table.Contains("conskraining"));
        Assert.True(table.TryGetValue(new SpeltWord("consdraining"), out var found));
        Assert.Equal("consdraining", found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("abc")]
    [InlineData("abcd")]
    [InlineData("院")]
    public void A_short_word_is_known_once_it_is_set(string word)
    {
        var table = new WordTable<int> { ["abcde"] = 1 };
        Assert.False(table.Contains(word));
        table[word] = 2;
        table[word] = 3;
        Assert.Equal(3, table.GetValueOrDefault(word));
        Assert.Equal(2, table.Count);
    }

    [Fact]
    public void A_spelling_that_was_unknown_is_known_once_it_is_set()
    {
        var (table, word) = (new WordTable<string> { ["closed"] = "close" }, new SpeltWord("shuttered"));
        Assert.False(table.Contains(word));
        Assert.Null(table.GetValueOrDefault(word));
        table["shuttered"] = "shutter";
        Assert.Equal("shutter", table.GetValueOrDefault(word));
    }

    [Fact]
    public void A_spelling_that_one_lexicon_does_not_know_is_known_to_others_however_many_there_are()
    {
        var word = new SpeltWord("shuttered");
        for (var i = 0; i < 100; i++)
        {
            Assert.False(new WordSet(["closed"]).Contains(word));
            Assert.True(new WordSet(["shuttered"]).Contains(word));
        }
    }

    [Fact]
    public void A_word_that_stands_in_two_rows_is_an_error()
    {
        var error = Assert.Throws<ArgumentException>(() => WordTable.Of(["closed", "closed"], word => word, word => word));
        Assert.Contains("closed", error.Message, StringComparison.Ordinal);
    }
}
