using System.Net;

namespace Bot.Tests.Web;

public sealed class ReaderPageTests(ReaderPageFixture page) : IClassFixture<ReaderPageFixture>
{
    [Fact]
    public async Task The_cited_words_are_marked_in_their_numbered_paragraph()
    {
        var html = await page.TextAsync("articles/mill?rev=1&at=4-16#p1");
        Assert.Contains("<p id=\"p1\" class=\"line\"><a class=\"number\" href=\"#p1\">1</a>The <mark>Harbour Mill</mark> closed in May 2024, leaving the harbour to the gulls and the rain.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_the_title_can_be_marked_too() =>
        Assert.Contains("<h1 id=\"p0\"><mark>Mill</mark> closes</h1>", await page.TextAsync("articles/mill?rev=1&at=0-4&in=title"), StringComparison.Ordinal);

    [Theory]
    [InlineData("at=4-999999")]
    [InlineData("at=9-4")]
    [InlineData("at=x-y")]
    [InlineData("at=99999999999999999999-4")]
    public async Task Offsets_outside_of_the_text_mark_nothing(string query)
    {
        var html = await page.TextAsync("articles/mill?" + query);
        Assert.Contains("The Harbour Mill closed", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_article_is_shown_as_words()
    {
        var html = await page.TextAsync("articles/" + Uri.EscapeDataString(ReaderPageFixture.HostileId) + "?at=0-8");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<mark>&lt;script&gt;</mark>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202e', html);
        Assert.DoesNotContain('\e', html);
    }

    [Fact]
    public async Task Pages_allow_nothing_but_their_own_style_sheet()
    {
        using var response = await page.GetAsync("articles/mill");
        Assert.StartsWith("default-src 'none'; style-src 'self';", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("--paper", await page.TextAsync("reader.css"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles/unknown", HttpStatusCode.NotFound, "There is no such article.")]
    [InlineData("articles/mill?rev=7", HttpStatusCode.NotFound, "There is no such article.")]
    [InlineData("articles/mill?rev=x", HttpStatusCode.NotFound, "There is no such article.")]
    [InlineData("articles/", HttpStatusCode.NotFound, "There is no such article.")]
    [InlineData("articles/gone?rev=1&at=0-9", HttpStatusCode.Gone, "This source was withdrawn on ")]
    [InlineData("nowhere", HttpStatusCode.NotFound, "There is no such page.")]
    [InlineData("no/where/<b>.html?q=/help", HttpStatusCode.NotFound, "There is no such page.")]
    public async Task What_is_not_there_is_said_with_a_way_back(string path, HttpStatusCode status, string words)
    {
        using var response = await page.GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<p>" + words, html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">Ask the sources</a>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secretly", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD", "", HttpStatusCode.OK)]
    [InlineData("HEAD", "articles/mill", HttpStatusCode.OK)]
    [InlineData("HEAD", "nowhere", HttpStatusCode.NotFound)]
    [InlineData("POST", "slack/commands", HttpStatusCode.NotFound)]
    [InlineData("POST", "discord/interactions", HttpStatusCode.NotFound)]
    public async Task Other_ways_to_ask_for_a_page_find_what_is_there(string method, string path, HttpStatusCode status)
    {
        using var response = await page.SendAsync(new HttpMethod(method), path);
        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData('д', 1_900, "Nothing in the sources.")]
    [InlineData('д', 10_000, "That is 10,000 characters long; a question may have 2,000.")]
    public async Task A_long_question_is_answered_too(char letter, int length, string words) =>
        Assert.Contains(words, await page.TextAsync("?q=" + Uri.EscapeDataString(new string(letter, length))), StringComparison.Ordinal);

    [Fact]
    public async Task From_elsewhere_no_way_leads_to_the_box()
    {
        using var response = await page.GetAsync("nowhere", ("X-Forwarded-For", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("<a ", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_request_under_a_strange_name_is_refused(string host)
    {
        using var response = await page.GetAsync("articles/mill", ("Host", host));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("Harbour", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_a_proxy_passes_on_needs_a_signature_and_cannot_ask()
    {
        using var article = await page.GetAsync("articles/mill?rev=1", ("X-Forwarded-For", "203.0.113.7"));
        using var ask = await page.GetAsync("?q=/sources", ("X-Forwarded-For", "203.0.113.7"));
        Assert.Equal(HttpStatusCode.Forbidden, article.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, ask.StatusCode);
    }

    [Fact]
    public async Task The_box_answers_with_links_to_the_passages_and_encodes_the_question()
    {
        var html = await page.TextAsync("?q=" + Uri.EscapeDataString("/closures \"harbour mill\""));
        Assert.Contains("value=\"/closures &quot;harbour mill&quot;\"", html, StringComparison.Ordinal);
        Assert.Contains("/articles/mill?rev=1&amp;at=", html, StringComparison.Ordinal);
        Assert.Contains("<mark>", html, StringComparison.Ordinal);
    }
}
