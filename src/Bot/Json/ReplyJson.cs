using System.Text.Json;
using Bot.Commands;
using Briefing.Answers;

namespace Bot.Json;

/// <summary>The reply to a moderator's command on its way from the worker to the call that handed it over: a refusal, or what is told about the bot.</summary>
internal static class ReplyJson
{
    public static string Write(Reply reply) => JsonText.Line(json =>
    {
        json.WriteStartObject();
        if (reply is Reply.Refusal refusal) JsonText.WriteError(json, refusal.Code, refusal.Message);
        if (reply is Reply.Answer answer)
        {
            json.WriteString("command", answer.Command);
            json.WriteString("about", answer.About);
            json.WriteStrings("notes", answer.Notes);
        }

        json.WriteEndObject();
    });

    public static Reply Read(JsonElement written, CommandRequest request) => written.TryGetProperty("error", out var error)
        ? new Reply.Refusal(error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!)
        : new CommandCall(request.Text, request).Tell(written.GetProperty("command").GetString()!, written.GetProperty("about").GetString()!)
            .With([.. written.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)]);
}
