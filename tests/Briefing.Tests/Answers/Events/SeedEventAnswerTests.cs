using Briefing.Reading.Events;

namespace Briefing.Tests.Answers.Events;

public sealed class SeedEventAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private readonly AnsweringFolder _folder = seeded.Folder;

    [Theory]
    [InlineData("closures", "2024", "Yes: Western tech giants (Yes)", "Maybe: Amazon Web Services (Maybe)", "Maybe: IBM (Maybe)", "Maybe: Microsoft (Maybe)")]
    [InlineData("closures", "2025", "Yes: OpenAI (Yes)", "Yes: Western tech giants (Yes)", "Maybe: Amazon Web Services (Maybe)", "Maybe: IBM (Maybe)", "Maybe: Microsoft (Maybe)")]
    [InlineData("closures", "2023")]
    [InlineData("closures", "2018")]
    [InlineData("closures", "2030")]
    [InlineData("openings", "2018", "Yes: Amazon Web Services (Yes)")]
    [InlineData("layoffs", "", "Yes: IBM (Yes)")]
    [InlineData("closures", "shanghai", "Yes: Amazon Web Services (Yes)", "Yes: Microsoft (Yes)", "Wider: OpenAI (Yes)", "Wider: Western tech giants (Yes)", "Wider: IBM (Yes)")]
    [InlineData("closures", "who:amazon", "Yes: Amazon Web Services (Yes)")]
    [InlineData("closures", "planned", "Yes: OpenAI (Yes)")]
    [InlineData("closures", "reported", "Yes: Microsoft (Yes)")]
    [InlineData("closures", "division", "Yes: IBM (Yes)")]
    [InlineData("closures", "zebra")]
    public void Events_of_the_seed_answer(string command, string argument, params string[] expected) => Assert.Equal(expected, _folder.Lines(command, argument));

    [Fact]
    public void What_only_may_match_says_why()
    {
        var ibm = _folder.Ask("closures", "2024").Groups[1].Findings.Single(finding => finding.Who[0].Name == "IBM");
        Assert.Equal("the article says “In March”, without a year, and has no date", ibm.Reason);
    }

    [Fact]
    public void Groups_are_headed_by_what_they_claim() =>
        Assert.Equal(["Dated 2024", "May be 2024: the article gives no year"], _folder.Ask("closures", "2024").Groups.Select(group => group.Heading));

    [Fact]
    public void Job_cuts_come_with_their_number_as_written() => Assert.Equal("approximately 1,800 layoffs", _folder.Ask("layoffs", "").Groups[0].Findings[0].Amount);

    [Fact]
    public void The_return_to_a_closure_is_a_citation_of_the_same_finding()
    {
        var finding = _folder.Ask("closures", "amazon").Groups.Single().Findings.Single();
        Assert.True(finding.Citations.Count > 2);
        Assert.StartsWith("Amazon Web Services has dissolved its Shanghai AI Research Institute", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hearsay_keeps_its_phase()
    {
        var finding = _folder.Ask("closures", "microsoft").Groups.Single().Findings.Single();
        Assert.Equal((EventStatus.Reported, EventStatus.UnderWay), (finding.Status, finding.Phase));
    }

    [Fact]
    public void A_word_that_finds_nothing_is_named_with_the_nearest_name()
    {
        var answer = _folder.Ask("closures", "microsfot");
        Assert.True(answer.IsEmpty);
        Assert.Contains(answer.Notes, note => note.Contains("Did you mean Microsoft?", StringComparison.Ordinal));
    }

    [Fact]
    public void No_more_than_asked_for_are_shown_and_all_are_counted()
    {
        var answer = _folder.Ask("closures", "2024", top: 2);
        Assert.Equal((2, 4), (answer.Groups.Sum(group => group.Findings.Count), answer.Total));
        Assert.Equal("The first 2 of 4 are shown.", answer.Shortened);
    }
}
