using System.Text;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Html;

namespace Briefing.Tests.Intake.Html;

public sealed class PageWallTests
{
    private const string Teaser = "<p>The company will close its plant in May, it said on Tuesday. Some 400 people work there.</p>";
    private const string Closed = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Plant closes","isAccessibleForFree":"False","wordCount":900}</script>""";

    [Theory]
    [InlineData(Closed + Teaser, "subscribers")]
    [InlineData("<meta property='article:content_tier' content='locked'>" + Teaser, "subscribers")]
    [InlineData(Teaser + "<div><p>Subscribe to continue reading this article.</p></div>", "subscribers")]
    [InlineData("<meta property='og:type' content='article'>" + Teaser + "<div>Jetzt weiterlesen mit einem Abo. Bereits Abonnent? Anmelden</div>", "subscribers")]
    [InlineData("<title>Before you continue</title><p>We and our 842 partners store and access personal data on your device.</p><p>You can accept or reject cookies. Your consent is kept for a year.</p>", "consent")]
    [InlineData("<title>Just a moment...</title><p>Checking your browser before you can go on.</p>", "whether a person is reading")]
    [InlineData("<title>Access denied</title><h1>Access denied</h1><p>Reference 18.2d3.17, please contact the owner.</p>", "whether a person is reading")]
    [InlineData("<title>404</title><p>Sorry, this page could not be found. Try the search instead.</p>", "no such page")]
    [InlineData("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", "scripts")]
    public void What_stands_before_an_article_is_refused_with_the_reason(string page, string reason) =>
        Assert.Contains(reason, Assert.Throws<UnreadableException>(() => Read(page)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_beginning_of_a_long_article_for_subscribers_is_refused_by_its_number_of_words() =>
        Assert.Contains("subscribers", Assert.Throws<UnreadableException>(() => Read(Closed + Paragraphs(15))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_article_for_subscribers_that_is_there_whole_is_read() => Assert.Equal(60, Read(Closed + Paragraphs(60)).Text.Split('\n').Length);

    [Fact]
    public void An_article_about_cookies_is_an_article()
    {
        var about = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>The {i}. ruling on cookies says that consent to the use of personal data must be free, the court wrote.</p>"));
        Assert.StartsWith("The 1. ruling", Read("<meta property='og:type' content='article'>" + about).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_article_is_read() => Assert.StartsWith("The company", Read(Teaser).Text, StringComparison.Ordinal);

    private static string Paragraphs(int count) => string.Concat(Enumerable.Range(1, count)
        .Select(i => $"<p>Paragraph {i} tells more of what the company said about its plant, and what the mayor answered to that.</p>"));

    private static ArticleDraft Read(string page) => HtmlReader.Read(Encoding.UTF8.GetBytes("<html><body>" + page), new ArticleId("page"));
}
