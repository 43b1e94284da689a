using System.Text;
using Bot.Commands.AnswerText;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>What a moderator's command replies, in one message; what does not fit goes with it as a file.</summary>
internal static class DeskMessage
{
    public static ChatOutcome.Said Of(Reply reply, Visibility visibility, IChatPlatform platform)
    {
        var document = AnswerDocumentBuilder.Build(reply);
        var pages = platform.Pages(document);
        var message = new ChatMessage(pages[0]) { Visibility = visibility };
        return new ChatOutcome.Said(pages.Count == 1 || reply is not Reply.Answer answer ? message : message with { Attachment = File(answer.Command, document) });
    }

    private static ChatAttachment File(string command, AnswerDocument document) => new($"{command}.txt", "text/plain", Encoding.UTF8.GetBytes(PlainTextWriter.Write(document)));
}
