using Bot.Commands.AnswerText;

namespace Bot.Web;

/// <summary>The box to ask in, and below it the answer.</summary>
internal static class AskPage
{
    private const string Examples = "/closures 2024 · /who-left shanghai · /ask who led the institute · /help";

    /// <param name="question">What was typed; empty at first.</param>
    /// <param name="answer">Null when nothing was asked.</param>
    /// <param name="links">Where citations lead.</param>
    public static string Render(string question, AnswerDocument? answer, ReaderLinks links)
    {
        var page = new HtmlPage(question.Length > 0 ? question : "Ask the sources");
        page.Raw("<main>\n<form action=\"/\" method=\"get\" role=\"search\">\n<label for=\"q\">Ask the sources</label>\n<div class=\"ask\"><input id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\" autofocus value=\"")
            .Text(question).Raw("\"><button>Ask</button></div>\n<p class=\"note\">").Text(Examples).Raw("</p>\n</form>\n");
        if (answer is not null) Answer(page, answer, links);
        return page.Raw("</main>\n").ToString();
    }

    private static void Answer(HtmlPage page, AnswerDocument answer, ReaderLinks links)
    {
        page.Raw("<section class=\"answer\">\n");
        foreach (var line in answer.Lines.Where(line => line.Spans.Count > 0))
        {
            var tag = line.Indent == 0 && line.Spans[0].Role == SpanRole.Heading ? "h2" : "p";
            page.Raw($"<{tag} class=\"in{line.Indent}\">");
            Spans(page, line, links);
            page.Raw($"</{tag}>\n");
        }

        page.Raw("</section>\n");
    }

    private static void Spans(HtmlPage page, AnswerLine line, ReaderLinks links)
    {
        for (var i = 0; i < line.Spans.Count; i++)
        {
            if (line.OpensQuote(i)) page.Raw("<q>");
            Span(page, line.Spans[i], links);
            if (line.ClosesQuote(i)) page.Raw("</q>");
        }
    }

    private static void Span(HtmlPage page, AnswerSpan span, ReaderLinks links)
    {
        if (span.Citation is { } citation) page.Raw("<a href=\"").Text(links.To(citation)).Raw("\">").Text(span.Text).Raw("</a>");
        else if (span.Role == SpanRole.Marked) page.Raw("<mark>").Text(span.Text).Raw("</mark>");
        else if (span.Role is SpanRole.Label) page.Raw("<b>").Text(span.Text).Raw("</b>");
        else if (span.Role is SpanRole.Note) page.Raw("<small>").Text(span.Text).Raw("</small>");
        else page.Text(span.Text);
    }
}
