using System.Globalization;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat.Correcting;

/// <summary>
/// Moderators' buttons on the findings of an answer, from its own button and from the menu of its message. Each asks for the passage
/// in a form, and does what the typed command would do.
/// </summary>
internal sealed class CorrectionActions(Dispatcher dispatcher, ChatStore store)
{
    private const string ForOthers = "Correcting answers is for moderators. “Not useful” lets them know that something is wrong with one.";

    public IReadOnlyList<ChatAction> All() =>
    [
        .. new[] { AnswerButtons.Correct, ChatMenu.Correct.Name }.Select(name => new ChatAction
        {
            Name = name,
            Access = CommandAccess.Moderator,
            Refusal = ForOthers,
            RunAsync = (call, _) => Task.FromResult<ChatOutcome>(Offer(call)),
        }),
        .. Correction.All.Select(correction => new ChatAction
        {
            Name = correction.Action,
            Access = CommandAccess.Moderator,
            Refusal = ForOthers,
            Form = call => call.Request.Entry == ChatEntry.Button && Find(call) is { } answer ? correction.Form(answer.Key) : null,
            RunAsync = (call, _) => Task.FromResult<ChatOutcome>(Correct(correction, call)),
        }),
    ];

    /// <summary>What may be wrong with it, a button each.</summary>
    private ChatOutcome.Said Offer(ChatCall call) => Find(call) is { } answer
        ? new ChatOutcome.Said(new ChatMessage(ChatText.Document("What is wrong with it?")) { Visibility = call.Visibility, Buttons = Correction.Buttons(answer.Key) })
        : Unknown(call);

    private ChatOutcome.Said Correct(Correction correction, ChatCall call)
    {
        if (Find(call) is not { } answer) return Unknown(call);
        var (passage, value) = Correction.Read(call.Request.Fields);
        Reply.Answer? Whole() => dispatcher.Run(call.Asker.Again(answer)) as Reply.Answer;
        if ((correction == Correction.OfSource ? SourceOf(passage, Whole) : passage) is not { } about) return ChatOutcome.Tell("The answer has no passage of that number.", call.Visibility);
        var request = call.Asker.Ask(correction.Command(about, value), asModerator: true) with { Last = Whole };
        return DeskMessage.Of(dispatcher.Run(request), call.Visibility, call.Platform);
    }

    /// <summary>The key of the article that a passage is of.</summary>
    private static string? SourceOf(string passage, Func<Reply.Answer?> answer)
    {
        if (!int.TryParse(passage.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || answer() is not { } whole) return null;
        var cited = NumberedCitations.Of(whole).All;
        return number >= 1 && number <= cited.Count ? cited[number - 1].Article.Id.Value : null;
    }

    private PostedAnswer? Find(ChatCall call) => PressedAnswer.Of(call, store.Answers) is { Text: not null } answer ? answer : null;

    private static ChatOutcome.Said Unknown(ChatCall call) =>
        ChatOutcome.Tell("That is no answer of mine that I still know. Ask again, and correct the new one; /overrule and /retract do the same.", call.Visibility);
}
