using System.Text.Json;
using Bot.Commands;
using Bot.Json;
using Briefing;
using Briefing.Answers;
using Briefing.Index;

namespace Bot.CommandLine;

/// <summary>Answers one line of a batch with one line: a question through its command, or the bare retrieval of <c>search</c>.</summary>
internal sealed class BatchAnswerer(BriefingLibrary library, AnswerJson answers, TimeProvider clock)
{
    private readonly Dispatcher _dispatcher = new(library, logger: new StandardErrorLogger<Dispatcher>());

    /// <summary>Never throws for what the line holds: that is an error line.</summary>
    public string Answer(string line)
    {
        BatchLine? read = null;
        try
        {
            read = BatchLine.Read(line);
            return read.Search is null ? Ask(read) : Search(read);
        }
        catch (RefusedException refused)
        {
            return Error(read?.Id ?? BatchLine.IdOf(line), refused.Code, refused.Message);
        }
        catch (Exception unforeseen) when (unforeseen is not OutOfMemoryException)
        {
            return Error(read?.Id, "internal", $"This should not have happened: {unforeseen.GetType().Name}: {unforeseen.Message}");
        }
    }

    private string Ask(BatchLine line)
    {
        var started = clock.GetTimestamp();
        var reply = _dispatcher.Run(RequestOf(line));
        var took = clock.GetElapsedTime(started);
        return reply switch
        {
            Reply.Refusal refusal => Error(line.Id, refusal.Code, refusal.Message),
            var answer => WithId(line.Id, json =>
            {
                json.WritePropertyName("answer");
                answers.Write(json, (Reply.Answer)answer, took);
            }),
        };
    }

    private string Search(BatchLine line)
    {
        var hits = library.Index.FindPassages(new PassageQuery(line.Search!, line.Top ?? BatchLine.DefaultHits, line.At, line.Collections, line.DistinctArticles));
        return WithId(line.Id, json =>
        {
            json.WriteObjects("hits", hits, hit =>
            {
                json.WriteString("article", hit.Article.Value);
                json.WriteNumber("paragraph", hit.Span.Paragraph);
                json.WriteNumber("start", hit.Span.Start);
                json.WriteNumber("end", hit.Span.End);
                json.WriteNumber("score", Math.Round(hit.Score, 4));
                json.WriteExact("text", library.Store.Find(hit.Article, hit.Revision)?.Slice(hit.Span) ?? "");
            });
            if (hits.Count == 0 && _dispatcher.WhyNothing(RequestOf(line)) is { } why) json.WriteStrings("notes", [why]);
        });
    }

    private static CommandRequest RequestOf(BatchLine line) => new(line.Text ?? "", line.At ?? QuestionOptions.Day(null), line.Collections, Top: line.Top ?? int.MaxValue);

    private static string Error(JsonElement? id, string code, string message) => WithId(id, json => JsonText.WriteError(json, code, message));

    private static string WithId(JsonElement? id, Action<Utf8JsonWriter> write) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        if (id is { } known) known.WriteTo(json);
        else json.WriteNullValue();
        write(json);
        json.WriteEndObject();
    });
}
