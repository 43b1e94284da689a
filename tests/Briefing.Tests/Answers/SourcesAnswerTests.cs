using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers;

public sealed class SourcesAnswerTests : IDisposable
{
    private readonly AnsweringFolder _folder = new();

    [Fact]
    public void Articles_are_cited_by_their_title_or_first_line()
    {
        _folder.Put("a", "First line here.\nSecond line.");
        _folder.Put("b", "Text.", "A title");
        Assert.Equal(["A title", "First line here."], Texts(_folder.Answers.Sources.Answer("sources", Asked(""))).Order());
    }

    [Fact]
    public void Words_choose_among_them()
    {
        _folder.Put("a", "Text.", "Harbours reopen");
        _folder.Put("b", "Text.", "Mines close");
        Assert.Equal(["Mines close"], Texts(_folder.Answers.Sources.Answer("sources", Asked("mines"))));
    }

    [Fact]
    public void An_article_is_shown_whole_with_its_passages()
    {
        _folder.Put("a", "Heading\n  One sentence. Another one.  \n\nThe end.", "T");
        var answer = Assert.IsType<Reply.Answer>(_folder.Answers.Articles.Answer("article", Asked("a")));
        Assert.Equal("Heading\n  One sentence. Another one.  \n\nThe end.", answer.Article?.Text);
        Assert.Equal(["One sentence. Another one.", "The end."], Texts(answer));
    }

    [Theory]
    [InlineData("", "missing-article")]
    [InlineData("nothing-like-it", "no-article")]
    [InlineData("hidden", "no-article")]
    public void An_article_that_is_not_there_is_refused(string id, string code)
    {
        _folder.Put("hidden", "Text.", collection: "secret");
        Assert.Equal(code, Assert.IsType<Reply.Refusal>(_folder.Answers.Articles.Answer("article", Asked(id))).Code);
    }

    private static Question Asked(string words) => new AskedText(words, AnsweringFolder.Today, ["main"]).AsWords();

    private static IEnumerable<string> Texts(Reply.Answer answer) => answer.Groups.SelectMany(group => group.Findings).Select(finding => finding.Text);

    public void Dispose() => _folder.Dispose();
}
