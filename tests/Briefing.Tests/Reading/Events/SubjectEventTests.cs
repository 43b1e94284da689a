namespace Briefing.Tests.Reading.Events;

/// <summary>Who acts, where a clause, an aside or another order of words stands between them and the verb.</summary>
public sealed class SubjectEventTests
{
    [Theory]
    [InlineData("A Plonk Motors factory that makes trucks and employs thousands of people was shut down in May.", "closure: Plonk Motors | A Plonk Motors factory |  | Happened")]
    [InlineData("A Plonk Motors factory that once employed thousands of local people shut down in May.", "closure: Plonk Motors | A Plonk Motors factory |  | Happened")]
    [InlineData("The Acme Corp diner she works at was closed in May.", "closure: Acme Corp | The Acme Corp diner |  | Happened")]
    [InlineData("The Acme Corp factory it owns in Reno will close in May.", "closure: Acme Corp | The Acme Corp factory |  | Planned")]
    [InlineData("Workers at the Acme Corp mill in Reno, which is to be closed in May, went home.", "closure: Acme Corp | the Acme Corp mill |  | Planned")]
    [InlineData("Closing in May will be the Acme Corp store in Reno.", "closure: Acme Corp | the Acme Corp store |  | Planned")]
    [InlineData("Acme Bank decided instead to close its mill.", "closure: Acme Bank | its mill |  | Planned")]
    [InlineData("Acme Corp sold its mill instead of closing it.", "")]
    [InlineData("Acme Corp closed its mill northeast of Reno.", "closure: Acme Corp | its mill |  | Happened")]
    [InlineData("Acme Corp laid off a quarter of its professional and office staff.", "layoff: Acme Corp | a quarter of its professional and office staff | a quarter of its professional and office staff | Happened")]
    [InlineData("Acme Corp and Bolt Corp are among the companies that have closed stores.", "closure: Acme Corp, Bolt Corp | stores |  | Happened")]
    [InlineData("The Acme Corp store in Leeds is among 40 that will close in May.", "closure: Acme Corp | 40 | 40 | Planned")]
    [InlineData("Acme Corp opens May 4 at 44 Main Street in Leeds.", "opening: Acme Corp | Acme Corp |  | Planned")]
    public void Who_acts_is_found_over_what_stands_between(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Plonk Airways cancelled all flights to Leeds.", "suspension: Plonk Airways | all flights |  | Happened")]
    [InlineData("Plonk Airways is cancelling flights to Leeds.", "suspension: Plonk Airways | flights |  | UnderWay")]
    [InlineData("Marlow College will close its campuses.", "closure: Marlow College | its campuses |  | Planned")]
    [InlineData("Acme Corp no longer does business in Chile.", "exit: Acme Corp | business |  | Happened")]
    public void Verbs_and_nouns_are_known_in_every_form_that_they_are_spelt_in(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Several carriers, including Acme Air and Bolt Air, suspended flights to Peru.", "suspension: Acme Air, Bolt Air | flights |  | Happened")]
    [InlineData("Many schools and colleges, including Marlow College, canceled classes Monday.", "suspension: Marlow College | classes |  | Happened")]
    [InlineData("Several cruise lines – Acme Cruises, Bolt Cruises and Zed Cruises – would suspend operations.", "suspension: Acme Cruises, Bolt Cruises, Zed Cruises | operations |  | Planned")]
    public void Who_is_told_one_by_one_stands_for_the_group(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Air canceled most of its 700 daily flights.", "suspension: Acme Air | most of its 700 daily flights | most of its 700 daily flights | Happened")]
    [InlineData("Acme Corp shut its 12 casinos statewide.", "closure: Acme Corp | its 12 casinos | 12 casinos | Happened")]
    [InlineData("Acme Corp said it was suspending operations back in February.", "suspension: Acme Corp | operations |  | UnderWay")]
    [InlineData("Acme Corp scaled its operations back in Peru.", "scale-back: Acme Corp | its operations |  | Happened")]
    public void How_often_or_how_widely_is_no_thing_acted_on(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("The Acme Corp mill that was shut down last year will reopen in May.", "suspension: Acme Corp | The Acme Corp mill |  | Happened\nopening: Acme Corp | The Acme Corp mill |  | Planned")]
    [InlineData("The Acme Corp mill that is closed will reopen in May.", "opening: Acme Corp | The Acme Corp mill |  | Planned")]
    [InlineData("Officials ordered Marlow Hospital in Leeds to close on Monday.", "closure: Marlow Hospital | Marlow Hospital |  | Planned")]
    [InlineData("The virus forced Acme Corp in March to close its mill.", "closure: Acme Corp | its mill |  | Happened")]
    [InlineData("The Acme Corp “Zed Hotel” reopened in March.", "opening: Zed Hotel | Zed Hotel |  | Happened")]
    [InlineData("Acme Corp's casino opened at 6 p.m. Friday.", "opening: Acme Corp | Acme Corp's casino |  | Happened")]
    [InlineData("Acme Corp's casino opens at 6 p.m. Friday.", "")]
    [InlineData("Acme Corp's casino closes at 6 p.m. Friday.", "")]
    public void Who_acts_is_found_over_a_clause_a_place_or_a_mark(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));
}
