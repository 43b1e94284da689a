using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Formats;

namespace Briefing.Tests.Intake.Formats;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_and_the_first_heading_describe_the_text()
    {
        var draft = Read("---\r\nid: mine-1\r\npublished: 2025-07-23\r\nsource: \"The: Paper\"\r\nauthors: [Ann, Ben]\r\nlanguage: en\r\nextra: {deep: [1, {x: y}]}\r\n---\r\n\r\n# Plant *closes* #\r\n\r\nOne.\r\n\r\nTwo. ");
        Assert.Equal(("mine-1", "Plant *closes*", "One.\r\n\r\nTwo. "), (draft.Id.Value, draft.Title, draft.Text));
        Assert.Equal((new DateOnly(2025, 7, 23), "The: Paper", "en", "main"), (draft.Published!.Day, draft.Source, draft.Language, draft.Collection));
        Assert.Equal(["Ann", "Ben"], draft.Authors);
    }

    [Fact]
    public void Nothing_is_taken_from_words_before_the_first_heading()
    {
        var draft = Read("Before.\n\n## Plant closes\nAfter.");
        Assert.Equal(("file", "Plant closes", "Before.\n\n## Plant closes\nAfter."), (draft.Id.Value, draft.Title, draft.Text));
        Assert.Equal(("", "#hashtag\nAfter."), (Read("#hashtag\nAfter.").Title, Read("#hashtag\nAfter.").Text));
    }

    [Fact]
    public void An_address_makes_the_id_when_none_is_given() =>
        Assert.Equal("paper.example-1", Read("---\nurl: https://paper.example/1\nauthors: Ann\n---\nText.").Id.Value);

    [Theory]
    [InlineData("---\nid: a\nText.", "its front matter does not end: a line with --- is missing")]
    [InlineData("---\npublished: last week\n---\nText.", "its “published” is “last week”: write a date like 2025-07-23 or a time like 2025-07-23T08:30:00Z, or leave it out")]
    [InlineData("---\ntitle: [a]\n---\nText.", "its “title” must be a word or a line of text")]
    [InlineData("---\nid: a\n---\n \n", "it is empty")]
    public void What_cannot_be_read_is_refused_with_its_reason(string content, string reason) =>
        Assert.Equal(reason, Assert.Throws<UnreadableException>(() => Read(content)).Message);

    [Theory]
    [InlineData("---\nid: \"a\n---\nText.")]
    [InlineData("---\n- a\n---\nText.")]
    [InlineData("---\na: b: c\n---\nText.")]
    public void Broken_front_matter_is_refused(string content) =>
        Assert.StartsWith("its front matter is not right at line", Assert.Throws<UnreadableException>(() => Read(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void Deeply_nested_front_matter_does_no_harm() =>
        Assert.Equal("a", Read($"---\nextra: {new string('[', 5000)}{new string(']', 5000)}\nid: a\n---\nText.").Id.Value);

    [Fact]
    public void Front_matter_has_a_limit() =>
        Assert.StartsWith("its front matter does not end within 64 kB", Assert.Throws<UnreadableException>(() => Read($"---\nid: {new string('a', 70_000)}\n---\nText.")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_empty_front_matter_says_nothing() => Assert.Equal("Text.", Read("---\n---\nText.").Text);

    private static ArticleDraft Read(string content) => MarkdownReader.Read(content, new("file"));
}
