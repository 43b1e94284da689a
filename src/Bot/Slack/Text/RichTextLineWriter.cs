using System.Text.Json.Nodes;
using Bot.Commands.AnswerText;
using Bot.Slack.Payloads;
using Briefing.Articles;

namespace Bot.Slack.Text;

/// <summary>
/// Writes the lines of an answer as rich text, whose text elements are literal (S-M-2): headings and the answering words
/// bold, quotes set off, the numbers linked. Lines that follow each other share a part, with line breaks between.
/// </summary>
/// <param name="linkOf">Where a citation's number leads; null for nowhere.</param>
internal sealed class RichTextLineWriter(Func<Citation, string?> linkOf)
{
    /// <summary>How many characters of an address weigh as much as one that is read: a page of many long links must not outgrow Slack.</summary>
    private const int AddressWeight = 4;

    public int Measure(AnswerLine line) => 1 + Elements(line).Sum(element => element["text"]!.GetValue<string>().Length + ((element["url"]?.GetValue<string>().Length ?? 0) / AddressWeight));

    /// <summary>The parts of a <c>rich_text</c> block; none for nothing.</summary>
    public JsonArray Write(IReadOnlyList<AnswerLine> lines)
    {
        var parts = new JsonArray();
        JsonArray? open = null;
        var isQuote = false;
        foreach (var line in Trimmed(lines))
        {
            if (open is null || isQuote != IsQuote(line))
            {
                isQuote = IsQuote(line);
                parts.Add(new JsonObject { ["type"] = isQuote ? "rich_text_quote" : "rich_text_section", ["elements"] = open = [] });
            }
            else
            {
                open.Add(TextElement("\n", style: null));
            }

            foreach (var element in Elements(line)) open.Add((JsonNode)element);
            if (open.Count == 0) open.Add(TextElement(" ", style: null));
        }

        return parts;
    }

    /// <summary>A quote and the reason under it.</summary>
    private static bool IsQuote(AnswerLine line) => line.Indent == 2;

    private static IEnumerable<AnswerLine> Trimmed(IReadOnlyList<AnswerLine> lines) =>
        lines.SkipWhile(line => line.Spans.Count == 0).Reverse().SkipWhile(line => line.Spans.Count == 0).Reverse();

    private IEnumerable<JsonObject> Elements(AnswerLine line)
    {
        for (var i = 0; i < line.Spans.Count; i++)
        {
            var span = line.Spans[i];
            var text = SlackMarkup.Literal($"{(line.OpensQuote(i) ? "“" : "")}{span.Text}{(line.ClosesQuote(i) ? "”" : "")}");
            if (text.Length > 0) yield return Link(span, text) ?? TextElement(text, StyleOf(span.Role));
        }
    }

    /// <summary>Only a citation's number is a link, so that no link's text can look like another address (S-M-4).</summary>
    private JsonObject? Link(AnswerSpan span, string text)
    {
        if (span is not { Role: SpanRole.Number, Citation: { } citation } || linkOf(citation) is not { } url) return null;
        var address = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.AbsoluteUri.Replace("|", "%7C", StringComparison.Ordinal) : "";
        return RichTextRules.IsHttp(address) && address.Length <= PayloadLimits.Url ? new JsonObject { ["type"] = "link", ["url"] = address, ["text"] = text } : null;
    }

    private static JsonObject TextElement(string text, string? style)
    {
        var element = new JsonObject { ["type"] = "text", ["text"] = text };
        if (style is not null) element["style"] = new JsonObject { [style] = true };
        return element;
    }

    private static string? StyleOf(SpanRole role) => role switch
    {
        SpanRole.Heading or SpanRole.Label or SpanRole.Marked => "bold",
        SpanRole.Note => "italic",
        _ => null,
    };
}
