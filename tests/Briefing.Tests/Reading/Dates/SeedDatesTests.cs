using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Dates;

/// <summary>The rows of the time table: the seed article, as the checkout holds it.</summary>
public sealed class SeedDatesTests
{
    private readonly DateReading _reading = DatedText.Read(ArticleText.Seed());

    [Fact]
    public void The_article_was_written_between_the_begin_of_2025_and_the_end_of_july() =>
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 7, 31)), (_reading.Clock.Earliest!.Value, _reading.Clock.Latest!.Value));

    [Fact]
    public void Its_times_are_all_read() => Assert.Equal(
        ["in fall 2018", "throughout 2024 and into 2025", "In March", "starting July 2025"], _reading.Mentions.Select(mention => mention.Time.Text));

    [Theory]
    [InlineData("in fall 2018", 2018, TimeMatch.Yes)]
    [InlineData("in fall 2018", 2024, TimeMatch.No)]
    [InlineData("throughout 2024 and into 2025", 2024, TimeMatch.Yes)]
    [InlineData("throughout 2024 and into 2025", 2025, TimeMatch.Yes)]
    [InlineData("throughout 2024 and into 2025", 2023, TimeMatch.No)]
    [InlineData("In March", 2023, TimeMatch.No)]
    [InlineData("In March", 2024, TimeMatch.Maybe)]
    [InlineData("In March", 2025, TimeMatch.Maybe)]
    [InlineData("In March", 2030, TimeMatch.No)]
    [InlineData("starting July 2025", 2024, TimeMatch.No)]
    [InlineData("starting July 2025", 2025, TimeMatch.Yes)]
    public void A_time_matches_a_year_as_the_table_says(string words, int year, TimeMatch expected) => Assert.Equal(
        expected, _reading.Mentions.Single(mention => mention.Time.Text == words).Time.Match(TimeInterval.Year(year)));

    [Theory]
    [InlineData(2023, TimeMatch.No)]
    [InlineData(2024, TimeMatch.Maybe)]
    [InlineData(2025, TimeMatch.Maybe)]
    [InlineData(2030, TimeMatch.No)]
    public void An_event_without_time_words_may_match_the_years_around_the_article(int year, TimeMatch expected) =>
        Assert.Equal(expected, _reading.Clock.AsOf().Match(TimeInterval.Year(year)));

    [Fact]
    public void An_unstated_year_gives_no_interval()
    {
        var march = _reading.Mentions[2].Time;
        Assert.Equal((null, "2024-03-01..2025-03-31", TimeBasis.Unknown), (march.Interval, march.Bounds.ToString(), march.Basis));
    }
}
