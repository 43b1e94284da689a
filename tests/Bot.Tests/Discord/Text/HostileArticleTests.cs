using System.Globalization;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Discord;
using Bot.Discord.Payloads;
using Briefing.Articles;

namespace Bot.Tests.Discord.Text;

/// <summary>Whatever an article holds, nothing in a message is alive that the layout did not ask for, and everything fits (D-M-1..4, A7).</summary>
public sealed class HostileArticleTests
{
    private const int Cases = 100_000;
    private const string Url = "https://courier.example/mill";

    [Fact]
    public void A_hundred_thousand_hostile_articles_make_no_mention_link_or_formatting()
    {
        var writer = new DiscordReplyWriter(citation => citation.Article.Url);
        Parallel.For(0, 100, block =>
        {
            var random = new Random(block);
            for (var i = 0; i < Cases / 100; i++) Check(writer, Document(HostileText.Of(random, 12), HostileText.Of(random, 4)));
        });
    }

    [Theory]
    [InlineData("\u0301")]
    [InlineData("x")]
    [InlineData("*")]
    [InlineData("\ud83d\ude00")]
    [InlineData("上")]
    [InlineData("https://evil.example/")]
    public void A_word_of_a_hundred_thousand_bytes_is_paged_and_nothing_of_it_lost(string piece)
    {
        var writer = new DiscordReplyWriter(_ => null);
        var word = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        var pages = writer.Pages(new AnswerDocument([new AnswerLine(2, [new AnswerSpan(word, SpanRole.Quote)])]));
        Assert.Equal(word, string.Concat(pages.SelectMany(page => page.Lines).SelectMany(line => line.Spans).Select(span => span.Text)));
        Assert.All(pages, page => Assert.Empty(PayloadLinter.Problems(PayloadKind.Message, writer.Message(new ChatMessage(page)).Body)));
    }

    [Fact]
    public void A_label_that_looks_like_an_address_and_an_address_that_is_none_make_no_link()
    {
        Assert.Null(Bot.Discord.Text.DiscordMarkdown.Link("1", "javascript:alert(1)"));
        Assert.Equal("[\\[1\\]](https://a.example/%28x%29%5F)", Bot.Discord.Text.DiscordMarkdown.Link("[1]", "https://a.example/(x)_"));
    }

    private static void Check(DiscordReplyWriter writer, AnswerDocument document)
    {
        foreach (var page in writer.Pages(document))
        {
            var payload = writer.Message(new ChatMessage(page)).Body;
            var problems = PayloadLinter.Problems(PayloadKind.Message, payload);
            Assert.True(problems.Count == 0, string.Join("; ", problems));
            if (payload["embeds"]!.AsArray() is not [{ } embed]) continue;
            var read = MarkdownReader.Read(embed["description"]!.ToString());
            var unasked = read.Live.Where(live => live is not "**" and not "block >" and not $"link {Url}").ToList();
            Assert.True(unasked.Count == 0, $"{string.Join(" ", unasked)} in {embed["description"]}");
            Assert.DoesNotContain(read.Text, c => char.IsControl(c) && c != '\n');
        }
    }

    /// <summary>Laid out like an answer: understood, label, quote with its marked words and number, source.</summary>
    private static AnswerDocument Document(string text, string other)
    {
        var article = new Article { Id = new ArticleId("a"), Text = "x", Url = Url };
        var citation = Citation.Of(article, new TextSpan(1, 0, 1));
        return new AnswerDocument(
        [
            new AnswerLine(0, [new AnswerSpan(other, SpanRole.Heading)]),
            new AnswerLine(0, []),
            new AnswerLine(1, [new AnswerSpan("• "), new AnswerSpan(other, SpanRole.Label)]),
            new AnswerLine(2, [new AnswerSpan(other, SpanRole.Quote), new AnswerSpan(text, SpanRole.Marked), new AnswerSpan(other, SpanRole.Quote), new AnswerSpan(" "), new AnswerSpan("[1]", SpanRole.Number, citation)]),
            new AnswerLine(0, [new AnswerSpan(text)]),
            new AnswerLine(1, [new AnswerSpan("[1]", SpanRole.Number, citation), new AnswerSpan(" "), new AnswerSpan(text.Length.ToString(CultureInfo.InvariantCulture) + other, SpanRole.Source)]),
        ]);
    }
}
