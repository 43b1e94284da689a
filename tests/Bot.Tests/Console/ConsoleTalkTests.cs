using Bot.Console;
using Bot.Tests.Commands;
using Briefing.Answers;

namespace Bot.Tests.Console;

public sealed class ConsoleTalkTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    private static readonly DateOnly Today = new(2025, 7, 23);

    [Theory]
    [InlineData("and in 2018?", "openings 2018 China")]
    [InlineData("only Microsoft", "openings 2024 China Microsoft")]
    [InlineData("what about closures?", "closures 2024 China")]
    [InlineData("/openings 2018", "openings 2018")]
    public void A_line_goes_on_from_the_last_answer(string line, string understood)
    {
        var talk = new ConsoleTalk(seeded.Dispatcher);
        talk.Answer("/openings 2024 china", Today);
        var answer = Assert.IsType<Reply.Answer>(talk.Answer(line, Today));
        var (question, where) = (answer.Understood, answer.Understood.Where.Select(place => place.Place.Name));
        Assert.Equal(understood, string.Join(' ', [answer.Command, question.When?.Text, .. where, .. question.Who]));
    }

    [Fact]
    public void Without_an_answer_before_it_a_line_is_a_question() =>
        Assert.Equal("ask", Assert.IsType<Reply.Answer>(new ConsoleTalk(seeded.Dispatcher).Answer("and in 2018?", Today)).Command);
}
