using Bot.Commands.AnswerText;
using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Tests.Commands.AnswerText;

public sealed class PlainTextWriterTests
{
    private static readonly Question Asked = new() { At = new DateOnly(2025, 7, 23), Words = "harbour" };

    [Fact]
    public void An_answer_shows_what_was_understood_quotes_marked_words_sources_and_notes()
    {
        var article = new Article { Id = new ArticleId("a1"), Title = "Port news", Text = "The harbour closed on Monday. It reopens soon.", Source = "The Gazette", Published = PublishedDate.TryParse("2025-07-01") };
        var finding = new Finding("passage", [Citation.Of(article, new TextSpan(1, 0, 29))], new TextSpan(1, 12, 18));
        var answer = new Reply.Answer("ask", Asked, [new FindingGroup("Passages", GroupMatch.Yes, [finding])], ["A note."]);
        Assert.Equal(
            """
            ask · “harbour”

            Passages
                “The harbour **closed** on Monday.” [1]

            Sources
              [1] Port news · The Gazette · 2025-07-01 · a1

            A note.

            """.ReplaceLineEndings("\n"),
            Write(answer));
    }

    [Fact]
    public void Characters_that_steer_a_terminal_lose_their_power()
    {
        var article = new Article { Id = new ArticleId("a1"), Text = "Red \u001b[31malert\u202e now\tthen" };
        var span = new TextSpan(1, 0, article.Text.Length);
        var text = Write(new Reply.Answer("ask", Asked, [new FindingGroup("Passages", GroupMatch.Yes, [new Finding("passage", [Citation.Of(article, span)], span)])], []));
        Assert.Contains("“Red \ufffd[31malert\ufffd now then”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_runs_of_numbers_are_shown_by_their_ends()
    {
        var article = new Article { Id = new ArticleId("a1"), Title = "T", Text = "One.\nTwo.\nThree.\nFour." };
        List<Citation> citations = [.. article.Paragraphs.Select(line => Citation.Of(article, line.Span))];
        var findings = new Finding("closure", citations, citations[0].Span);
        Assert.Contains("“One.” [1]–[4]", Write(new Reply.Answer("closures", Asked, [new FindingGroup("Closures", GroupMatch.Yes, [findings])], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said() => Assert.Equal("ask · “harbour”\nNothing in the sources.\n", Write(new Reply.Answer("ask", Asked, [], [])));

    private static string Write(Reply reply) => PlainTextWriter.Write(AnswerDocumentBuilder.Build(reply));
}
