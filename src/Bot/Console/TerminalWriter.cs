using Bot.CommandLine;
using Bot.Commands.AnswerText;
using Bot.Web;
using Spectre.Console;

namespace Bot.Console;

/// <summary>
/// Shows answers: in colour and wrapped to the width on a terminal, as plain text in a pipe, with <c>NO_COLOR</c> or on a dumb terminal.
/// </summary>
internal sealed class TerminalWriter
{
    private const int IndentWidth = 2;

    private readonly IAnsiConsole? _terminal;
    private readonly ReaderLinks? _links;

    private TerminalWriter(IAnsiConsole? terminal, ReaderLinks? links) => (_terminal, _links) = (terminal, links);

    /// <param name="links">Makes the numbers of citations lead to the reader page; null without one.</param>
    public static TerminalWriter ForResults(ReaderLinks? links = null) => new(HasColour ? AnsiConsole.Console : null, links);

    private static bool HasColour =>
        !System.Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public void Write(AnswerDocument document)
    {
        if (_terminal is null)
        {
            StandardStreams.Output.Write(PlainTextWriter.Write(document));
            StandardStreams.Output.Flush();
            return;
        }

        foreach (var line in document.Lines) _terminal.Write(new Padder(Layout(line), new Padding(line.Indent * IndentWidth, 0, 0, 0)));
    }

    private Paragraph Layout(AnswerLine line)
    {
        var paragraph = new Paragraph();
        for (var i = 0; i < line.Spans.Count; i++)
        {
            if (line.OpensQuote(i)) paragraph.Append("“");
            paragraph.Append(line.Spans[i].Text, StyleOf(line.Spans[i]), LinkOf(line.Spans[i]));
            if (line.ClosesQuote(i)) paragraph.Append("”");
        }

        return paragraph;
    }

    private Link? LinkOf(AnswerSpan span) => _links is null || span.Citation is null ? null : new Link(_links.To(span.Citation));

    private static Style StyleOf(AnswerSpan span) => span.Role switch
    {
        SpanRole.Heading => new Style(decoration: Decoration.Bold),
        SpanRole.Label => new Style(Color.Aqua),
        SpanRole.Quote => new Style(Color.Silver, decoration: Decoration.Italic),
        SpanRole.Marked => new Style(Color.Black, Color.Yellow),
        SpanRole.Number => new Style(Color.Green),
        SpanRole.Source => new Style(Color.Blue),
        SpanRole.Note => new Style(Color.Grey),
        _ => Style.Plain,
    };
}
