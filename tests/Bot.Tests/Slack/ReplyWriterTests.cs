using System.Text;
using System.Text.Json.Nodes;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Slack;
using Bot.Slack.Payloads;
using Bot.Slack.Text;
using Bot.Web;
using Briefing.Articles;

namespace Bot.Tests.Slack;

public sealed class ReplyWriterTests
{
    private const int Cases = 100_000;

    private static readonly SlackReplyWriter Writer = new(citation => CitationLinks.OfPublisher(citation.Article.Url, citation.Quote));

    /// <summary>What an article may hold to be mistaken for the bot's own doing, or to break a message.</summary>
    private static readonly string[] Pieces =
    [
        "<@U0NELLY01>", "<!channel>", "<!here|here>", "<!subteam^S1>", "<#C1|general>", "<https://evil.example|https://bank.example>", "@everyone", "@here", "#general", "https://evil.example/x", "mailto:a@b.example",
        "*bold*", "_it_", "~no~", "`code`", "```block```", "> quote", "• item", "- item", "1. item", ":smile:", "&amp;", "&lt;!channel&gt;", "&", "<", ">", "|", "<!date^1^{date}|x>", "[a](https://evil.example)",
        "\u202e", "\u200b", "\u200d", "\u0000", "\u001b[31m", "\ufeff", "\u2028", "\r\n", "\t", "上海", "👩‍👩‍👧", "\ud83d", "\ude00", "é", "e\u0301\u0301\u0301", " ", "word", "closed in May 2024",
    ];

    [Fact]
    public void No_article_can_ping_link_or_format_and_every_page_passes_the_linter()
    {
        var random = new Random(7);
        for (var i = 0; i < Cases; i++)
        {
            var hostile = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (i % 20_000 == 0) hostile += new string('x', 100_000);
            foreach (var page in Writer.Pages(Document(hostile, random.Next(4)))) Check(Writer.Message(new ChatMessage(page) { Buttons = [new ChatButton("k", hostile)] }), hostile);
        }
    }

    [Fact]
    public void A_line_longer_than_a_page_goes_on_on_the_next_and_nothing_is_lost()
    {
        var words = string.Join(' ', Enumerable.Range(0, 4_000).Select(i => $"word{i}"));
        var pages = Writer.Pages(new AnswerDocument([new AnswerLine(2, [new AnswerSpan(words, SpanRole.Quote)])]));
        Assert.True(pages.Count > 10);
        Assert.Equal(words, string.Concat(pages.SelectMany(page => page.Lines).SelectMany(line => line.Spans).Select(span => span.Text)));
    }

    [Fact]
    public void Words_of_an_article_arrive_as_they_are_in_elements_that_Slack_does_not_parse()
    {
        const string Words = "*A* <b> & `c` <@U1> > d :e:";
        var message = Writer.Message(new ChatMessage(new AnswerDocument([new AnswerLine(2, [new AnswerSpan(Words, SpanRole.Quote)])])));
        var quote = message["blocks"]![0]!["elements"]![0]!;
        Assert.Equal(("rich_text_quote", $"“{Words}”"), (quote["type"]!.ToString(), quote["elements"]![0]!["text"]!.ToString()));
    }

    [Theory]
    [InlineData("&lt;b&gt; &amp;amp; &amp;lt;", "<b> &amp; &lt;")]
    [InlineData("<@U1|nelly> in <#C1|news> and <#C2|>", "@nelly in #news and #C2")]
    [InlineData("<@U2> <!here> <!subteam^S1|@desk> <!date^1700000000^{date}|Nov 14>", "@U2 @here @desk Nov 14")]
    [InlineData("<https://a.example/?x=1&amp;y=2|a.example> <mailto:a@b.example|a@b.example>", "https://a.example/?x=1&y=2 a@b.example")]
    [InlineData("<@UBOT> closures <@UBOT|briefing>", "closures")]
    [InlineData("2 &lt; 3 <", "2 < 3 <")]
    public void What_comes_in_is_decoded_once(string escaped, string plain) => Assert.Equal(plain, SlackMarkup.Decode(escaped, "UBOT"));

    [Fact]
    public void What_was_escaped_comes_back_as_it_was()
    {
        var random = new Random(3);
        for (var i = 0; i < 1_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 8).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Assert.Equal(SlackMarkup.Literal(text).Replace("\u200b", "", StringComparison.Ordinal).Trim(), SlackMarkup.Decode(SlackMarkup.Neutral(text)).Replace("\u200b", "", StringComparison.Ordinal).Trim());
        }
    }

    private static void Check(JsonObject message, string hostile)
    {
        var problems = PayloadLinter.Problems(PayloadKind.Response, message);
        Assert.True(problems.Count == 0, $"{string.Join("; ", problems)}\n{hostile}");

        var text = message["text"]!.ToString();
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.False(text.Contains("://", StringComparison.Ordinal), text);
        for (var at = text.IndexOfAny(['*', '_', '~', '`', '@', '#']); at >= 0; at = text.IndexOfAny(['*', '_', '~', '`', '@', '#'], at + 1)) Assert.Equal('\u200b', text[at - 1]);
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));

        var elements = message["blocks"]!.AsArray().Where(block => block!["type"]!.ToString() == "rich_text").SelectMany(block => block!["elements"]!.AsArray()).SelectMany(part => part!["elements"]!.AsArray()).ToList();
        Assert.All(elements, element => Assert.True(element!["type"]!.ToString() is "text" or "link"));
        Assert.All(elements.Where(element => element!["type"]!.ToString() == "link"), link =>
        {
            Assert.StartsWith("https://courier.example/", link!["url"]!.ToString(), StringComparison.Ordinal);
            Assert.Equal("[1]", link["text"]!.ToString());
        });
    }

    private static AnswerDocument Document(string hostile, int shape)
    {
        var article = ArticleOf(hostile);
        var citation = Citation.Of(article, new TextSpan(1, 0, article.Text.Length));
        List<AnswerLine> lines =
        [
            new(0, [new AnswerSpan(hostile, SpanRole.Heading)]),
            new(0, []),
            new(1, [new AnswerSpan("• "), new AnswerSpan(hostile, SpanRole.Label)]),
            new(2, [new AnswerSpan(hostile, SpanRole.Quote), new AnswerSpan(hostile, SpanRole.Marked), new AnswerSpan(" "), new AnswerSpan("[1]", SpanRole.Number, citation)]),
            new(2, [new AnswerSpan("— " + hostile, SpanRole.Note)]),
            new(1, [new AnswerSpan("[1]", SpanRole.Number, citation), new AnswerSpan(hostile, SpanRole.Source)]),
        ];
        return new AnswerDocument([.. lines.Skip(shape)]);
    }

    private static Article ArticleOf(string text) => new() { Id = new ArticleId("a1"), Title = text, Text = text, Url = "https://courier.example/a|b<c>", Source = text };
}
