namespace Briefing.Tests.Reading.Events;

public sealed class ChineseEventTests
{
    [Theory]
    [InlineData("2024年3月，微软关闭了位于上海的实验室。", "closure: Microsoft | 位于上海的实验室 |  | Happened")]
    [InlineData("IBM将裁员1800人。", "layoff: IBM | 1800人 | 1800人 | Planned")]
    [InlineData("据报道，丰田计划退出俄罗斯市场。", "exit: Toyota | 俄罗斯市场 |  | Reported")]
    [InlineData("本田没有关闭工厂。", "")]
    [InlineData("本田会关闭工厂吗？", "")]
    public void A_sentence_says_who_did_what(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Fact]
    public void Place_and_time_are_those_of_the_sentence()
    {
        var found = Assert.Single(EventReading.Of("2024年3月，微软关闭了位于上海的实验室。"));
        Assert.Equal("Shanghai", found.Where[0].Name);
        Assert.Equal(new DateOnly(2024, 3, 1), found.When.Interval!.Value.From);
    }
}
