using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.Events;

public sealed class TimelineAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Theory]
    [InlineData("", "opening", "scale-back", "closure")]
    [InlineData("china", "opening", "scale-back", "closure")]
    public void Dated_events_come_in_the_order_of_time(string topic, params string[] expected)
    {
        var kinds = Findings(topic).Where(finding => finding.When!.Interval is not null).Select(finding => finding.Kind);
        Assert.Equal(expected, kinds);
    }

    [Fact]
    public void Undated_events_come_last()
    {
        var dated = Findings("").Select(finding => finding.When!.Interval is not null).ToList();
        Assert.Contains(false, dated);
        Assert.Equal(dated.OrderDescending(), dated);
    }

    [Fact]
    public void A_topic_can_be_an_organisation() =>
        Assert.All(Findings("microsoft"), finding => Assert.Equal("Microsoft", finding.Who.Single().Name));

    private List<Briefing.Answers.Finding> Findings(string topic)
    {
        var read = Assert.IsType<QuestionReading.Understood>(seeded.Folder.Answers.Questions.Read(new AskedText(topic, AnsweringFolder.Today)));
        return [.. seeded.Folder.Answers.Timeline.Answer(read.Question).Groups.SelectMany(group => group.Findings)];
    }
}
