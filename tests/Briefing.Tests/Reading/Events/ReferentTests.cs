namespace Briefing.Tests.Reading.Events;

public sealed class ReferentTests
{
    [Theory]
    [InlineData("Acme Corp opened in 2001, and it shut down in 2019.", "opening: Acme Corp | Acme Corp |  | Happened\nclosure: Acme Corp | Acme Corp |  | Happened")]
    [InlineData("Acme Corp had two mills in Ohio. The company closed them in May.", "closure: Acme Corp | two mills | two mills | Happened")]
    [InlineData("Acme Theatre moved out. It is scheduled to open in May.", "opening: Acme Theatre | Acme Theatre |  | Planned")]
    [InlineData("Acme Corp has a mill in Texas. The mill has temporarily halted production.", "suspension: Acme Corp | production |  | Happened")]
    [InlineData("Acme Corp and Bolt Corp said they will be shutting their doors on Saturday.", "closure: Acme Corp, Bolt Corp | Acme Corp |  | Planned")]
    [InlineData("The Hotel Acme shut down for months. When it reopened in June, it laid off 11 employees.", "suspension: Hotel Acme | The Hotel Acme |  | Happened\nopening: Hotel Acme | The Hotel Acme |  | Happened\nlayoff: Hotel Acme | 11 employees | 11 employees | Happened")]
    [InlineData("Bolt Corp said it will stop soliciting clients. Acme Corp chief Jane Roe said the company is suspending sales.", "suspension: Acme Corp | sales |  | UnderWay")]
    [InlineData("Acme Corp said March 10 that it is pausing exports.", "suspension: Acme Corp | exports |  | UnderWay")]
    public void A_pronoun_stands_for_what_was_told_last(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void What_was_shut_and_remains_closed_is_under_way() => Assert.Equal(
        "suspension: Acme Corp | its mill |  | UnderWay",
        EventReading.Sketch(EventReading.Of("Acme Corp was forced to shut its mill on Sunday. The mill will remain closed until roads are cleared.")));

    [Theory]
    [InlineData("The retailer closed 12 stores.", "closure: The retailer | 12 stores | 12 stores | Happened")]
    [InlineData("The company will lay off 900 workers.", "layoff: The company | 900 workers | 900 workers | Planned")]
    [InlineData("Companies closed stores everywhere.", "")]
    public void Whom_nothing_names_is_told_in_the_words_of_the_article(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void A_listed_name_that_is_a_word_too_is_an_organisation_where_only_those_act() => Assert.Equal(
        "layoff: Ford | 900 jobs | 900 jobs | Planned",
        EventReading.Sketch(EventReading.Of("Ford will cut 900 jobs.")));
}
