using System.Globalization;
using System.Text;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Answering;

/// <summary>What the buttons under an answer do. Each answers anew, with what its presser may see now.</summary>
internal sealed class AnswerActions(AnswerComposer composer, Dispatcher dispatcher, ChatStore store, TimeProvider clock)
{
    /// <summary>Findings in a file: more than anybody reads, few enough for every platform's limit.</summary>
    private const int MostInFile = 2_000;

    public IReadOnlyList<ChatAction> All() =>
    [
        Of(AnswerButtons.More, call => WithAnswer(call, More)),
        Of(AnswerButtons.Context, call => WithAnswer(call, Context)),
        Of(AnswerButtons.Share, call => WithAnswer(call, Share)) with { Visibility = Visibility.Public },
        Of(AnswerButtons.Useful, call => WithAnswer(call, Useful)),
        Of(AnswerButtons.Useless, call => WithAnswer(call, Useless)),
        Of(AnswerButtons.Markdown, call => WithAnswer(call, answer => File(call, answer, Markdown))),
        Of(AnswerButtons.Csv, call => WithAnswer(call, answer => File(call, answer, Csv))),
        new ChatAction { Name = AnswerButtons.Delete, RunAsync = DeleteAsync },
    ];

    private static ChatAction Of(string name, Func<ChatCall, ChatOutcome> run) => new() { Name = name, RunAsync = (call, _) => Task.FromResult(run(call)) };

    private ChatOutcome.Said More(ChatCall call, PostedAnswer answer) =>
        composer.Compose(answer, call.Platform).Next is { } next ? Answer(call, answer, next) : Tell(call, "That was all of it.");

    /// <summary>"context:KEY" for the passages of this message, "context:KEY:2" for the one numbered 2.</summary>
    private ChatOutcome.Said Context(ChatCall call, PostedAnswer answer)
    {
        if (call.Argument.Split(':') is not [_, var written]) return Answer(call, answer, new AnswerPlace(AnswerView.Contexts, composer.Compose(answer, call.Platform).FirstNumber));
        var isNumber = int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000;
        return Answer(call, answer, new AnswerPlace(AnswerView.Context, isNumber ? number - 1 : int.MaxValue / 4));
    }

    private ChatOutcome.Said Share(ChatCall call, PostedAnswer answer) => Answer(call, answer, answer.Place);

    private ChatOutcome.Said Useful(ChatCall call, PostedAnswer answer)
    {
        store.Questions.Mark(answer.Key, call.Asker.Actor.Id, isUseful: true);
        return Tell(call, "Thank you: noted as useful.");
    }

    private ChatOutcome.Said Useless(ChatCall call, PostedAnswer answer)
    {
        store.Questions.Mark(answer.Key, call.Asker.Actor.Id, isUseful: false);
        return Tell(call, "Thank you: noted as not useful. The moderators see which answers were not.");
    }

    private ChatOutcome.Said File(ChatCall call, PostedAnswer answer, Func<Reply.Answer, ChatAttachment> write)
    {
        if (dispatcher.Run(call.Asker.Again(answer, MostInFile)) is not Reply.Answer whole) return Tell(call, Gone);
        var shown = whole.Groups.Sum(group => group.Findings.Count);
        var sentence = shown < whole.Total ? $"The first {shown:N0} of {whole.Total:N0} findings, with their sources." : $"All {shown:N0} findings, with their sources.";
        return new ChatOutcome.Said(new ChatMessage(ChatText.Document(sentence)) { Visibility = call.Visibility, Attachment = write(whole) });
    }

    private static ChatAttachment Markdown(Reply.Answer answer) =>
        new($"{answer.Command}.md", "text/markdown", Encoding.UTF8.GetBytes(MarkdownWriter.Write(AnswerDocumentBuilder.Build(answer))));

    private static ChatAttachment Csv(Reply.Answer answer) => new($"{answer.Command}.csv", "text/csv", Encoding.UTF8.GetBytes(CsvWriter.Write(answer)));

    private async Task<ChatOutcome> DeleteAsync(ChatCall call, CancellationToken cancel)
    {
        if (Find(call) is not { } answer) return Tell(call, TooOld);
        var isAllowed = answer.Asker == call.Asker.Actor.Id || await call.Asker.IsModeratorAsync(cancel);
        return isAllowed ? new ChatOutcome.Removed(answer.Key) : Tell(call, "Only who asked, or a moderator, can delete an answer.");
    }

    private const string TooOld = "That answer is too old for its buttons. Please ask again.";
    private const string Gone = "The sources no longer say anything there.";

    /// <summary>Another message of the same answer, for whoever asks for it.</summary>
    private ChatOutcome.Said Answer(ChatCall call, PostedAnswer answer, AnswerPlace place)
    {
        // Who goes on from their own open answer goes on openly; anybody else reads on alone.
        var goesOn = answer.Visibility == Visibility.Public && answer.Asker == call.Asker.Actor.Id;
        var composed = composer.Compose(
            answer with
            {
                Key = ChatKey.New(),
                Conversation = call.Request.Conversation,
                Message = null,
                Visibility = goesOn ? Visibility.Public : call.Visibility,
                Asker = call.Asker.Actor.Id,
                Place = place,
                At = clock.GetUtcNow(),
            },
            call.Platform);
        return composed.IsNone || composed.Cited.Count == 0 ? Tell(call, Gone) : new ChatOutcome.Said(composed.Message) { Answer = composed };
    }

    private ChatOutcome WithAnswer(ChatCall call, Func<ChatCall, PostedAnswer, ChatOutcome> run) => WithAnswer(call, answer => run(call, answer));

    private ChatOutcome WithAnswer(ChatCall call, Func<PostedAnswer, ChatOutcome> run) =>
        Find(call) is { Text: not null } answer ? run(answer with { Collections = call.Asker.Collections }) : Tell(call, TooOld);

    private PostedAnswer? Find(ChatCall call) => PressedAnswer.Of(call, store.Answers);

    private static ChatOutcome.Said Tell(ChatCall call, string sentence) => ChatOutcome.Tell(sentence, call.Visibility);
}
