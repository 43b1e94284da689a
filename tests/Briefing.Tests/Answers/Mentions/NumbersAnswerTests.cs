using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.Mentions;

public sealed class NumbersAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Theory]
    [InlineData("", "six years|nearly $1 billion|over 100 top papers|32 years|approximately 1,800 layoffs|hundreds of specialists")]
    [InlineData("ibm", "32 years|approximately 1,800 layoffs")]
    [InlineData("revenue", "nearly $1 billion")]
    [InlineData("zebras", "")]
    public void Figures_come_as_written_with_what_they_count(string topic, string expected)
    {
        var answer = seeded.Folder.Answers.Numbers.Answer("numbers", new AskedText(topic, AnsweringFolder.Today).AsWords());
        var amounts = answer.Groups.SelectMany(group => group.Findings).Select(finding => finding.Amount).ToList();
        Assert.All(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), figure => Assert.Contains(figure, amounts));
        Assert.Equal(expected.Length == 0, answer.IsEmpty);
    }

    [Fact]
    public void Figures_of_the_same_sentence_in_several_articles_are_shown_once()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Acme’s mill made 300 looms and 20 carts last year.", published: "2024-05-01");
        folder.Put("b", "Acme's mill made 300 looms and 20 carts last year. The rest went well.", published: "2024-05-02");
        var answer = folder.Answers.Numbers.Answer("numbers", new AskedText("mill", AnsweringFolder.Today).AsWords());
        Assert.Equal(["300 looms: b,a", "20 carts: b,a"], answer.Groups.Single().Findings.Select(finding => $"{finding.Amount}: {string.Join(',', finding.Citations.Select(citation => citation.Article.Id.Value))}"));
        Assert.Equal(2, answer.Total);
    }
}
