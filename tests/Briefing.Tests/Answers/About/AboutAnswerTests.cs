using Briefing.Answers;
using Briefing.Answers.Questions;

namespace Briefing.Tests.Answers.About;

public sealed class AboutAnswerTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Theory]
    [InlineData("Deep Graph Library")]
    [InlineData("dgl")]
    public void A_product_is_told_by_any_of_its_names(string name)
    {
        var answer = Ask(seeded.Folder, name);
        Assert.Equal(["Described as", "Figures", "First named", "Last named"], answer.Groups.Select(group => group.Heading));
        Assert.StartsWith("Deep Graph Library , an open-source framework for graph neural networks", answer.Groups[0].Findings.Single().Text, StringComparison.Ordinal);
        Assert.Equal("nearly $1 billion", answer.Groups[1].Findings.Single().Amount);
    }

    [Theory]
    [InlineData("microsoft")]
    [InlineData("微软")]
    public void An_organisation_is_told_by_its_events(string name) =>
        Assert.Contains("closure", Group(Ask(seeded.Folder, name), "Events").Findings.Select(finding => finding.Kind));

    [Theory]
    [InlineData("shanghai")]
    [InlineData("上海")]
    public void A_place_is_told_by_the_events_in_it(string name) =>
        Assert.Contains("Amazon Web Services", Group(Ask(seeded.Folder, name), "Events").Findings.SelectMany(finding => finding.Who).Select(actor => actor.Name));

    [Fact]
    public void A_person_is_told_by_what_they_said() => Assert.Equal(2, Group(Ask(seeded.Folder, "Wang Minjie"), "Said").Findings.Count);

    [Fact]
    public void First_and_last_are_by_the_day_of_publication()
    {
        using var folder = new AnsweringFolder();
        folder.Put("new", "Harbour Line Inc. is a ferry company. It sails daily.", published: "2025-03-01");
        folder.Put("old", "Harbour Line Inc. bought a second ferry.", published: "2024-03-01");
        var answer = Ask(folder, "Harbour Line");
        Assert.Equal("old", Group(answer, "First named").Findings.Single().Citations[0].Article.Id.Value);
        Assert.Equal("new", Group(answer, "Last named").Findings.Single().Citations[0].Article.Id.Value);
        Assert.Equal("Harbour Line Inc. is a ferry company", Group(answer, "Described as").Findings.Single().Text);
    }

    [Theory]
    [InlineData("The plan of Harbour Line chief executive Nora Quill was read on Monday.", "Harbour Line chief executive Nora Quill")]
    [InlineData("On Monday the company's press secretary, Nora Quill, read the plan.", "the company's press secretary, Nora Quill")]
    [InlineData("The plan was read by former Secretary of State Nora Quill on Monday.", "former Secretary of State Nora Quill")]
    [InlineData("Mayor Ian Reed and founder and director Nora Quill read the plan.", "founder and director Nora Quill")]
    [InlineData("The plan was read on Sunday by President Ian Reed and President Nora Quill of Arland.", "President Nora Quill")]
    [InlineData("Nora Quill, the head of the ferry company, read the plan.", "Nora Quill, the head of the ferry company")]
    [InlineData("For Nora Quill, the union has read the plan.", null)]
    [InlineData("The plan was read by Mrs. Nora Quill on Monday.", null)]
    public void A_person_is_described_by_the_office_too(string text, string? description)
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", text + " Nora Quill said it was a good plan.", "The plan");
        Assert.Equal(description, Ask(folder, "Nora Quill").Groups.SingleOrDefault(group => group.Heading == "Described as")?.Findings.Single().Text);
    }

    [Fact]
    public void The_same_description_is_told_once_with_all_who_say_so()
    {
        using var folder = new AnsweringFolder();
        folder.Put("a", "Harbour Line chief executive Nora Quill read the plan.", published: "2025-03-01");
        folder.Put("b", "Chief executive Nora Quill read it.", published: "2025-03-02");
        folder.Put("c", "The plan is of Harbour Line Chief Executive Nora Quill.", published: "2025-03-03");
        Assert.Equal(["c", "a"], Group(Ask(folder, "Nora Quill"), "Described as").Findings.Single().Citations.Select(citation => citation.Article.Id.Value));
    }

    [Theory]
    [InlineData("france")]
    [InlineData("the library of zebras")]
    public void What_no_article_names_is_nothing(string name) => Assert.True(Ask(seeded.Folder, name).IsEmpty);

    private static Reply.Answer Ask(AnsweringFolder folder, string name) =>
        folder.Answers.About.Answer("about", new AskedText(name, AnsweringFolder.Today).AsWords());

    private static FindingGroup Group(Reply.Answer answer, string heading) => answer.Groups.Single(group => group.Heading == heading);
}
