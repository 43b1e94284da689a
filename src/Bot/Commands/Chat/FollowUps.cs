using System.Globalization;
using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>
/// Texts that go on from the bot's last answer in a conversation, or from the one replied to: "more", "context 2", "share",
/// "and in 2025?", "only Microsoft", "what about layoffs?".
/// </summary>
internal sealed class FollowUps(Dispatcher dispatcher, PostedAnswers answers)
{
    /// <summary>To whoever wants more of an answer where there is none.</summary>
    public static Reply.Refusal NoAnswerHere { get; } = new("no-answer-here", "There is no answer of mine here to go on from. Ask something first, for example closures 2024.");

    /// <summary>What the text stands for: the id of a button, or a whole question; null when it goes on from nothing.</summary>
    public FollowUp? Read(ChatRequest request, Asker asker)
    {
        var text = TypedCommand.Parse(request.Text) is { HasSlash: false } typed ? typed.Whole : "";
        if (text.Length is 0 or > 200) return null;
        if (TypedPress.Read(text) is { } press) return Pressed(press, Last(request, asker));
        if (Last(request, asker) is not { Text: not null } last) return null;
        if (NextQuestion.AddedBy(text) is { } added) return Asked(last, added, asker, mustBeWhole: false);
        var isAimed = request.About is not null || request.Conversation.Thread is not null;
        return isAimed && dispatcher.Route(text) is CommandRoute.To to && to.Command == dispatcher.Catalogue.PlainQuestion ? Asked(last, text, asker, mustBeWhole: true) : null;
    }

    /// <summary>The answer that numbers refer to, as its asker sees it now; null when there is none.</summary>
    public Reply.Answer? LastAnswer(ChatRequest request, Asker asker) => Last(request, asker) is { Text: not null } last ? dispatcher.Run(asker.Again(last)) as Reply.Answer : null;

    private PostedAnswer? Last(ChatRequest request, Asker asker) =>
        (request.About is { } message ? answers.Find(request.Conversation.Platform, message) : null) ?? answers.Last(request.Conversation, asker.Actor.Id);

    private static FollowUp Pressed(TypedPress press, PostedAnswer? last)
    {
        if (last is null) return new FollowUp(null, null, NoAnswerHere);
        var action = press.Kind switch
        {
            PressKind.Share => AnswerButtons.Share,
            PressKind.Context => AnswerButtons.Context,
            _ => AnswerButtons.More,
        };
        return new FollowUp(press.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{action}:{last.Key}:{number}") : $"{action}:{last.Key}", null, null);
    }

    /// <param name="last">What was asked before.</param>
    /// <param name="added">What is to be different.</param>
    /// <param name="asker">Who asks now.</param>
    /// <param name="mustBeWhole">Only when all of it is a time, a place or a name: else it is a question of its own.</param>
    private FollowUp? Asked(PostedAnswer last, string added, Asker asker, bool mustBeWhole)
    {
        if (dispatcher.Run(asker.Again(last, top: 1)) is not Reply.Answer before) return null;
        return new NextQuestion(dispatcher.Catalogue).Text(before, added, asker.Today, mustBeWhole) is { } text ? new FollowUp(null, text, null) : null;
    }
}

/// <summary>What a follow-up stands for; one of the three.</summary>
/// <param name="Action">The id of a button.</param>
/// <param name="Text">A whole question.</param>
/// <param name="Refusal">What to say instead.</param>
internal sealed record FollowUp(string? Action, string? Text, Reply.Refusal? Refusal);
