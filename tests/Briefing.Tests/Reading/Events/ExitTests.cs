namespace Briefing.Tests.Reading.Events;

/// <summary>Leaving a country or market, in the ways that it is said.</summary>
public sealed class ExitTests
{
    [Theory]
    [InlineData("Acme Corp sold its Chilean business.", "exit: Acme Corp | its Chilean business |  | Happened")]
    [InlineData("Acme Corp will divest its Russian operations.", "exit: Acme Corp | its Russian operations |  | Planned")]
    [InlineData("Acme Corp has sold its affiliates in Chile.", "exit: Acme Corp | its affiliates |  | Happened")]
    [InlineData("Acme Corp pulled its operations out of Chile.", "exit: Acme Corp | its operations |  | Happened")]
    [InlineData("Acme Corp is quitting the German market.", "exit: Acme Corp |  |  | UnderWay")]
    [InlineData("Acme Corp will stop operating in Denmark.", "exit: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp will stop selling cars in Australia.", "exit: Acme Corp | cars |  | Planned")]
    [InlineData("Acme Corp no longer sells its cars in Europe.", "exit: Acme Corp | its cars |  | Happened")]
    [InlineData("Acme Corp will no longer operate in Chile.", "exit: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp staff will challenge its plans to leave the country.", "exit: Acme Corp |  |  | Planned")]
    [InlineData("An official with Ohio-based Acme Corp said the organization will pull out of Chile.", "exit: Acme Corp |  |  | Planned")]
    [InlineData("Granary Bakers Corp left Ghent in May.", "exit: Granary Bakers Corp |  |  | Happened")]
    [InlineData("Granary Bakers Corp will leave Chicago next year.", "exit: Granary Bakers Corp |  |  | Planned")]
    public void Leaving_a_country_or_city_is_an_exit(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp will get out of the toy business.", "closure: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp withdrew from the toy business.", "closure: Acme Corp |  |  | Happened")]
    [InlineData("Plonk Airways will no longer fly to Leeds.", "closure: Plonk Airways |  |  | Planned")]
    [InlineData("Plonk Airways stopped flying to Leeds in May.", "closure: Plonk Airways |  |  | Happened")]
    [InlineData("The Marlow Times will stop printing in May.", "closure: Marlow Times | The Marlow Times |  | Planned")]
    [InlineData("Acme Corp announced its exit from the toy business.", "closure: Acme Corp |  |  | Planned")]
    [InlineData("Acme Corp no longer makes bicycles.", "closure: Acme Corp | bicycles |  | Happened")]
    [InlineData("Acme Corp will no longer offer its photo app.", "closure: Acme Corp | its photo app |  | Planned")]
    public void Leaving_a_line_of_business_is_a_closure(string text, string expected) => Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("Acme Corp sold its Chilean shares.")]
    [InlineData("Acme Corp sold its subsidiary in Chile.")]
    [InlineData("Acme Corp sold its Ohio operations.")]
    [InlineData("Acme Corp can no longer make bicycles.")]
    [InlineData("Acme Corp will no longer open a store in Reno.")]
    [InlineData("Acme Corp police no longer make traffic stops.")]
    [InlineData("Jane Roe left Ghent in May.")]
    [InlineData("The storm left Ghent without power.")]
    [InlineData("Acme Corp left Ghent with 40 empty shops.")]
    [InlineData("The team left Ghent in May.")]
    public void Other_clauses_say_no_exit(string text) => Assert.DoesNotContain(EventReading.Of(text), found => found.Status != Briefing.Reading.Events.EventStatus.Denied);
}
