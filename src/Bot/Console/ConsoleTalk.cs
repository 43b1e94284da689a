using Bot.Commands;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Console;

/// <summary>
/// What is said in the terminal, line by line: each is a command or a question, or goes on from the last answer ("more", "context 2",
/// "and in 2025?", "only Microsoft"), whose passages moderators' commands name by number. Long answers come in pages, as in channels.
/// </summary>
internal sealed class ConsoleTalk(Dispatcher dispatcher)
{
    private readonly ContextPages _contexts = new();
    private CommandRequest? _asked;
    private Reply.Answer? _last;
    private AnswerPlace? _next;
    private int _firstNumber;

    private static AnswerDocument Gone => ChatText.Document("That answer has no such passage, or has it no longer.");

    public AnswerDocument Answer(string line, DateOnly today)
    {
        if (TypedPress.Read(line.TrimStart('/')) is { } press) return Press(press);
        var request = new CommandRequest(Whole(line, today), today, AsModerator: true, Actor: "console") { Last = () => _asked is { } asked ? dispatcher.Run(asked) as Reply.Answer : null };
        var reply = dispatcher.Run(request with { Top = FindingPages.TopFor(default) });
        if (reply is not Reply.Answer { About: null } answer) return AnswerDocumentBuilder.Build(reply);
        _asked = request;
        return Page(answer, default);
    }

    /// <summary>Asks anew: what was retracted meanwhile is shown to nobody.</summary>
    private AnswerDocument Press(TypedPress press)
    {
        if (_asked is null) return AnswerDocumentBuilder.Build(FollowUps.NoAnswerHere);
        if (press.Kind == PressKind.Share) return ChatText.Document("Nobody else reads here: on Discord and Slack “share” shows an answer to its channel.");
        if (PlaceOf(press) is not { } place) return ChatText.Document("That was all of it.");
        return place.First >= 0 && dispatcher.Run(_asked with { Top = FindingPages.TopFor(place) }) is Reply.Answer answer ? Page(answer, place) : Gone;
    }

    /// <summary>Null after the last page.</summary>
    private AnswerPlace? PlaceOf(TypedPress press)
    {
        if (press.Kind == PressKind.More) return _next;
        return press.Number is { } number ? new AnswerPlace(AnswerView.Context, number - 1) : new AnswerPlace(AnswerView.Contexts, _firstNumber);
    }

    private AnswerDocument Page(Reply.Answer answer, AnswerPlace place)
    {
        var page = place.View == AnswerView.Findings ? FindingPages.At(answer, place, Uncut) : _contexts.At(answer, place, Uncut);
        if (page.IsNone) return Gone;
        (_last, _next, _firstNumber) = (answer, page.Next, page.FirstNumber);
        return page.Next is null ? page.Document : new AnswerDocument([.. page.Document.Lines, new AnswerLine(0, []), new AnswerLine(0, [new AnswerSpan("“more” shows what follows.", SpanRole.Note)])]);
    }

    /// <summary>A terminal shows any length.</summary>
    private static IReadOnlyList<AnswerDocument> Uncut(AnswerDocument document) => [document];

    /// <summary>The whole question that a line stands for; the line itself where it goes on from nothing.</summary>
    private string Whole(string line, DateOnly today) =>
        _last is not null && NextQuestion.AddedBy(line) is { } added ? new NextQuestion(dispatcher.Catalogue).Text(_last, added, today, mustBeWhole: false) ?? line : line;
}
