using Briefing.Articles;

namespace Briefing.Tests.Articles;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2025-07-23")]
    [InlineData("20250723")]
    [InlineData("2025-07-23T23:30")]
    [InlineData("2025-07-23T23:30:00Z")]
    [InlineData("2025-07-23T23:30:00-08:00")]
    [InlineData("2025-07-23T00:30:00+0800")]
    [InlineData("2025-07-23T23:30:00.123456+08:00")]
    [InlineData("2025-07-23 23:30:00+00:00")]
    [InlineData("2025-07-23 23:30:00.12+00:00")]
    [InlineData("2025-07-23 23:30:00 +0000")]
    [InlineData(" 2025-07-23 ")]
    public void The_day_is_the_one_where_it_was_written(string written)
    {
        var published = PublishedDate.TryParse(written)!;
        Assert.Equal(new DateOnly(2025, 7, 23), published.Day);
        Assert.Equal(written, published.Written);
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-07")]
    [InlineData("2025-13-01")]
    [InlineData("23.07.2025")]
    [InlineData("07/23/2025")]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_no_day_is_no_date(string? written) => Assert.Null(PublishedDate.TryParse(written));
}
