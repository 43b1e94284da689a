using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers;

public sealed class NearestNameTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private readonly AnswerSet _answers = seeded.Folder.Answers;

    [Theory]
    [InlineData("Mikrosoft", "Looked for “Mikrosoft” among names and topics. Did you mean Microsoft?")]
    [InlineData("zebras", null)]
    public void A_misspelt_name_that_finds_nothing_is_likened_to_those_of_the_articles(string name, string? note)
    {
        var question = new AskedText(name, AnsweringFolder.Today).AsWords();
        Reply.Answer[] answers = [_answers.Quotes.Answer("quotes", question), _answers.Numbers.Answer("numbers", question), _answers.About.Answer("about", question)];
        Assert.All(answers, answer => Assert.Equal(note, answer.Notes.SingleOrDefault()));
    }
}
