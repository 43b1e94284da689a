using Bot.Commands.Chat.Answering;
using Bot.Commands.Chat.Outgoing;
using Bot.Commands.Chat.Storage;
using Bot.Options;

namespace Bot.Commands.Chat;

/// <summary>
/// Takes every request of every platform to its command or action, and what comes of it back: once, in time, to whom it is meant
/// for. What was acknowledged is finished, also when the host stops.
/// </summary>
public sealed partial class ChatDesk : IAsyncDisposable
{
    private readonly ChatStore _store;
    private readonly RequestWork _work;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly Dispatcher _dispatcher;
    private readonly ChatSuggestions _suggestions;
    private readonly Greeting _greeting;
    private readonly TimeSpan _patience;
    private readonly OpenRequests _open = new();

    internal ChatDesk(
        Dispatcher dispatcher, AnswerComposer composer, ChatStore store, ChatAccess access, ChatActions actions, ChatSuggestions suggestions, Greeting greeting, ChatOptions options, TimeProvider clock, ILogger<ChatDesk> logger)
    {
        (_dispatcher, _store, _suggestions, _greeting, _clock, _logger) = (dispatcher, store, suggestions, greeting, clock, logger);
        _patience = TimeSpan.FromMilliseconds(options.AcknowledgeAfter);
        Questions = new WorkQueue(options.Queue, options.Workers > 0 ? options.Workers : Environment.ProcessorCount);
        Tasks = new WorkQueue(options.Queue, options.Tasks);
        _work = new RequestWork(dispatcher, composer, store, access, actions, new RequestLimits(options, clock), Questions, Tasks, clock);
    }

    internal WorkQueue Questions { get; }

    internal WorkQueue Tasks { get; }

    /// <summary>Returns when the request is answered, or visibly failed; at once when it was taken before.</summary>
    /// <param name="request">What somebody did.</param>
    /// <param name="reply">The way back.</param>
    /// <param name="platform">Where it came from.</param>
    /// <param name="cancel">Gives up on what is being served; not to be used for a stop, see <see cref="DrainAsync"/>.</param>
    public async Task TakeAsync(ChatRequest request, IChatReply reply, IChatPlatform platform, CancellationToken cancel)
    {
        if (!_open.TryEnter())
        {
            // What was answered before and only delivered again is left alone.
            if (_store.Seen.Take(request.DedupeKey)) await TrySendAsync(request, new PromptReply(reply, _patience, _clock), ChatOutcome.Tell("I am being restarted. Please try again in a moment.", Visibility.Ephemeral), cancel);
            return;
        }

        try
        {
            await ServeAsync(request, new PromptReply(reply, _patience, _clock), platform, cancel);
        }
        finally
        {
            _open.Leave();
        }
    }

    /// <summary>What could stand in an argument that somebody types: at most 25, each at most 100 characters (A6); none for who may ask nothing.</summary>
    public ValueTask<IReadOnlyList<ChatChoice>> SuggestAsync(SuggestRequest request, IChatPlatform platform, CancellationToken cancel) => _suggestions.ForAsync(request, platform, cancel);

    /// <summary>The bot came into a workspace: it says hello there, once.</summary>
    /// <param name="conversation">Where it may post.</param>
    public void Joined(Conversation conversation) => _greeting.Queue(conversation);

    /// <summary>The bot was removed from a workspace: what the workspace asked and was answered is deleted.</summary>
    public void Removed(string platform, string workspace)
    {
        _store.ForgetWorkspace(platform, workspace);
        _greeting.Forget(platform, workspace);
    }

    /// <summary>The bot is on a platform again: the workspaces that removed it meanwhile are treated as if it had been told.</summary>
    /// <param name="platform">Which.</param>
    /// <param name="isGone">Whether the bot is no longer in a workspace; false where that is not known.</param>
    public void Returned(string platform, Func<string, bool> isGone)
    {
        var known = _store.Workspaces().Where(workspace => workspace.Platform == platform).Select(workspace => workspace.Id).Union(_greeting.Workspaces(platform));
        foreach (var workspace in known.Where(isGone)) Removed(platform, workspace);
    }

    /// <summary>Lets no further request in and returns when those that were acknowledged are answered. A platform calls it before it closes its connection.</summary>
    public Task DrainAsync(CancellationToken cancel) => _open.CloseAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await Questions.CompleteAsync();
        await Tasks.CompleteAsync();
    }

    private async Task ServeAsync(ChatRequest request, PromptReply reply, IChatPlatform platform, CancellationToken cancel)
    {
        var work = new Work(request with { Text = ChatText.Clean(request.Text) }, reply, platform);
        try
        {
            if (!_store.Seen.Take(request.DedupeKey)) return;
            var outcome = await reply.AwaitAsync(_work.RunAsync(work, cancel), () => work.Visibility, cancel);
            await SendAsync(request, reply, outcome, cancel);
        }
        catch (ChatDeliveryException refused) when (reply.IsAnswering)
        {
            Log.NotDelivered(_logger, request.Conversation.Platform, request.Entry, refused.Message, refused);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
        {
            await TrySendAsync(request, reply, ChatOutcome.Tell(_dispatcher.Failed(failure), work.Visibility), cancel);
        }
    }

    private async Task TrySendAsync(ChatRequest request, PromptReply reply, ChatOutcome.Said outcome, CancellationToken cancel)
    {
        try
        {
            await reply.SendAsync(outcome.Message, cancel);
        }
        catch (ChatDeliveryException refused)
        {
            Log.NotDelivered(_logger, request.Conversation.Platform, request.Entry, refused.Message, refused);
        }
    }

    private async Task SendAsync(ChatRequest request, PromptReply reply, ChatOutcome outcome, CancellationToken cancel)
    {
        if (outcome is ChatOutcome.Said said)
        {
            await SayAsync(request, reply, said, cancel);
            return;
        }

        _store.Answering(request.DedupeKey);
        if (outcome is ChatOutcome.Replaced replaced) await reply.ReplaceAsync(replaced.Message, cancel);
        if (outcome is ChatOutcome.Form form) await reply.ShowFormAsync(form.Shown, cancel);
        if (outcome is not ChatOutcome.Removed removed) return;
        await reply.RemoveAsync(cancel);
        if (removed.Answer is { } key) _store.Answers.Forget(key);
    }

    /// <summary>Remembered before it is sent, because its buttons may be pressed at once; what it cites after, because the asker waits.</summary>
    private async Task SayAsync(ChatRequest request, PromptReply reply, ChatOutcome.Said said, CancellationToken cancel)
    {
        var answer = said.Answer is { Message.Buttons.Count: > 0 } ? said.Answer : null;
        (PostedAnswer, byte[])? posted = answer is null ? null : (answer.Posted with { Visibility = reply.Fit(said.Message).Visibility }, answer.Shown);
        _store.Answering(request.DedupeKey, posted, said.Question);
        try
        {
            if (await reply.SendAsync(said.Message, cancel) is { } sent && answer is not null) _store.Answers.Sent(answer.Posted.Key, sent, answer.Cited);
        }
        catch (ChatDeliveryException refused) when (!refused.IsUnknown && answer is not null)
        {
            _store.Answers.Forget(answer.Posted.Key);
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Platform} did not take the answer to a {Entry}: {Reason}")]
        public static partial void NotDelivered(ILogger logger, string platform, ChatEntry entry, string reason, Exception refused);
    }
}
