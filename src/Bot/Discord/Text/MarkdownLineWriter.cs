using System.Text;
using Bot.Commands.AnswerText;
using Briefing.Articles;

namespace Bot.Discord.Text;

/// <summary>Writes a line of an answer in Discord's markdown: what was understood and the labels bold, quotes set off, the answering words bold, the numbers linked.</summary>
/// <param name="linkOf">Where a citation's number leads; null for nowhere.</param>
internal sealed class MarkdownLineWriter(Func<Citation, string?> linkOf)
{
    public int Measure(AnswerLine line) => Write(line).Length + 1;

    public string Write(AnswerLine line)
    {
        if (line.Spans.Count == 0) return "";
        var text = new StringBuilder(line.Indent == 2 ? "> " : "");
        for (var i = 0; i < line.Spans.Count; i++)
        {
            var span = line.Spans[i];
            if (line.OpensQuote(i)) text.Append('“');
            if (IsBold(line, i) && !IsBold(line, i - 1)) text.Append("**");
            text.Append(Linked(span) ?? DiscordMarkdown.Escape(span.Text));
            if (IsBold(line, i) && !IsBold(line, i + 1)) text.Append("**");
            if (line.ClosesQuote(i)) text.Append('”');
        }

        return text.ToString();
    }

    private string? Linked(AnswerSpan span) =>
        span is { Role: SpanRole.Number, Citation: { } citation } && linkOf(citation) is { } url ? DiscordMarkdown.Link(span.Text, url) : null;

    private static bool IsBold(AnswerLine line, int span) =>
        span >= 0 && span < line.Spans.Count && line.Spans[span].Role is SpanRole.Heading or SpanRole.Label or SpanRole.Marked && !string.IsNullOrWhiteSpace(line.Spans[span].Text);
}
