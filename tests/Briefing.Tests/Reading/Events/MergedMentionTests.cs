using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Events;

public sealed class MergedMentionTests
{
    [Fact]
    public void What_had_been_done_is_told_apart_from_what_is_dated_after_the_article() => Assert.Equal(
        "opening: Acme Corp | shops |  | Happened\nopening: Acme Corp | The shops |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp had opened shops in Ohio. The shops will open in late July.", "Acme Corp", published: "2025-03-14")));

    [Fact]
    public void Hundreds_are_not_thousands() => Assert.Equal(
        "layoff: Acme Corp | hundreds of workers | hundreds of workers | UnderWay\nlayoff: Acme Corp | 7,000 workers | 7,000 workers | Happened",
        EventReading.Sketch(EventReading.Of("Acme Corp is laying off hundreds of workers. Acme Corp laid off 7,000 workers in 2023.")));

    [Fact]
    public void A_day_that_is_over_is_not_the_day_of_what_is_to_come() => Assert.Equal(
        TimeBasis.AsOfArticle,
        Assert.Single(EventReading.Of("All Acme Corp shops are set to close. Acme Corp said on Saturday, March 1, that its shops will close.")).When.Basis);

    [Fact]
    public void A_heading_that_something_is_to_close_makes_its_closing_planned() => Assert.Equal(
        "closure: Acme Corp | its Leeds mill |  | Planned",
        EventReading.Sketch(EventReading.Of("Acme Corp is closing its Leeds mill, the company said.", "Acme Corp to close Leeds mill")));
}
