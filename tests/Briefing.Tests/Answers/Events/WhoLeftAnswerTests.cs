namespace Briefing.Tests.Answers.Events;

public sealed class WhoLeftAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private readonly AnsweringFolder _folder = seeded.Folder;

    [Theory]
    [InlineData("shanghai", "Yes: Amazon Web Services (Yes)", "Yes: Microsoft (Yes)", "Wider: OpenAI (Yes)", "Wider: Western tech giants (Yes)", "Wider: IBM (Yes)")]
    [InlineData("shanghai 2024", "Maybe: Amazon Web Services (Maybe)", "Maybe: Microsoft (Maybe)", "Wider: Western tech giants (Yes)", "Wider: IBM (Maybe)")]
    [InlineData("china", "Yes: OpenAI (Yes)", "Yes: Western tech giants (Yes)", "Yes: Amazon Web Services (Yes)", "Yes: IBM (Yes)", "Yes: Microsoft (Yes)")]
    [InlineData("france")]
    [InlineData("united states")]
    public void Who_left_on_the_seed(string argument, params string[] expected) => Assert.Equal(expected, _folder.Lines("who-left", argument));

    [Theory]
    [InlineData("上海")]
    [InlineData("Shanghai, China")]
    [InlineData("in SHANGHAI?")]
    [InlineData("where:Shanghai")]
    [InlineData("where:\"Shanghai, China\"")]
    public void A_place_has_many_names(string argument) => Assert.Equal(_folder.Lines("who-left", "shanghai"), _folder.Lines("who-left", argument));

    [Fact]
    public void An_organisation_is_one_finding_with_all_that_says_so()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Acme Corp closed its Berlin factory in March 2024. The plant made pumps.", published: "2024-04-02");
        folder.Put("b", "Acme Corp shut its Munich office in May 2024.", published: "2024-05-30");
        var finding = folder.Ask("who-left", "germany").Groups.Single().Findings.Single();
        Assert.Equal(["a", "b"], finding.Citations.Select(citation => citation.Article.Id.Value).Order());
    }
}
