using Briefing.Intake.Html;

namespace Briefing.Tests.Intake.Html;

public sealed class WrittenDayTests
{
    [Theory]
    [InlineData("Do 25.04.24 | 14:07 Uhr", "2024-04-25")]
    [InlineData("Stand: 5. 4. 2024", "2024-04-05")]
    [InlineData("Posted 2024-04-25 14:07", "2024-04-25")]
    [InlineData("2024年4月25日 14時07分", "2024-04-25")]
    [InlineData("Published April 25, 2024 at 2 p.m.", "2024-04-25")]
    [InlineData("Thu 25th Apr. 2024", "2024-04-25")]
    [InlineData("Sept. 5, 2024", "2024-09-05")]
    public void A_day_is_read_from_a_line(string line, string day) => Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), WrittenDay.Find(line));

    [Theory]
    [InlineData("04/05/2024")]
    [InlineData("31.02.2024")]
    [InlineData("Version 1.2.3.4")]
    [InlineData("Figures 12, 2024")]
    [InlineData("25 minutes")]
    public void What_may_mean_two_days_or_none_is_left_aside(string line) => Assert.Null(WrittenDay.Find(line));
}
