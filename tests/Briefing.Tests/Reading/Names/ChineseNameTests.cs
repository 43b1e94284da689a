using Briefing.Articles;
using Briefing.Reading;
using Briefing.Reading.Names;

namespace Briefing.Tests.Reading.Names;

public sealed class ChineseNameTests
{
    private static readonly ArticleReader Reader = new();

    [Theory]
    [InlineData("上周安达软件公司宣布了新计划。", "安达软件公司", NameType.Organisation)]
    [InlineData("据报道，蓝海汽车考虑撤出德国。", "蓝海汽车", NameType.Organisation)]
    [InlineData("2024年3月，东方电子位于苏州的工厂停产。", "东方电子", NameType.Organisation)]
    [InlineData("去年，北方银行在成都开设了新办事处。", "北方银行", NameType.Organisation)]
    [InlineData("格林菲尔德宣布关闭两家门店。", "格林菲尔德", NameType.Organisation)]
    [InlineData("安达亚洲研究院将搬迁。", "安达亚洲研究院", NameType.Organisation)]
    [InlineData("公司发言人李明表示不知情。", "李明", NameType.Person)]
    [InlineData("首席执行官约翰·斯通说，一切照旧。", "约翰·斯通", NameType.Person)]
    public void Names_are_found_and_typed(string text, string name, NameType type) =>
        Assert.Contains(Names(text), mention => mention.Name == name && mention.Type == type);

    [Theory]
    [InlineData("中国宣布了新规定。上海将开放两条地铁线。")]
    [InlineData("约300名员工将被调往外地。")]
    [InlineData("业内人士表示，汽车市场去年有所恢复。")]
    [InlineData("李明宣布辞职。")]
    public void Places_people_and_common_words_are_no_organisations(string text) =>
        Assert.DoesNotContain(Names(text), mention => mention.Type == NameType.Organisation);

    [Theory]
    [InlineData("安达软件公司关闭了实验室。安达称，此举是为了节省成本。", "安达")]
    [InlineData("安达软件公司关闭了实验室。去年，该公司曾裁员。", "该公司")]
    [InlineData("安达软件公司关闭了实验室。公司发言人没有回应。", "公司")]
    public void Short_forms_and_references_stand_for_the_full_name(string text, string words) => Assert.Contains(
        Reader.Read(Article(text)).Names, mention => text[mention.Span.Start..mention.Span.End] == words && mention.Name == "安达软件公司");

    [Fact]
    public void A_short_form_leaves_out_a_whole_form_of_law_and_not_the_end_of_one()
    {
        const string Text = "安达软件有限公司关闭了实验室。安达软件成立于1998年。";
        Assert.Contains(Reader.Read(Article(Text)).Names, mention => Text[mention.Span.Start..mention.Span.End] == "安达软件" && mention.Name == "安达软件有限公司");
    }

    [Fact]
    public void A_well_known_name_with_its_head_stays_well_known()
    {
        var organisations = Names("微软公司宣布了计划。").Where(mention => mention.Type == NameType.Organisation).Select(mention => mention.Name).Distinct();
        Assert.Equal(["Microsoft"], organisations);
    }

    [Theory]
    [InlineData("华东恒丽纺织宣布关厂", "恒丽集团周一表示，将关闭工厂。", "恒丽集团")]
    [InlineData("上海恒丽纺织宣布关厂", "恒丽集团周一表示，将关闭工厂。", "恒丽集团")]
    [InlineData("华东恒丽纺织宣布关厂", "安达集团周一表示，将关闭工厂。", "华东恒丽纺织")]
    [InlineData("恒丽纺织宣布关厂", "恒丽纺织周一表示，恒丽集团将关闭工厂。", "恒丽纺织")]
    public void A_title_may_call_a_firm_otherwise_than_the_text(string title, string text, string name) =>
        Assert.Equal(name, Reader.Read(new Article { Id = new ArticleId("a"), Title = title, Text = text }).Names[0].Name);

    private static IReadOnlyList<NameMention> Names(string text) => Reader.Read(Article(text)).Names;

    private static Article Article(string text) => new() { Id = new ArticleId("a"), Text = text, Published = PublishedDate.TryParse("2024-03-20") };
}
