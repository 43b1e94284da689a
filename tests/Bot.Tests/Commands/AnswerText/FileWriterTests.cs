using Bot.Commands.AnswerText;

namespace Bot.Tests.Commands.AnswerText;

public sealed class FileWriterTests(SeededDispatcher seeded) : IClassFixture<SeededDispatcher>
{
    [Fact]
    public void Markdown_has_headings_findings_and_sources()
    {
        var text = MarkdownWriter.Write(AnswerDocumentBuilder.Build(seeded.Answer("/closures 2025")));
        Assert.StartsWith("# closures · 2025 · anywhere", text, StringComparison.Ordinal);
        Assert.Contains("\n- **Western tech giants", text, StringComparison.Ordinal);
        Assert.Contains("\n## Sources\n", text, StringComparison.Ordinal);
        Assert.Contains("\\[1\\]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_an_article_are_words_in_markdown()
    {
        var document = new AnswerDocument([new AnswerLine(1, [new AnswerSpan("# a [b](http://c) <d> *e* `f` @g\\", SpanRole.Quote)])]);
        Assert.Equal("- “\\# a \\[b\\]\\(http\\://c\\) \\<d\\> \\*e\\* \\`f\\` \\@g\\\\”  \n", MarkdownWriter.Write(document));
    }

    [Fact]
    public void Csv_has_a_row_for_each_citation_with_the_verbatim_quote()
    {
        var answer = seeded.Answer("/closures 2025");
        var rows = Rows(CsvWriter.Write(answer));
        Assert.Equal("number", rows[0][0]);
        var citations = answer.Groups.SelectMany(group => group.Findings).SelectMany(finding => finding.Citations).ToList();
        Assert.Equal(citations.Count + 1, rows.Count);
        var quote = rows[0].IndexOf("quote");
        Assert.Equal(citations.ConvertAll(citation => citation.Quote), rows.Skip(1).Select(row => row[quote].StartsWith('\'') ? row[quote][1..] : row[quote]));
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    /// <summary>A reader of RFC 4180, as strict as it.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var at = 0; at < csv.Length;)
        {
            var cell = new System.Text.StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
                {
                    cell.Append(csv[at]);
                    if (csv[at] == '"') at++;
                }

                at++;
            }
            else
            {
                while (csv[at] is not (',' or '\r')) cell.Append(csv[at++]);
            }

            rows[^1].Add(cell.ToString());
            if (csv[at++] == ',') continue;
            Assert.Equal('\n', csv[at++]);
            rows.Add([]);
        }

        return rows[..^1];
    }
}
