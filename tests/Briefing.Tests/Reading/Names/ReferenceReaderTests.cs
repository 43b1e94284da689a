using Briefing.Reading;
using Briefing.Reading.Names;

namespace Briefing.Tests.Reading.Names;

public sealed class ReferenceReaderTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("Acme Foods Inc. shut a plant. The company said demand fell.", "The company", "Acme Foods Inc")]
    [InlineData("Acme Foods Inc. said it will shut a plant.", "it", "Acme Foods Inc")]
    [InlineData("Acme Foods Inc. shut its plant in Ohio.", "its", "Acme Foods Inc")]
    [InlineData("The University of Nowhere sued Acme Foods Inc. on Monday. The university lost.", "The university", "University of Nowhere")]
    [InlineData("Rolling Airlines left Reno. The troubled Denver-based airline cut jobs.", "The troubled Denver-based airline", "Rolling Airlines")]
    [InlineData("Acme Foods Inc. grew. Zenith Mills Inc. shrank. The company cut jobs.", "The company", "Zenith Mills Inc")]
    [InlineData("Acme Foods Inc. grew, and Acme Foods Inc. hired. Acme Foods Inc. is big. Zenith Mills Inc. chief Ann Lee said the company cut jobs.", "the company", "Zenith Mills Inc")]
    [InlineData("Acme Foods Inc. spoke. Jane Roe praised Bolt Ventures — the company she founded in May.", "the company", "Bolt Ventures")]
    [InlineData("Acme Foods Inc. spoke. Some 600 people were idle since Ohio-based Plonkwell filed for bankruptcy, and the company shut a mine.", "the company", "Plonkwell")]
    [InlineData("Acme Foods Inc. spoke. Plonk Mart, however, left Reno. The chain had a store there.", "The chain", "Plonk Mart")]
    [InlineData("Acme Foods Inc. spoke. The sweets shop Le Plonk grew. The company hired cooks.", "The company", "Le Plonk")]
    public void A_reference_stands_for_its_antecedent(string text, string words, string name)
    {
        var article = ArticleText.Of(text);
        var mention = Reader.Read(article).Names.First(mention => mention.IsReference && article.Slice(mention.Span) == words);
        Assert.Equal(name, mention.Name);
    }

    [Theory]
    [InlineData("Acme Foods Inc. shut a plant. It is raining in Ohio.")]
    [InlineData("Acme Foods Inc. shut a plant. The parent company was silent.")]
    [InlineData("Acme Foods Inc. shut a plant. The school year began.")]
    [InlineData("Acme Foods Inc. shut a plant. The bank that lent it money was silent.")]
    [InlineData("Acme Foods Inc. said Russia had closed its border.")]
    [InlineData("Acme Foods Inc. shut a plant. “It hurts us,” a worker said.")]
    [InlineData("Acme Foods Inc. shut a plant. The bank he owned failed.")]
    [InlineData("Acme Foods Inc. shut a plant. They met at Roe's, the restaurant at 12 Oak Street.")]
    [InlineData("Acme Diner shut a kitchen.\n\nPlonk Terrace\n\nThe restaurant opened in 1980.")]
    public void Words_that_mean_something_else_stand_for_nobody(string text)
    {
        var article = ArticleText.Of(text);
        Assert.DoesNotContain(Reader.Read(article).Names, mention => mention.IsReference && mention.Type == NameType.Organisation);
    }
}
