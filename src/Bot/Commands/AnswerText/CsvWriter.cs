using System.Globalization;
using System.Text;
using Briefing.Answers;
using Briefing.Articles;

namespace Bot.Commands.AnswerText;

/// <summary>
/// Writes the findings of an answer as CSV (RFC 4180, with a heading): a row for each citation, the quote verbatim. A cell that a
/// spreadsheet would run as a formula begins with an apostrophe.
/// </summary>
public static class CsvWriter
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly string[] Columns =
    [
        "number", "group", "match", "kind", "who", "what", "where", "when", "amount", "status", "reason",
        "quote", "article", "revision", "paragraph", "start", "end", "title", "source", "published", "url",
    ];

    public static string Write(Reply.Answer answer)
    {
        var numbered = NumberedCitations.Of(answer);
        var text = new StringBuilder();
        AddRow(text, Columns);
        foreach (var group in answer.Groups)
        {
            foreach (var finding in group.Findings)
            {
                foreach (var citation in finding.Citations) AddRow(text, [Number(numbered.NumberOf(citation)), .. OfFinding(group, finding), .. OfCitation(citation)]);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string?> OfFinding(FindingGroup group, Finding finding) =>
    [
        group.Heading,
        group.Match.ToString().ToLowerInvariant(),
        finding.Kind,
        string.Join(", ", finding.Who.Select(actor => actor.Name)),
        finding.What,
        string.Join(", ", finding.Where.Select(place => place.Name)),
        finding.When?.Text,
        finding.Amount is null ? null : string.Join(" or ", [finding.Amount, .. finding.OtherAmounts]),
        finding.Status is { } status ? StatusText.Of(status, Labels.English) : null,
        finding.Reason,
    ];

    private static IEnumerable<string?> OfCitation(Citation citation) =>
    [
        citation.Quote,
        citation.Article.Id.Value,
        Number(citation.Article.Revision),
        Number(citation.Span.Paragraph),
        Number(citation.Span.Start),
        Number(citation.Span.End),
        citation.Article.Title,
        citation.Article.Source,
        citation.Article.Published?.Day.ToString("O", CultureInfo.InvariantCulture),
        citation.Article.Url,
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void AddRow(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? words)
    {
        if (string.IsNullOrEmpty(words)) return "";
        var safe = FormulaStarts.Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
