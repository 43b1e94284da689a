using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>A request under way.</summary>
/// <param name="Request">With clean texts.</param>
/// <param name="Reply">The way back.</param>
/// <param name="Platform">Where it came from.</param>
internal sealed record Work(ChatRequest Request, PromptReply Reply, IChatPlatform Platform)
{
    /// <summary>Who will see the answer, as far as is known.</summary>
    public Visibility Visibility { get; set; } = VisibilityRule.Of(Request, Platform.Access);
}

/// <summary>Finds out what comes of a request: who may ask, whether there is room for it, which command or action it is for.</summary>
internal sealed class RequestWork(
    Dispatcher dispatcher, AnswerComposer composer, ChatStore store, ChatAccess access, ChatActions actions, RequestLimits limits, WorkQueue questions, WorkQueue tasks, TimeProvider clock)
{
    private readonly FollowUps _followUps = new(dispatcher, store.Answers);

    public async Task<ChatOutcome> RunAsync(Work work, CancellationToken cancel)
    {
        var request = work.Request;
        var (asker, stranger) = await access.OfAsync(request.Actor, request.Conversation, work.Platform, cancel);
        if ((stranger ?? limits.Take(request.Actor, request.Conversation)) is { } refusal) return ChatOutcome.Tell(refusal, work.Visibility);
        if (request.Action == ChatMenu.Ask.Name) return await AskAsync(work, asker!, ChatText.Clean(request.AboutText ?? ""), cancel);
        if ((request.Action ?? ForgetMe.Asked(request.Text)) is { } action) return await PressAsync(work, asker!, action, cancel);

        if (request.Files.Count > 0 && TypedCommand.Parse(request.Text).Name.Length == 0) return ChatOutcome.Tell("To bring a file in, write “push” in the message that it comes with.", work.Visibility);
        var isTalk = request.Entry is ChatEntry.Mention or ChatEntry.DirectMessage;
        return (isTalk ? _followUps.Read(request, asker!) : null) switch
        {
            { Refusal: { } none } => ChatOutcome.Tell(none, work.Visibility),
            { Action: { } pressed } => await PressAsync(work, asker!, pressed, cancel),
            { Text: { } whole } => await AskAsync(work, asker!, whole, cancel),
            _ => await AskAsync(work, asker!, request.Text, cancel),
        };
    }

    private Task<ChatOutcome> PressAsync(Work work, Asker asker, string id, CancellationToken cancel)
    {
        var (action, argument) = actions.Of(id);
        return action is null
            ? Task.FromResult<ChatOutcome>(ChatOutcome.Tell("I no longer know that button. Please ask again.", work.Visibility))
            : ActAsync(work, asker, action, argument, cancel);
    }

    private async Task<ChatOutcome> AskAsync(Work work, Asker asker, string text, CancellationToken cancel)
    {
        if (dispatcher.Route(text) is not CommandRoute.To route) return await AnswerAsync(work, asker, text, "", asModerator: false);
        if (actions.Find(route.Command.Name) is { } action) return await ActAsync(work, asker, action with { Access = route.Command.Access }, route.Argument, cancel);
        if (route.Command.Access == CommandAccess.Moderator) return await ModerateAsync(work, asker, text, cancel);
        var asModerator = route.Command.Name == Help.Name && await asker.IsModeratorAsync(cancel);
        return await AnswerAsync(work, asker, text, route.Command.Name, asModerator);
    }

    private async Task<ChatOutcome> ActAsync(Work work, Asker asker, ChatAction action, string argument, CancellationToken cancel)
    {
        work.Visibility = action.Visibility ?? work.Visibility;
        if (action.Access == CommandAccess.Moderator && !await asker.IsModeratorAsync(cancel)) return ChatOutcome.Tell(action.Refusal, work.Visibility);
        var call = new ChatCall(work.Request, argument, asker, work.Visibility, work.Platform, work.Reply.ProgressAsync);
        if (action.Form(call) is { } form) return new ChatOutcome.Form(form);
        return await InTurnAsync(work, action.IsLong ? tasks : questions, () => action.RunAsync(call, cancel));
    }

    /// <summary>Done once: unlike an answer it is neither remembered nor worked out anew for "more".</summary>
    private async Task<ChatOutcome> ModerateAsync(Work work, Asker asker, string text, CancellationToken cancel)
    {
        var request = asker.Ask(text, await asker.IsModeratorAsync(cancel)) with { Last = () => _followUps.LastAnswer(work.Request, asker) };
        return await InTurnAsync(work, questions, () => Task.FromResult<ChatOutcome>(DeskMessage.Of(dispatcher.Run(request), work.Visibility, work.Platform)));
    }

    private Task<ChatOutcome> AnswerAsync(Work work, Asker asker, string text, string command, bool asModerator) => InTurnAsync(work, questions, () =>
    {
        var posted = new PostedAnswer
        {
            Key = ChatKey.New(),
            Conversation = work.Request.Conversation,
            Visibility = work.Visibility,
            Asker = asker.Actor.Id,
            Text = text,
            Day = asker.Today,
            Collections = asker.Collections,
            At = clock.GetUtcNow(),
        };
        var composed = composer.Compose(posted, work.Platform, asModerator);
        return Task.FromResult<ChatOutcome>(new ChatOutcome.Said(composed.Message) { Answer = composed, Question = Logged(composed, command) });
    });

    /// <summary>Null for questions about the bot.</summary>
    private static LoggedQuestion? Logged(ComposedAnswer composed, string command)
    {
        if (composed.Reply is Reply.Answer { About: not null }) return null;
        var outcome = composed.Reply switch
        {
            Reply.Refusal refusal => refusal.Code,
            Reply.Answer { IsEmpty: true } => LoggedQuestion.Nothing,
            _ => LoggedQuestion.Found,
        };
        var posted = composed.Posted;
        return new LoggedQuestion(posted.At, posted.Conversation, posted.Asker!, posted.Text!, command, outcome, posted.Key);
    }

    private static Task<ChatOutcome> InTurnAsync(Work work, WorkQueue queue, Func<Task<ChatOutcome>> run) =>
        queue.TryRun(run) ?? Task.FromResult<ChatOutcome>(ChatOutcome.Tell("Many are asking at once, and I am behind. Please try again in a moment.", work.Visibility));
}
