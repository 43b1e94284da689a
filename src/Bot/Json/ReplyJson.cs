using System.Text.Json;
using Bot.Commands;
using Bot.Web;
using Briefing.Answers;

namespace Bot.Json;

/// <summary>The reply to a moderator's command on its way from the worker to the call that handed it over: the very object that <c>--json</c> prints.</summary>
internal static class ReplyJson
{
    public static string Write(Reply reply, ReaderLinks links, TimeSpan took) => reply switch
    {
        Reply.Answer answer => JsonText.Line(json => new AnswerJson(links).Write(json, answer, took)),
        Reply.Refusal refusal => JsonText.Error(refusal.Code, refusal.Message),
        _ => throw new InvalidOperationException("A reply answers or refuses."),
    };

    /// <summary>A refusal, or what the answer tells in words.</summary>
    public static Reply Read(JsonElement written, CommandRequest request) => written.TryGetProperty("error", out var error)
        ? new Reply.Refusal(error.GetProperty("code").GetString()!, error.GetProperty("message").GetString()!)
        : new CommandCall(request.Text, request).Tell(written.GetProperty("command").GetString()!, written.GetProperty("about").GetString()!)
            .With([.. written.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)]);
}
