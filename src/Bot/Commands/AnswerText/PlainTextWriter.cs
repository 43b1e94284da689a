using System.Text;

namespace Bot.Commands.AnswerText;

/// <summary>Writes a document as plain text for files and pipes: quotes in quotation marks, the answering words between asterisks.</summary>
public static class PlainTextWriter
{
    private const int IndentWidth = 2;

    public static string Write(AnswerDocument document)
    {
        var text = new StringBuilder();
        foreach (var line in document.Lines) WriteLine(text, line);
        return text.ToString();
    }

    private static void WriteLine(StringBuilder text, AnswerLine line)
    {
        if (line.Spans.Count > 0) text.Append(' ', line.Indent * IndentWidth);
        for (var i = 0; i < line.Spans.Count; i++)
        {
            var span = line.Spans[i];
            if (line.OpensQuote(i)) text.Append('“');
            text.Append(span.Role == SpanRole.Marked ? $"**{span.Text}**" : span.Text);
            if (line.ClosesQuote(i)) text.Append('”');
        }

        text.Append('\n');
    }
}
