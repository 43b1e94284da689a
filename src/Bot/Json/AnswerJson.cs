using System.Text.Json;
using Bot.Web;
using Briefing.Answers;

namespace Bot.Json;

/// <summary>Writes an answer as the one JSON object that the command line, scripts and tests read.</summary>
/// <param name="links">Where the sources can be read.</param>
internal sealed class AnswerJson(ReaderLinks links)
{
    /// <param name="json">Where to.</param>
    /// <param name="answer">What was answered.</param>
    /// <param name="took">How long the question took.</param>
    public void Write(Utf8JsonWriter json, Reply.Answer answer, TimeSpan took)
    {
        var sources = NumberedCitations.Of(answer);
        json.WriteStartObject();
        json.WriteString("command", answer.Command);
        QuestionJson.Write(json, answer.Understood);
        json.WriteObjects("groups", answer.Groups, group =>
        {
            json.WriteString("heading", group.Heading);
            json.WriteString("match", JsonText.Kebab(group.Match));
            json.WriteObjects("findings", group.Findings, finding => FindingJson.Write(json, finding, sources));
        });
        WriteCitations(json, sources);
        json.WriteStrings("notes", answer.Shortened is { } shortened ? [shortened, .. answer.Notes] : answer.Notes);
        WriteCounts(json, answer);
        if (answer.About is not null) json.WriteString("about", answer.About);
        if (answer.Article is not null) ArticleJson.WriteWhole(json, answer.Article);
        json.WriteNumber("tookMs", Math.Round(took.TotalMilliseconds, 1));
        json.WriteEndObject();
    }

    private void WriteCitations(Utf8JsonWriter json, NumberedCitations sources) => json.WriteObjects("citations", sources.All.Index(), source =>
    {
        var citation = source.Item;
        json.WriteNumber("n", source.Index + 1);
        ArticleJson.WriteSource(json, citation.Article);
        json.WriteNumber("revision", citation.Article.Revision);
        json.WriteNumber("paragraph", citation.Span.Paragraph);
        json.WriteNumber("start", citation.Span.Start);
        json.WriteNumber("end", citation.Span.End);
        json.WriteExact("quote", citation.Quote);
        json.WriteString("link", links.To(citation));
    });

    /// <summary>The findings shown, by what their group claims; <c>total</c> counts those that a limit left out, too.</summary>
    private static void WriteCounts(Utf8JsonWriter json, Reply.Answer answer)
    {
        json.WriteStartObject("counts");
        foreach (var match in Enum.GetValues<GroupMatch>())
        {
            json.WriteNumber(JsonText.Kebab(match), answer.Groups.Where(group => group.Match == match).Sum(group => group.Findings.Count));
        }

        json.WriteNumber("total", answer.Total);
        json.WriteEndObject();
    }
}
