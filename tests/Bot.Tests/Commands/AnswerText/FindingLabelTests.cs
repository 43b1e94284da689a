using Bot.Commands.AnswerText;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Reading.Events;

namespace Bot.Tests.Commands.AnswerText;

public sealed class FindingLabelTests
{
    [Theory]
    [InlineData("its ferries", "Springdale Zoo: its ferries")]
    [InlineData("the zoo", "Springdale Zoo")]
    public void What_stands_behind_who_unless_it_is_the_same(string what, string label)
    {
        var article = new Article { Id = new ArticleId("a1"), Text = "The zoo closed." };
        var finding = new Finding("closure", [Citation.Of(article, article.Paragraphs[0].Span)], article.Paragraphs[0].Span) { Who = [new Actor("Springdale Zoo")], What = what };
        Assert.Equal(label, FindingLabel.Of(finding, Labels.English));
    }
}
