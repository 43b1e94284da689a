using Briefing.Index.Retrieval;
using Briefing.Index.Terms;

namespace Briefing.Tests.Index.Retrieval;

public sealed class RarityTests
{
    private static double WeightOf(string word, int holding, int articles) => new Rarity(articles).InEnglish(holding, CommonWords.ShareOf(WordForms.Of(word).Text));

    [Fact]
    public void A_common_word_that_no_article_holds_is_less_rare_than_others_that_none_holds()
    {
        Assert.True(WeightOf("old", 0, 3) < 0.75 * WeightOf("zeppelin", 0, 3));
        Assert.True(WeightOf("people", 0, 3) < WeightOf("old", 0, 3));
    }

    [Fact]
    public void A_word_that_is_not_of_everyday_is_as_rare_as_the_index_says() => Assert.Equal(new Rarity(3).InIndex(1), WeightOf("zeppelin", 1, 3));

    [Fact]
    public void Of_many_articles_the_index_alone_tells() => Assert.Equal(new Rarity(5_000).InIndex(1_000), WeightOf("old", 1_000, 5_000), 0.01);

    [Theory]
    [InlineData("old")]
    [InlineData("election")]
    [InlineData("weather")]
    public void A_share_is_of_all_articles(string word) => Assert.InRange(CommonWords.ShareOf(WordForms.Of(word).Text), 0.01, 0.5);

    [Fact]
    public void All_forms_of_a_word_count() => Assert.Equal(CommonWords.ShareOf(WordForms.Of("told").Text), CommonWords.ShareOf(WordForms.Of("telling").Text));
}
