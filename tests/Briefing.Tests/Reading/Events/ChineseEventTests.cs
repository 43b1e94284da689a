namespace Briefing.Tests.Reading.Events;

public sealed class ChineseEventTests
{
    [Theory]
    [InlineData("2024年3月，微软关闭了位于上海的实验室。", "closure: Microsoft | 位于上海的实验室 |  | Happened")]
    [InlineData("IBM将裁员1800人。", "layoff: IBM | 1800人 | 1800人 | Planned")]
    [InlineData("据报道，丰田计划退出俄罗斯市场。", "exit: Toyota | 俄罗斯市场 |  | Reported")]
    [InlineData("本田没有关闭工厂。", "")]
    [InlineData("本田会关闭工厂吗？", "")]
    [InlineData("安达软件关闭上海研发中心并裁员。", "closure: 安达软件 | 上海研发中心 |  | Happened\nlayoff: 安达软件 |  |  | Happened")]
    [InlineData("2024年3月，东方电子位于苏州的工厂停产。", "suspension: 东方电子 | 位于苏州的工厂 |  | Happened")]
    [InlineData("蓝海汽车宣布暂时关闭广州工厂。", "suspension: 蓝海汽车 | 广州工厂 |  | Planned")]
    [InlineData("蓝海汽车宣布已关闭广州工厂。", "closure: 蓝海汽车 | 广州工厂 |  | Happened")]
    [InlineData("蓝海汽车否认将关闭广州工厂。", "closure: 蓝海汽车 | 广州工厂 |  | Denied")]
    [InlineData("北方银行正在关闭12家支行。", "closure: 北方银行 | 12家支行 | 12家 | UnderWay")]
    [InlineData("安达软件将关闭苏州工厂，裁员1500人。", "closure: 安达软件 | 苏州工厂 |  | Planned\nlayoff: 安达软件 | 1500人 | 1500人 | Planned")]
    [InlineData("安达软件去年将手机生产线从天津转移至越南。", "move: 安达软件 | 手机生产线 |  | Happened")]
    [InlineData("安达软件将于明年迁至上海。", "move: 安达软件 |  |  | Planned")]
    [InlineData("安达软件上周新开了三家门店。", "opening: 安达软件 | 三家门店 | 三家门店 | Happened")]
    [InlineData("美国商务部对安达软件实施出口限制。", "restriction: United States | 安达软件 |  | Happened")]
    [InlineData("该公司计划关闭300家门店。", "closure: 该公司 | 300家门店 | 300家门店 | Planned")]
    [InlineData("安达软件3月5日关闭了苏州工厂。", "closure: 安达软件 | 苏州工厂 |  | Happened")]
    [InlineData("安达软件成立于1998年。", "opening: 安达软件 |  |  | Happened")]
    [InlineData("安达软件关闭苏州工厂 裁员一千二百人。", "closure: 安达软件 | 苏州工厂 |  | Happened\nlayoff: 安达软件 | 一千二百人 | 一千二百人 | Happened")]
    [InlineData("安达软件关闭 3 家门店。", "closure: 安达软件 | 3 家门店 |  | Happened")]
    [InlineData("为避免北方银行倒闭，政府提供了贷款。", "")]
    public void A_sentence_says_who_did_what(string text, string expected) =>
        Assert.Equal(expected, EventReading.Sketch(EventReading.Of(text)));

    [Theory]
    [InlineData("安达软件周三宣布退出中国市场。", "", "China")]
    [InlineData("安达软件周三宣布退出中国市场，并将在年底前关闭全部门店。", "", "China")]
    [InlineData("3月5日，安达软件宣布将于6月底前退出中国市场。", "于6月底前", "China")]
    [InlineData("2024年中国关税上涨，安达软件去年退出俄罗斯市场。", "去年", "Russia")]
    [InlineData("加拿大连锁品牌安达软件去年退出中国市场。", "去年", "China")]
    [InlineData("加拿大连锁品牌安达软件去年关闭全部门店。", "去年", "Canada")]
    public void The_day_of_an_announcement_is_no_time_and_the_country_of_who_acts_no_place(string text, string when, string where)
    {
        var found = EventReading.Of(text, published: "2025-03-14")[0];
        Assert.Equal((when, where), (found.When.Text, string.Join(", ", found.Where.Select(place => place.Name))));
    }

    [Fact]
    public void A_heading_does_not_say_how_far_a_deed_has_come_where_the_text_does()
    {
        var found = Assert.Single(EventReading.Of("安达软件5日宣布，将于6月底前关闭苏州工厂。", "安达软件关闭苏州工厂", published: null));
        Assert.Equal("Planned", found.Status.ToString());
        Assert.Equal(1, found.Mentions[0].Passage.Paragraph);
    }

    [Fact]
    public void Place_and_time_are_those_of_the_sentence()
    {
        var found = Assert.Single(EventReading.Of("2024年3月，微软关闭了位于上海的实验室。"));
        Assert.Equal("Shanghai", found.Where[0].Name);
        Assert.Equal(new DateOnly(2024, 3, 1), found.When.Interval!.Value.From);
    }
}
