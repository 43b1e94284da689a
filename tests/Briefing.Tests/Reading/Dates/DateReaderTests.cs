using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Tests.Reading.Dates;

/// <summary>Times in an article published on Wednesday, 23 July 2025.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("It shut the plant on 5 March 2024.", "2024-03-05..2024-03-05")]
    [InlineData("It shut the plant on March 5, 2024.", "2024-03-05..2024-03-05")]
    [InlineData("It shut the plant on the 5th of March 2024.", "2024-03-05..2024-03-05")]
    [InlineData("It shut the plant on 2024-03-05.", "2024-03-05..2024-03-05")]
    [InlineData("It shut the plant on 3/15/2024.", "2024-03-15..2024-03-15")]
    [InlineData("It shut the plant on 15/3/2024.", "2024-03-15..2024-03-15")]
    [InlineData("It shut the plant on 15.03.2024.", "2024-03-15..2024-03-15")]
    [InlineData("It shut the plant on Feb. 29, 2024.", "2024-02-29..2024-02-29")]
    [InlineData("It shut the plant on Thanksgiving in 2024.", "2024-11-28..2024-11-28")]
    [InlineData("It shut the plant on Memorial Day, 2025.", "2025-05-26..2025-05-26")]
    [InlineData("It shut the plant over the Memorial Day weekend of 2025.", "2025-05-24..2025-05-26")]
    [InlineData("It will shut the plant the week of March 4, 2024.", "2024-03-04..2024-03-10")]
    [InlineData("It will shut the plant over the weekend of March 9, 2024.", "2024-03-09..2024-03-10")]
    [InlineData("It shut the plant late March 5, 2024.", "2024-03-05..2024-03-05")]
    [InlineData("It shut the plant in the '50s.", "1950-01-01..1959-12-31")]
    [InlineData("It shut the plant in February 2024.", "2024-02-01..2024-02-29")]
    [InlineData("It shut the plant in the fourth quarter of 2024.", "2024-10-01..2024-12-31")]
    [InlineData("It shut the plant in Q3 2024.", "2024-07-01..2024-09-30")]
    [InlineData("It shut the plant in the second half of 2024.", "2024-07-01..2024-12-31")]
    [InlineData("It shut the plant in the winter of 2024.", "2024-12-01..2025-02-28")]
    [InlineData("It shut the plant in fiscal 2024.", "2024-01-01..2024-12-31")]
    [InlineData("It shut the plant in the first six months of 2024.", "2024-01-01..2024-06-30")]
    [InlineData("It shut the plant in the last three months of 2024.", "2024-10-01..2024-12-31")]
    [InlineData("It shut the plant in september 1984.", "1984-09-01..1984-09-30")]
    [InlineData("It thrived in the 1990s.", "1990-01-01..1999-12-31")]
    [InlineData("It opened in nineteen ninety-six.", "1996-01-01..1996-12-31")]
    public void Words_with_a_year_name_their_days(string text, string expected) => AssertMention(text, expected, TimeBasis.Stated);

    [Theory]
    [InlineData("It shut the plant yesterday.", "2025-07-22..2025-07-22")]
    [InlineData("It shut the plant on Tuesday.", "2025-07-22..2025-07-22")]
    [InlineData("It shut the plant on Wednesday.", "2025-07-23..2025-07-23")]
    [InlineData("It shut the plant last Wednesday.", "2025-07-16..2025-07-16")]
    [InlineData("It will shut the plant on Friday.", "2025-07-25..2025-07-25")]
    [InlineData("It shut the plant last week.", "2025-07-14..2025-07-20")]
    [InlineData("It shut the plant two weeks ago.", "2025-07-09..2025-07-09")]
    [InlineData("It shut the plant three months ago.", "2025-04-01..2025-04-30")]
    [InlineData("It shut the plant five years ago.", "2020-01-01..2020-12-31")]
    [InlineData("It shut the plant last month.", "2025-06-01..2025-06-30")]
    [InlineData("It shut the plant last year.", "2024-01-01..2024-12-31")]
    [InlineData("In March, it shut the plant.", "2025-03-01..2025-03-31")]
    [InlineData("In November, it shut the plant.", "2024-11-01..2024-11-30")]
    [InlineData("It will shut the plant as early as March.", "2026-03-01..2026-03-31")]
    [InlineData("It will shut the plant in March.", "2026-03-01..2026-03-31")]
    [InlineData("It plans to shut the plant next spring.", "2026-03-01..2026-05-31")]
    [InlineData("It shut the plant last May.", "2025-05-01..2025-05-31")]
    [InlineData("It shut the plant in March of last year.", "2024-03-01..2024-03-31")]
    [InlineData("It shut the plant in last year's third quarter.", "2024-07-01..2024-09-30")]
    [InlineData("It shut the plant earlier this year.", "2025-01-01..2025-07-23")]
    [InlineData("It will shut the plant later this month.", "2025-07-23..2025-07-31")]
    [InlineData("It will shut the plant in the coming weeks.", "2025-07-23..2025-08-27")]
    [InlineData("It will shut the plant within the next three years.", "2025-07-23..2028-07-23")]
    [InlineData("It will shut the plant within the next month or so.", "2025-07-23..2025-08-23")]
    [InlineData("It will shut the plant within two weeks.", "2025-07-23..2025-08-06")]
    [InlineData("It shut the plant in the first half of last year.", "2024-01-01..2024-06-30")]
    [InlineData("It agreed in June to sell the plant.", "2025-06-01..2025-06-30")]
    [InlineData("It agreed to sell the plant in August.", "2025-08-01..2025-08-31")]
    [InlineData("The sale is to be completed by Sept. 15.", "2025-07-23..2025-09-15")]
    [InlineData("It expects a second-quarter loss.", "2025-04-01..2025-06-30")]
    public void Words_without_a_year_are_seen_from_the_published_day(string text, string expected) => AssertMention(text, expected, TimeBasis.Resolved);

    [Theory]
    [InlineData("It shut the plant in late 2024.", "2024-10-01..2024-12-31")]
    [InlineData("It shut the plant in early 2024.", "2024-01-01..2024-03-31")]
    [InlineData("It shut the plant in mid-2023.", "2023-06-01..2023-07-31")]
    [InlineData("It shut the plant at the end of 2024.", "2024-12-01..2024-12-31")]
    [InlineData("It shut the plant in the last week of March 2024.", "2024-03-26..2024-03-31")]
    [InlineData("It shut the plant in 4Q 2024.", "2024-10-01..2024-12-31")]
    [InlineData("It shut the plant in early March 2024.", "2024-03-01..2024-03-10")]
    public void Vague_words_name_a_part(string text, string expected) => AssertMention(text, expected, TimeBasis.Stated);

    [Theory]
    [InlineData("It will shut the plant by the end of 2026.", "2025-07-23..2026-12-31", TimeExtent.Within)]
    [InlineData("It has been closed since 2019.", "2019-01-01..2025-07-23", TimeExtent.Throughout)]
    [InlineData("It is scaling back throughout 2024 and into 2025.", "2024-01-01..2025-12-31", TimeExtent.Throughout)]
    [InlineData("It was closed from December 2018 to January 2019.", "2018-12-01..2019-01-31", TimeExtent.Throughout)]
    [InlineData("It was closed from December 2018 to January.", "2018-12-01..2019-01-31", TimeExtent.Throughout)]
    [InlineData("It was closed before 2019.", "..2018-12-31", TimeExtent.Within)]
    [InlineData("It was closed on 21, 23 and 25 June 2024.", "2024-06-21..2024-06-25", TimeExtent.Within)]
    [InlineData("It was closed March 5-7, 2024.", "2024-03-05..2024-03-07", TimeExtent.Within)]
    [InlineData("It was closed from March to May 2024.", "2024-03-01..2024-05-31", TimeExtent.Throughout)]
    [InlineData("It was closed from April to May.", "2025-04-01..2025-05-31", TimeExtent.Throughout)]
    [InlineData("It was closed from March to June 2024.", "2024-03-01..2024-06-30", TimeExtent.Throughout)]
    [InlineData("It shut four plants between 2021 and 2023.", "2021-01-01..2023-12-31", TimeExtent.Within)]
    [InlineData("It shut four plants in 2021-2023.", "2021-01-01..2023-12-31", TimeExtent.Within)]
    [InlineData("It ends API access starting July 2025.", "2025-07-01..2025-07-31", TimeExtent.Within)]
    [InlineData("It ends free delivery beginning in 2026.", "2026-01-01..2026-12-31", TimeExtent.Within)]
    [InlineData("Covid-19 Dec. 21 deaths rose (1918–19).", "2024-12-21..2024-12-21|1918-01-01..1919-12-31", TimeExtent.Within)]
    [InlineData("It will shut the plant after 2026.", "2027-01-01..", TimeExtent.Within)]
    public void Prepositions_bound_what_is_told(string text, string expected, TimeExtent extent)
    {
        var mentions = Read(text).Mentions;
        Assert.Equal(expected, string.Join('|', mentions.Select(mention => mention.Time.Interval)));
        Assert.All(mentions, mention => Assert.Equal(extent, mention.Time.Extent));
    }

    [Theory]
    [InlineData("公司2024年3月关闭工厂。", "2024-03-01..2024-03-31")]
    [InlineData("公司于二〇二四年三月五日关闭工厂。", "2024-03-05..2024-03-05")]
    [InlineData("公司去年关闭工厂。", "2024-01-01..2024-12-31")]
    [InlineData("公司去年12月关闭工厂。", "2024-12-01..2024-12-31")]
    [InlineData("公司上周关闭工厂。", "2025-07-14..2025-07-20")]
    [InlineData("公司上周五关闭工厂。", "2025-07-18..2025-07-18")]
    [InlineData("公司本月关闭工厂。", "2025-07-01..2025-07-31")]
    [InlineData("公司昨天关闭工厂。", "2025-07-22..2025-07-22")]
    [InlineData("公司今年上半年关闭工厂。", "2025-01-01..2025-06-30")]
    [InlineData("公司2024年底关闭工厂。", "2024-12-01..2024-12-31")]
    [InlineData("公司2024年第三季度关闭工厂。", "2024-07-01..2024-09-30")]
    [InlineData("公司三年前关闭工厂。", "2022-01-01..2022-12-31")]
    [InlineData("自2019年以来公司一直关闭。", "2019-01-01..2025-07-23")]
    [InlineData("公司7月5日至8日关闭工厂。", "2025-07-05..2025-07-08")]
    [InlineData("公司在2015年和2018年之间关闭工厂。", "2015-01-01..2018-12-31")]
    [InlineData("公司在2018年之前关闭工厂。", "..2017-12-31")]
    [InlineData("公司上上周关闭工厂。", "2025-07-07..2025-07-13")]
    [InlineData("公司本月十日关闭工厂。", "2025-07-10..2025-07-10")]
    [InlineData("公司20日关闭工厂。", "2025-07-20..2025-07-20")]
    [InlineData("公司在八十年代关闭工厂。", "1980-01-01..1989-12-31")]
    [InlineData("公司将于9月1日关闭工厂。", "2025-09-01..2025-09-01")]
    public void Chinese_forms_are_read(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(text).Mentions).Time.Interval.ToString());

    [Theory]
    [InlineData("It shut the plant after 32 years of operation.")]
    [InlineData("The past six years were golden.")]
    [InlineData("A 30-year-old engineer left.")]
    [InlineData("It paid within two weeks of the fire.")]
    [InlineData("It took a year before the courts agreed.")]
    [InlineData("It said so on The Morning Today, and USA Today agreed.")]
    [InlineData("They may march on.")]
    [InlineData("May the best win the fall of Rome.")]
    [InlineData("Acme (MAR) rose.")]
    [InlineData("Acme MAR has paused its work.")]
    [InlineData("It cut 2000 jobs and 1,998 stores.")]
    [InlineData("It cut twenty-five jobs and nineteen stores.")]
    [InlineData("It costs $2024 or 2024% more.")]
    [InlineData("It opens every Monday on Black Friday terms.")]
    [InlineData("It shut on February 30, or 31/31/2024 perhaps.")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Empty(Read(text).Mentions);

    [Fact]
    public void Words_are_single_expressions_and_mentions_hold_whole_ranges()
    {
        var reading = Read("It shut plants from March to June 2024.");
        Assert.Equal(["March", "June 2024"], reading.Words.Select(word => word.Time.Text));
        Assert.Equal(["2024-03-01..2024-03-31", "2024-06-01..2024-06-30"], reading.Words.Select(word => word.Time.Interval.ToString()));
        Assert.Equal("from March to June 2024", Assert.Single(reading.Mentions).Time.Text);
    }

    [Fact]
    public void A_quarter_told_before_gives_the_year_before_it()
    {
        var reading = Read("In the second quarter it earned $5 million. It lost $3 million a year earlier.");
        Assert.Equal(["2025-04-01..2025-06-30", "2024-04-01..2024-06-30"], reading.Words.Select(word => word.Time.Interval.ToString()));
    }

    [Fact]
    public void Steps_are_counted_from_the_time_told_last()
    {
        var reading = Read("It closed on May 2, 2024. The following month it opened again. That year was good.");
        Assert.Equal(["2024-05-02..2024-05-02", "2024-06-01..2024-06-30", "2024-01-01..2024-12-31"], reading.Mentions.Select(mention => mention.Time.Interval.ToString()));
    }

    [Fact]
    public void Dates_in_a_list_are_each_their_own()
    {
        var reading = Read("It closed plants in 2021, 2022 and 2024, and on Monday, Tuesday.");
        Assert.Equal(["in 2021", "2022", "2024", "on Monday", "Tuesday"], reading.Mentions.Select(mention => mention.Time.Text));
    }

    [Fact]
    public void A_mention_stands_verbatim_at_its_span()
    {
        var article = DatedText.Of("In March 2024, it closed.\nBy the end of 2026 it will close.", new DateOnly(2025, 7, 23));
        var mentions = DatedText.Read(article).Mentions;
        Assert.Equal(["In March 2024", "By the end of 2026"], mentions.Select(mention => article.Slice(mention.Span)));
        Assert.Equal([1, 2], mentions.Select(mention => mention.Span.Paragraph));
    }

    [Fact]
    public void Mentions_of_a_clause_are_those_inside_it()
    {
        var reading = Read("It opened in 2018 and closed in 2024.");
        Assert.Equal("in 2024", Assert.Single(reading.In(new TextSpan(1, 18, 37))).Time.Text);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void A_published_date_at_the_end_of_the_calendar_is_no_trap(string published)
    {
        var article = new Article { Id = new ArticleId("a"), Text = "Next year, last year, 900 years ago, in the coming months, since March.", Published = PublishedDate.TryParse(published) };
        Assert.All(DatedText.Read(article).Mentions, mention => Assert.Null(mention.Time.Interval));
    }

    [Theory]
    [InlineData("2024-")]
    [InlineData("2000\n")]
    [InlineData("in 1800\nMarch\n")]
    [InlineData("in the ")]
    [InlineData("Jan. ")]
    [InlineData("去年")]
    [InlineData("9999999999 years ago since ")]
    [InlineData("\ud800 0000-00-00 ")]
    public void Hostile_lines_are_read_to_their_end(string piece)
    {
        var reading = Read(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        Assert.All(reading.Mentions, mention => Assert.True(mention.Span.End <= 100_000));
    }

    private static void AssertMention(string text, string expected, TimeBasis basis)
    {
        var mention = Assert.Single(Read(text).Mentions);
        Assert.Equal((expected, basis), (mention.Time.Interval.ToString(), mention.Time.Basis));
    }

    private static DateReading Read(string text) => DatedText.Read(DatedText.Of(text, new DateOnly(2025, 7, 23)));
}
