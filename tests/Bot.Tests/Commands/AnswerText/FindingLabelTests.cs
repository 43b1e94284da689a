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
    public void What_stands_behind_who_unless_it_is_the_same(string what, string label) => Assert.Equal(label, Label(what));

    [Theory]
    [InlineData("300 workers", "300 workers", null, "Springdale Zoo: 300 workers")]
    [InlineData("about 300 workers", "300", null, "Springdale Zoo: about 300 workers")]
    [InlineData("its workers", "300", null, "Springdale Zoo: its workers · 300")]
    [InlineData("300 workers", "300 workers", "320", "Springdale Zoo: 300 workers · 300 workers or 320")]
    public void An_amount_stands_once_unless_sources_disagree(string what, string amount, string? other, string label) => Assert.Equal(label, Label(what, amount, other));

    private static string Label(string what, string? amount = null, string? other = null)
    {
        var article = new Article { Id = new ArticleId("a1"), Text = "The zoo let go of workers." };
        var finding = new Finding("layoff", [Citation.Of(article, article.Paragraphs[0].Span)], article.Paragraphs[0].Span)
        {
            Who = [new Actor("Springdale Zoo")],
            What = what,
            Amount = amount,
            OtherAmounts = other is null ? [] : [other],
        };
        return FindingLabel.Of(finding, Labels.English);
    }
}
