using System.Globalization;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Correcting;

/// <summary>
/// Moderators' buttons on the findings of an answer: from the menu of the answer's message, and under "not useful". Each asks for the
/// passage in a form, and does what the typed command would do.
/// </summary>
internal sealed class CorrectionActions(Dispatcher dispatcher, ChatStore store)
{
    public IReadOnlyList<ChatAction> All() =>
    [
        new ChatAction { Name = ChatMenu.Correct.Name, Access = CommandAccess.Moderator, RunAsync = (call, _) => Task.FromResult<ChatOutcome>(Offer(call)) },
        .. Correction.All.Select(correction => new ChatAction
        {
            Name = correction.Action,
            Access = CommandAccess.Moderator,
            Form = call => call.Request.Entry == ChatEntry.Button && Find(call) is { } answer ? correction.Form(answer.Key) : null,
            RunAsync = (call, _) => Task.FromResult<ChatOutcome>(Correct(correction, call)),
        }),
    ];

    /// <summary>What may be wrong with it, a button each.</summary>
    public static ChatMessage Offer(string sentence, string answer, Visibility visibility) =>
        new(ChatText.Document(sentence)) { Visibility = visibility, Buttons = Correction.Buttons(answer) };

    private ChatOutcome.Said Offer(ChatCall call) => Find(call) is { } answer ? new ChatOutcome.Said(Offer("What is wrong with it?", answer.Key, call.Visibility)) : Unknown(call);

    private ChatOutcome.Said Correct(Correction correction, ChatCall call)
    {
        if (Find(call) is not { } answer) return Unknown(call);
        var (passage, value) = Correction.Read(call.Request.Fields);
        if ((correction == Correction.OfSource ? SourceOf(passage, answer, call) : passage) is not { } about) return ChatOutcome.Tell("The answer has no passage of that number.", call.Visibility);
        var request = call.Asker.Ask(correction.Command(about, value), asModerator: true) with { Last = () => Whole(answer, call) };
        return DeskMessage.Of(dispatcher.Run(request), call.Visibility, call.Platform);
    }

    /// <summary>The key of the article that a passage is of.</summary>
    private string? SourceOf(string passage, PostedAnswer answer, ChatCall call)
    {
        if (!int.TryParse(passage.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || Whole(answer, call) is not { } whole) return null;
        var cited = NumberedCitations.Of(whole).All;
        return number >= 1 && number <= cited.Count ? cited[number - 1].Article.Id.Value : null;
    }

    /// <summary>As its numbers count: with all that the moderator sees of it now.</summary>
    private Reply.Answer? Whole(PostedAnswer answer, ChatCall call) => dispatcher.Run(call.Asker.Ask(answer.Text!) with { At = answer.Day }) as Reply.Answer;

    private PostedAnswer? Find(ChatCall call) => PressedAnswer.Of(call, store.Answers) is { Text: not null } answer ? answer : null;

    private static ChatOutcome.Said Unknown(ChatCall call) =>
        ChatOutcome.Tell("That is no answer of mine that I still know. Ask again, and correct the new one; /overrule and /retract do the same.", call.Visibility);
}
