using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Dates;

public sealed class ArticleClockTests
{
    private static readonly DateTimeOffset Pushed = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    [Fact]
    public void A_published_article_was_written_that_day()
    {
        var clock = DatedText.Read(DatedText.Of("In 2030 it will close.", new DateOnly(2025, 7, 23))).Clock;
        Assert.Equal(new ArticleClock(new(2025, 7, 23), new(2025, 7, 23), new(2025, 7, 23)), clock);
        Assert.Equal(("2025-06-22..2025-07-23", TimeBasis.AsOfArticle), (clock.AsOf().Interval.ToString(), clock.AsOf().Basis));
    }

    [Fact]
    public void An_undated_article_is_bounded_by_what_it_tells_as_past_and_as_to_come()
    {
        var clock = Undated("It closed in May 2023. It opened in 1999. It will move in June 2024 and in 2027.").Clock;
        Assert.Equal((new DateOnly(2023, 5, 1), new DateOnly(2024, 6, 30)), (clock.Earliest!.Value, clock.Latest!.Value));
    }

    [Fact]
    public void No_article_is_written_after_it_was_pushed()
    {
        var clock = Undated("Nothing is dated here. It closed in 2031.").Clock;
        Assert.Equal((null, new DateOnly(2026, 2, 3)), (clock.Earliest, clock.Latest));
    }

    [Fact]
    public void Words_without_a_year_are_known_where_all_bounds_agree()
    {
        var mentions = Undated("It closed in May 2024. In March it shut a plant. It will move by July 2024.").Mentions;
        Assert.Equal("2024-03-01..2024-03-31", mentions[1].Time.Interval.ToString());
    }

    [Fact]
    public void Words_told_as_past_reach_back_from_the_earliest_day_the_article_may_have_been_written()
    {
        var mentions = Undated("It closed in February 2025. In March it shut a plant. It will move in July 2025.").Mentions;
        Assert.Equal((null, "2024-03-01..2025-03-31"), (mentions[1].Time.Interval, mentions[1].Time.Bounds.ToString()));
    }

    [Fact]
    public void Since_lasts_to_the_latest_day_an_undated_article_may_have_been_written()
    {
        var time = Undated("It has been closed since 2019.").Mentions[0].Time;
        Assert.Equal(("2019-01-01..2026-02-03", TimeExtent.Throughout), (time.Interval.ToString(), time.Extent));
    }

    [Fact]
    public void An_event_without_time_words_in_an_undated_article_has_bounds_only()
    {
        var time = Undated("It closed in May 2024. It will move in July 2024.").Clock.AsOf();
        Assert.Equal((null, "2024-03-31..2024-07-31", TimeBasis.Unknown), (time.Interval, time.Bounds.ToString(), time.Basis));
    }

    private static DateReading Undated(string text) =>
        DatedText.Read(DatedText.Of(text, storedAt: Pushed));
}
