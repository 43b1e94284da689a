using System.Text.Json;
using Briefing.Articles;
using Briefing.Intake;

namespace Bot.Json;

/// <summary>A result line of a push: <c>{"id","result":"added|revised|unchanged|refused","duplicateOf","message"}</c>.</summary>
internal static class PushJson
{
    public static string Write(PushResult result) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", result.Id);
        json.WriteString("result", JsonText.Kebab(result.Outcome));
        json.WriteString("duplicateOf", result.DuplicateOf?.Value);
        json.WriteString("message", result.Message);
        json.WriteEndObject();
    });

    public static PushResult Read(JsonElement line) => new(
        line.GetProperty("id").GetString()!,
        Enum.Parse<PushOutcome>(line.GetProperty("result").GetString()!, ignoreCase: true),
        line.GetProperty("duplicateOf").GetString() is { } twin ? new ArticleId(twin) : null,
        line.GetProperty("message").GetString());
}
