namespace Briefing.Tests.Reading.Events;

public sealed class HeadlineEventTests
{
    private const string Text = "Acme Corp said on Monday that sales fell.";

    [Theory]
    [InlineData("Acme reopens 80 more stores closed", "opening: Acme Corp | 80 more stores | 80 more stores | Happened")]
    [InlineData("Memorial Day: Acme reopens 80 more stores closed ...", "opening: Acme Corp | 80 more stores | 80 more stores | Happened")]
    [InlineData("Acme to cut 900 jobs, shut two plants", "layoff: Acme Corp | 900 jobs | 900 jobs | Planned\nclosure: Acme Corp | two plants | two plants | Planned")]
    [InlineData("Acme Set To Close Leeds Mill", "closure: Acme Corp | Leeds Mill |  | Planned")]
    [InlineData("Acme Closing 12 Stores", "closure: Acme Corp | 12 Stores | 12 Stores | UnderWay")]
    [InlineData("Acme opens new lab in Leeds", "opening: Acme Corp | new lab |  | Happened")]
    [InlineData("Acme to leave Brazil, cut 300 jobs", "exit: Acme Corp |  |  | Planned\nlayoff: Acme Corp | 300 jobs | 300 jobs | Planned")]
    [InlineData("Closures announced:Acme to shut down 150 'underproductive' stores by 2026", "closure: Acme Corp | 150 'underproductive' stores | 150 'underproductive' stores | Planned")]
    [InlineData("Acme set to lay off 900 workers, filings say", "layoff: Acme Corp | 900 workers | 900 workers | Planned")]
    public void A_headline_leaves_out_words(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(Text, title)));

    [Theory]
    [InlineData("Acme Corp, Plonk Corp to close 40 stores", "closure: Acme Corp, Plonk Corp | 40 stores | 40 stores | Planned")]
    [InlineData("Acme Corp, Plonk Corp lay off 300 workers", "layoff: Acme Corp, Plonk Corp | 300 workers | 300 workers | Happened")]
    [InlineData("Acme Corp and Plonk Corp to close 40 stores", "closure: Acme Corp, Plonk Corp | 40 stores | 40 stores | Planned")]
    [InlineData("In Ohio, Acme to close 40 stores", "closure: Acme Corp | 40 stores | 40 stores | Planned")]
    [InlineData("Acme to sell mill, Plonk to close 40 stores", "closure: Plonk Corp | 40 stores | 40 stores | Planned")]
    public void A_comma_between_names_at_the_head_of_a_headline_stands_for_and(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of("Acme Corp and Plonk Corp said on Monday that sales fell.", title)));

    [Theory]
    [InlineData("New Leeds movie theater, Marlow Cinema, to open in May", "opening: Marlow Cinema | New Leeds movie theater |  | Planned")]
    public void A_name_may_stand_between_what_it_is_and_what_it_is_to_do(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of("Jane Roe likes it.", title)));

    [Theory]
    [InlineData("Jane Roe likes it. Store closings:Acme to close its 12 stores by end of May.", "closure: Acme | its 12 stores | 12 stores | Planned")]
    [InlineData("Jane Roe likes one thing: Acme to close its 12 stores by end of May.", "")]
    public void The_heading_of_another_article_may_stand_in_a_text(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp mills in Peru to close in May", "closure: Acme Corp | Acme Corp mills |  | Planned")]
    public void What_is_to_be_done_is_done_to_the_first_named(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of("Jane Roe likes it.", title)));

    [Theory]
    [InlineData("120 laid off at Acme Corp", "layoff: Acme Corp | 120 | 120 | Happened")]
    [InlineData("Acme workers laid off", "layoff: Acme Corp | Acme workers |  | Happened")]
    [InlineData("Workers told off at Acme Corp", "")]
    [InlineData("Acme to lay off 120, shutter Leeds plant", "layoff: Acme Corp | 120 | 120 | Planned\nclosure: Acme Corp | Leeds plant |  | Planned")]
    [InlineData("Lyon's Acme Corp plant to close; sales fall", "closure: Acme Corp | Lyon's Acme Corp plant |  | Planned")]
    [InlineData("Flooding closes Acme Corp's Leeds plant", "suspension: Acme Corp | Acme Corp's Leeds plant |  | Happened")]
    [InlineData("Acme Corp: Leeds plant to close", "closure: Acme Corp | Leeds plant |  | Planned")]
    [InlineData("Leeds: Acme Corp plant to close", "closure: Acme Corp | Acme Corp plant |  | Planned")]
    [InlineData("Acme pulls plug on Leeds store", "closure: Acme Corp |  |  | Happened")]
    [InlineData("Acme picks Leeds for new plant", "opening: Acme Corp | new plant |  | Planned")]
    [InlineData("Acme picks Roe for new post", "")]
    public void A_headline_tells_what_was_done_in_few_words(string title, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(Text, title)));
}
