using Bot.Commands;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;

namespace Bot.Tests.Commands.Chat;

/// <summary>Actions that only tests know: they reach what a platform must be able to carry.</summary>
internal static class StageActions
{
    public static IEnumerable<ChatAction> All() =>
    [
        new ChatAction { Name = "test-break", RunAsync = (_, _) => throw new InvalidOperationException("The test wants it so.") },
        new ChatAction { Name = "test-guarded", Access = CommandAccess.Moderator, RunAsync = (call, _) => Say(call, "You moderate.") },
        new ChatAction { Name = "test-replace", RunAsync = (_, _) => Task.FromResult<ChatOutcome>(new ChatOutcome.Replaced(new ChatMessage(Document("Replaced."))))},
        new ChatAction
        {
            Name = "test-form",
            Form = call => call.Request.Entry == ChatEntry.Form ? null : new ChatForm("test-form:1", "A form", [new ChatField("name", "Name"), new ChatField("text", "Text", IsLong: true)]),
            RunAsync = (call, _) => Say(call, $"{call.Request.Fields["name"]} wrote {call.Request.Fields["text"]}"),
        },
        new ChatAction
        {
            Name = "test-long",
            IsLong = true,
            RunAsync = async (call, cancel) =>
            {
                await call.ProgressAsync(new ChatMessage(Document("Half done.")) { Visibility = call.Visibility }, cancel);
                return await Say(call, "All done.");
            },
        },
    ];

    private static Task<ChatOutcome> Say(ChatCall call, string sentence) => Task.FromResult<ChatOutcome>(ChatOutcome.Tell(sentence, call.Visibility));

    private static AnswerDocument Document(string words) => new([new AnswerLine(0, [new AnswerSpan(words)])]);
}
