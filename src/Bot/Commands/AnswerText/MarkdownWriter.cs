using System.Buffers;
using System.Text;

namespace Bot.Commands.AnswerText;

/// <summary>Writes a document as Markdown for a file: headings, a list of findings with their quotes, the answering words bold. The words of articles stay words.</summary>
public static class MarkdownWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]()<>#+-.!|~&@:$^=\"'");

    public static string Write(AnswerDocument document)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var line in document.Lines)
        {
            WriteLine(text, line, isFirst);
            isFirst = false;
        }

        return text.ToString();
    }

    private static void WriteLine(StringBuilder text, AnswerLine line, bool isFirst)
    {
        if (line is { Indent: 0, Spans: [{ Role: SpanRole.Heading }, ..] }) text.Append(isFirst ? "# " : "## ");
        else if (line.Indent == 1) text.Append("- ");
        else if (line.Indent > 1) text.Append("  ");

        for (var i = 0; i < line.Spans.Count; i++)
        {
            var span = line.Spans[i];
            if (i == 0 && span.Text == "• ") continue;
            if (line.OpensQuote(i)) text.Append('“');
            text.Append(span.Role is SpanRole.Marked or SpanRole.Label ? $"**{Escape(span.Text)}**" : Escape(span.Text));
            if (line.ClosesQuote(i)) text.Append('”');
        }

        // A blank line ends a paragraph; inside of a finding two spaces keep its lines apart.
        text.Append(line.Indent == 0 ? "\n\n" : "  \n");
    }

    private static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(Special) < 0) return words;
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var c in words)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
