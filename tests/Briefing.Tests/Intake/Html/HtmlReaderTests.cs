using System.Text;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Html;

namespace Briefing.Tests.Intake.Html;

public sealed class HtmlReaderTests
{
    private const string Page = """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8">
        <title>Plant closes in May - The Paper</title>
        <link rel="canonical" href="https://www.paper.example/business/plant-closes.html?utm_source=x">
        <meta property="og:site_name" content="The Paper"><meta property="og:title" content="Plant closes in May - The Paper">
        <meta property="article:published_time" content="2025-07-23T08:30:00+02:00"><meta name="author" content="Ann Author">
        <meta name="description" content="The maker of lamps gives up its oldest site after ninety years."></head>
        <body><nav><ul><li><a href="/">Home</a></li><li><a href="/b">Business</a></li></ul></nav>
        <div class="cookie-banner"><p>We value your privacy. Choose which cookies you accept on this site, please.</p></div>
        <main><header><h1>Plant closes in May</h1><p class="article-lede">The maker of lamps gives up its oldest site after ninety years.</p>
        <span class="byline">By Ann Author</span><time>23 July 2025</time></header>
        <figure><img src="x.jpg"><figcaption>The plant last winter. Photo: somebody.</figcaption></figure>
        <div class="content"><p>The company will close its <a class="tag" href="/t/plant">plant in Fürth</a> in May, it said on&nbsp;Tuesday.</p>
        <div class="ad-slot">Advertisement</div>
        <p>Story continues below advertisement</p>
        <h2>Four hundred jobs</h2>
        <p>Some 400 people work there. &ldquo;It is a sad day,&rdquo; the mayor said.</p>
        <p><a href="/other">Read more: the long decline of the lamp industry in the region</a></p>
        <ul><li>Founded in 1935 by two brothers.</li><li>Sold twice.</li></ul>
        <blockquote><p>We looked at every other way, and there was none.</p></blockquote>
        <aside class="related"><h3>Related</h3><p>Another plant closed last year, and nobody noticed it much.</p></aside>
        <p>The site will be sold.</p>
        <form action="/newsletter"><p>Get our newsletter every morning, free of charge and full of news.</p></form></div>
        <h2>Most read</h2><div class="card"><a href="/1"><h3>A cat was found</h3><p>It had been away for ten years, its owner said with tears.</p></a></div>
        </main><footer><p>All rights reserved. The Paper is a trade mark of somebody, somewhere.</p></footer>
        <script>var text = "<p>Nothing of this is the article. Nothing at all.</p>";</script></body></html>
        """;

    [Fact]
    public void The_article_is_taken_out_of_the_page_around_it() =>
        Assert.Equal(
            """
            The maker of lamps gives up its oldest site after ninety years.
            The company will close its plant in Fürth in May, it said on Tuesday.
            Four hundred jobs
            Some 400 people work there. “It is a sad day,” the mayor said.
            Founded in 1935 by two brothers.
            Sold twice.
            We looked at every other way, and there was none.
            The site will be sold.
            """.ReplaceLineEndings("\n"),
            Read(Page).Text);

    [Fact]
    public void The_page_says_what_the_article_is()
    {
        var draft = Read(Page);
        Assert.Equal(("Plant closes in May", "The Paper", "en-GB", "paper.example-business-plant-closes"), (draft.Title, draft.Source, draft.Language, draft.Id.Value));
        Assert.Equal(("2025-07-23T08:30:00+02:00", new DateOnly(2025, 7, 23)), (draft.Published!.Written, draft.Published.Day));
        Assert.Equal(["Ann Author"], draft.Authors);
    }

    [Fact]
    public void Linked_data_comes_first()
    {
        var draft = Read(Page.Replace("</head>", """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Other"},
            {"@type":["NewsArticle"],"headline":"Lamp plant closes &amp; jobs go","datePublished":"2025-07-22","author":[{"@type":"Person","name":"Ben Writer"},{"name":"Cy Third"}],
            "publisher":{"@type":"Organization","name":"Paper Group"},}]}</script></head>
            """, StringComparison.Ordinal));
        Assert.Equal(("Lamp plant closes & jobs go", "Paper Group", "2025-07-22"), (draft.Title, draft.Source, draft.Published!.Written));
        Assert.Equal(["Ben Writer", "Cy Third"], draft.Authors);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\",\"datePublished\":\"soon\",\"author\":[[[null]]]}")]
    [InlineData("[[[[[7]]]]]")]
    public void Linked_data_that_says_nothing_is_passed_over(string json)
    {
        var draft = Read(Page.Replace("</head>", $"<script type=\"application/ld+json\">{json}</script></head>", StringComparison.Ordinal));
        Assert.Equal("Plant closes in May", draft.Title);
    }

    [Fact]
    public void What_the_page_does_not_say_stays_unknown()
    {
        var draft = Read("<p>The plant closed in May, and nobody had expected it.</p><p>It was the last one in town.</p>");
        Assert.Equal(("file", "", null, null, null, null), (draft.Id.Value, draft.Title, draft.Published, draft.Source, draft.Url, draft.Language));
        Assert.Equal("The plant closed in May, and nobody had expected it.\nIt was the last one in town.", draft.Text);
    }

    [Fact]
    public void A_date_with_slashes_is_not_guessed() =>
        Assert.Null(Read("<meta name=date content='03/04/2025'><p>The plant closed in May, and nobody had expected it.</p>").Published);

    [Fact]
    public void Line_breaks_part_paragraphs_and_not_sentences() =>
        Assert.Equal(
            "The plant closed in May, and nobody had expected it.\nIt was the last one in town.",
            Read("<div>The plant closed in May,<br>and nobody had ex&shy;pected it.<br><br>It was the last<br/>one in town.</div>").Text);

    [Fact]
    public void A_text_hidden_from_the_eye_is_taken_from_what_the_page_tells_programs()
    {
        var draft = Read("""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Plant closes",
            "articleBody":"The plant closed in May, and nobody had expected it.\nIt was the last one in town, and the biggest in the county.\nIts workers were offered jobs elsewhere."}</script>
            <article><p>The plant closed in May, and nobody had expected it.</p><p>Subscribe to go on.</p></article>
            """);
        Assert.EndsWith("\nIts workers were offered jobs elsewhere.", draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "ISO-8859-1", "Das Werk in Fürth schließt – „endgültig“, heißt es im Rathaus.")]
    [InlineData("shift_jis", "Shift_JIS", "福島の工場は五月に閉鎖された。従業員は全員が解雇された。")]
    [InlineData("gb18030", "gb2312", "上海的工厂五月关闭了。所有员工都被解雇了。")]
    [InlineData("iso-2022-jp", "iso-2022-jp", "福島の工場は五月に閉鎖された。従業員は全員が解雇された。")]
    public void Pages_in_other_encodings_are_read(string encoding, string declared, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body><p>{text}</p></body></html>";
        Assert.Equal(text, HtmlReader.Read(Encoding.GetEncoding(encoding).GetBytes(page), new("file")).Text);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav></body></html>")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<frameset><frame src=x></frameset>")]
    public void A_page_without_an_article_is_refused(string page) =>
        Assert.Equal("no article is found in the page: push its text instead", Assert.Throws<UnreadableException>(() => Read(page)).Message);

    [Fact]
    public void A_page_made_to_exhaust_the_parser_is_refused()
    {
        foreach (var page in new[] { Repeat("<div>", 100_000), Repeat("<a href=x>y<div>", 100_000), Repeat("<ul><li>", 100_000), $"<p {string.Join(' ', Enumerable.Range(0, 100_000))}>x</p>" })
            Assert.Equal("it is nested deeper than any web page", Assert.Throws<UnreadableException>(() => Read(page)).Message);
    }

    [Fact]
    public void A_page_that_is_nested_deeply_is_read() =>
        Assert.Equal("The plant closed in May.", Read(Repeat("<div><span>", 600) + "The plant closed in May.").Text);

    [Fact]
    public void A_long_page_without_structure_is_read()
    {
        var sentence = "The plant closed in May, and nobody had expected it. ";
        Assert.Equal(Repeat(sentence, 20_000).TrimEnd(), Read($"<p>{Repeat(sentence, 20_000)}").Text);
        Assert.Contains("closed", Read(Repeat($"<p>{sentence}<", 2_000)).Text, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    [Theory]
    [InlineData("<meta name='dc.date' content='2024-04-25T14:07:00+0200'>", "2024-04-25T14:07:00+0200", "its metadata (dc.date)")]
    [InlineData("<meta name='pubdate' content='Thu, 25 Apr 2024 14:07:00 GMT'>", "2024-04-25T14:07:00+00:00", "its metadata (pubdate)")]
    [InlineData("<meta name='pubdate' content='25.04.2024 14:07'>", "2024-04-25", "its metadata (pubdate)")]
    [InlineData("<meta name='date' content='soon'><meta name='pubdate' content='2024-04-25'>", "2024-04-25", "its metadata (pubdate)")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"\"}</script><time>April 25, 2024</time>", "2024-04-25", "a time that the page shows")]
    [InlineData("<span itemprop=datePublished content='2024-04-25'>yesterday</span>", "2024-04-25", "its markup (datePublished)")]
    [InlineData("<p>Do 25.04.24 | 14:07 Uhr</p>", "2024-04-25", "a line over the text")]
    [InlineData("<link rel='canonical' href='https://paper.example/2024/04/25/plant'>", "2024-04-25", "its address")]
    public void A_date_is_told_with_the_place_where_it_was_found(string head, string written, string where)
    {
        var draft = Read(head + "<div><p>The company will close its plant in May, it said on Tuesday.</p></div>");
        Assert.Equal((written, where), (draft.Published!.Written, draft.PublishedFrom));
    }

    [Theory]
    [InlineData("<meta name='date' content='04/05/2024'>")]
    [InlineData("<meta name='date' content='04.05'>")]
    public void A_date_that_may_mean_two_days_is_not_guessed(string head) =>
        Assert.Null(Read(head + "<p>The company will close its plant in May, it said on Tuesday.</p>").Published);

    [Theory]
    [InlineData("<h1>Plant closes</h1><div class='line'>Do 25.04.24 | 14:07 Uhr | Von Ann Author</div><div><p>The company will close its plant in May, it said on Tuesday.</p><p>It was opened on 1.2.1935.</p></div>")]
    [InlineData("<link rel='canonical' href='https://paper.example/2024/04/25/plant-closes'><p>The company will close its plant in May, it said on Tuesday.</p>")]
    public void A_day_that_only_readers_are_shown_is_found(string page) => Assert.Equal(new DateOnly(2024, 4, 25), Read(page).Published!.Day);

    [Fact]
    public void A_page_without_metadata_names_its_author_by_a_link() =>
        Assert.Equal(["Ann Author"], Read("<a rel=author href=/a>By Ann Author</a><p>The company will close its plant in May, it said on Tuesday.</p>").Authors);

    private static ArticleDraft Read(string page) => HtmlReader.Read(Encoding.UTF8.GetBytes(page), new("file"));
}
