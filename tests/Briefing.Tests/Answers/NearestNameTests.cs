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

    [Fact]
    public void A_name_cut_short_is_likened_to_the_longer_one_of_the_articles()
    {
        using var folder = new AnsweringFolder();
        folder.Put("bakery", "Borea Foods opened a bakery in Leeds in March 2024.");
        Assert.Equal(["Looked for “Borea” among names and topics. Did you mean Borea Foods?"], folder.Ask("openings", "who:Borea").Notes);
        Assert.Single(folder.Ask("openings", "who:\"Borea Foods\"").Groups);
    }

    [Fact]
    public void Two_places_at_once_that_nothing_is_in_are_named() =>
        Assert.Equal(["Nothing is in Shanghai and in Berlin at once: ask for one of them."], seeded.Folder.Ask("closures", "shanghai berlin").Notes);

    [Fact]
    public void Sources_are_looked_for_by_what_they_are_called() =>
        Assert.Single(_answers.Sources.Answer("sources", new AskedText("zebras", AnsweringFolder.Today).AsWords()).Notes);
}
