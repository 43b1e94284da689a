using Bot.Commands.AnswerText;
using Briefing.Answers;

namespace Bot.Tests.Commands;

public sealed class ChineseAnswerTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    [Fact]
    public void A_question_in_Chinese_is_answered_under_Chinese_labels_with_verbatim_quotes()
    {
        var text = PlainTextWriter.Write(AnswerDocumentBuilder.Build(seeded.Run("谁离开了上海？")));
        Assert.Contains("位于上海", text, StringComparison.Ordinal);
        Assert.Contains("更大范围：China", text, StringComparison.Ordinal);
        Assert.Contains("来源", text, StringComparison.Ordinal);
        Assert.Contains("Amazon Web Services has dissolved its Shanghai AI Research Institute", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_for_a_place_by_its_Chinese_name_answers_as_by_its_English_one()
    {
        static string Written(Reply reply) => PlainTextWriter.Write(AnswerDocumentBuilder.Build(reply));
        Assert.Equal(Written(seeded.Run("/who-left shanghai")), Written(seeded.Run("/who-left 上海")));
    }

    [Theory]
    [InlineData("谁是亚马逊？", "首次提及")]
    [InlineData("伦敦和上海有哪些公司裁员了？", "没有内容同时属于London和Shanghai")]
    public void So_are_the_parts_of_what_is_told_of_a_name_and_the_notes(string question, string said) =>
        Assert.Contains(said, PlainTextWriter.Write(AnswerDocumentBuilder.Build(seeded.Run(question))), StringComparison.Ordinal);

    [Fact]
    public void Nothing_found_is_said_in_Chinese_too() =>
        Assert.Contains("来源中没有相关内容", PlainTextWriter.Write(AnswerDocumentBuilder.Build(seeded.Run("谁赢得了世界杯？"))), StringComparison.Ordinal);
}
