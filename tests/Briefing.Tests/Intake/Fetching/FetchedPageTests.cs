using System.Text;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Fetching;

namespace Briefing.Tests.Intake.Fetching;

public sealed class FetchedPageTests
{
    private const string Text = "<p>The company will close its plant in May, it said on Tuesday.</p>";

    [Theory]
    [InlineData("", "https://www.paper.example/a/plant?x=1")]
    [InlineData("<link rel=canonical href='https://paper.example/plant'>", "https://paper.example/plant")]
    [InlineData("<link rel=canonical href='/plant'>", "https://www.paper.example/plant")]
    [InlineData("<link rel=canonical href='https://other.example/their-article'>", "https://www.paper.example/a/plant?x=1")]
    [InlineData("<link rel=canonical href='https://other.example/their-article'><meta property='og:url' content='https://m.paper.example/plant'>", "https://m.paper.example/plant")]
    [InlineData("<link rel=canonical href='file:///etc/passwd'>", "https://www.paper.example/a/plant?x=1")]
    public void A_page_has_the_address_that_it_names_within_its_site(string head, string url) => Assert.Equal(url, Read(head + Text).Url);

    [Fact]
    public void The_id_is_made_of_the_address() => Assert.Equal("paper.example-a-plant-x-1", Read(Text).Id.Value);

    [Fact]
    public void The_encoding_that_comes_with_a_page_counts() =>
        Assert.Contains("Gdańsk", Read(Encoding.Latin1.GetString([(byte)'G', (byte)'d', (byte)'a', 0xF1, (byte)'s', (byte)'k']), "text/html", "iso-8859-2").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("text/plain", "Plant closes\n\nThe company will close its plant.", "The company will close its plant.")]
    [InlineData("text/markdown", "# Plant closes\nThe company will close its plant.", "The company will close its plant.")]
    [InlineData("", "<p>The company will close its plant in May, it said on Tuesday.</p>", "The company will close its plant in May, it said on Tuesday.")]
    public void The_type_tells_the_format_and_without_one_the_content(string type, string content, string text)
    {
        var draft = Read(content, type);
        Assert.Equal((text, "https://www.paper.example/a/plant?x=1"), (draft.Text, draft.Url));
    }

    [Fact]
    public void What_is_no_article_is_refused_under_its_address()
    {
        var refused = Assert.IsType<DraftResult.Refused>(DraftReader.Read(Page("<title>Just a moment...</title>", "text/html", null)));
        Assert.Equal("https://www.paper.example/a/plant?x=1", refused.From);
        Assert.Contains("whether a person is reading", refused.Reason, StringComparison.Ordinal);
    }

    private static ArticleDraft Read(string content, string type = "text/html", string? charset = null) => Assert.IsType<DraftResult.Accepted>(DraftReader.Read(Page(content, type, charset))).Draft;

    private static FetchResult.Page Page(string content, string type, string? charset) =>
        new(new Uri("https://www.paper.example/a/plant?x=1"), charset is null ? Encoding.UTF8.GetBytes(content) : Encoding.Latin1.GetBytes($"<p>{content} has a shipyard that will close in May, it was said.</p>"), type, charset);
}
