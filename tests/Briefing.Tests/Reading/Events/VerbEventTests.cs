namespace Briefing.Tests.Reading.Events;

public sealed class VerbEventTests
{
    [Theory]
    [InlineData("Acme Corp closed its Denver plant.", "closure: Acme Corp | its Denver plant |  | Happened")]
    [InlineData("Acme Corp will shut down 12 stores next year.", "closure: Acme Corp | 12 stores | 12 stores | Planned")]
    [InlineData("Acme Corp has reportedly been winding down its research division.", "closure: Acme Corp | its research division |  | Reported")]
    [InlineData("Acme Corp recently announced plans to discontinue its photo service.", "closure: Acme Corp | its photo service |  | Planned")]
    [InlineData("Acme Corp laid off 10% of its workforce.", "layoff: Acme Corp | 10% of its workforce | 10% of its workforce | Happened")]
    [InlineData("Acme Corp said it would cut more than 500 jobs.", "layoff: Acme Corp | more than 500 jobs | more than 500 jobs | Planned")]
    [InlineData("Acme Corp is temporarily closing its stores.", "suspension: Acme Corp | its stores |  | UnderWay")]
    [InlineData("Acme Corp opened a factory in Leeds.", "opening: Acme Corp | a factory |  | Happened")]
    [InlineData("The stores will be shuttered by Acme Corp.", "closure: Acme Corp | The stores |  | Planned")]
    [InlineData("Acme Corp scaled back its retail operations.", "scale-back: Acme Corp | its retail operations |  | Happened")]
    [InlineData("Acme Corp will close two plants and lay off 300 workers.", "closure: Acme Corp | two plants | two plants | Planned\nlayoff: Acme Corp | 300 workers | 300 workers | Planned")]
    [InlineData("Acme Corp decided on Monday to withdraw from Brazil.", "exit: Acme Corp |  |  | UnderWay")]
    [InlineData("Acme Corp is moving its headquarters to Texas.", "move: Acme Corp | its headquarters |  | UnderWay")]
    [InlineData("Acme Corp has no plans to close its mill.", "closure: Acme Corp | its mill |  | Denied")]
    [InlineData("Acme Corp is considering closing its mill.", "closure: Acme Corp | its mill |  | Reported")]
    [InlineData("Acme Corp was forced to shut its sugar mill because of a shortage of beet.", "suspension: Acme Corp | its sugar mill |  | Happened")]
    [InlineData("Acme Corp will stop making its family sedan.", "closure: Acme Corp | its family sedan |  | Planned")]
    public void A_clause_says_who_did_what(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp closed the deal on Monday.")]
    [InlineData("Shares of Acme Corp closed higher on Monday.")]
    [InlineData("Acme Corp could not comment on its closing arguments.")]
    [InlineData("If sales fall, Acme Corp could close its plant.")]
    [InlineData("Acme Corp did not close its plant.")]
    [InlineData("Unions urged Acme Corp to close its plant.")]
    [InlineData("The police closed the road near Acme Corp.")]
    [InlineData("Acme Corp fired its chief executive.")]
    [InlineData("Open-source projects will likely splinter into regional variants.")]
    [InlineData("The cafe closes at five.")]
    [InlineData("Is Acme Corp closing its plant?")]
    [InlineData("If sales fall, Acme Corp will close its plant.")]
    [InlineData("The U.S. withdrawal from Germany took years.")]
    [InlineData("Acme Corp keeps its stores closed on Sundays.")]
    [InlineData("Companies aren't just moving offices; they're relocating know-how.")]
    [InlineData("Money follows the reallocation of investment toward India.")]
    public void Other_clauses_say_nothing(string text) => Assert.Empty(EventReading.Of(text));
}
