using Bot.Commands.Chat;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>The way back to one request on the scripted platform; what a real one would refuse, it refuses.</summary>
internal sealed class ScriptedReply(ScriptedPlatform platform, ChatRequest request) : IChatReply
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3);

    private readonly DateTimeOffset _began = platform.Clock.GetUtcNow();
    private Visibility? _deferred;
    private bool _isSigned;

    /// <summary>Set when somebody sees that it is being worked on.</summary>
    public TaskCompletionSource Working { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was shown last: a new message, or the pressed one changed.</summary>
    public ScriptedPost? Shown { get; private set; }

    public ChatForm? Form { get; private set; }

    /// <summary>What was shown while it was being worked on.</summary>
    public List<string> Progress { get; } = [];

    public int SendsLeft => int.MaxValue;

    public DateTimeOffset ExpiresAt => _began + TimeSpan.FromMinutes(15);

    public Task DeferAsync(Visibility visibility, CancellationToken cancel)
    {
        Sign(mayFollow: false);
        _deferred = visibility;
        Working.SetResult();
        return Task.CompletedTask;
    }

    public Task ProgressAsync(ChatMessage message, CancellationToken cancel)
    {
        if (_deferred is null) throw new ChatDeliveryException("Progress comes after the sign that it is being worked on.");
        Progress.Add(string.Concat(message.Document.Lines.SelectMany(line => line.Spans).Select(span => span.Text)));
        return Task.CompletedTask;
    }

    public Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        Sign(mayFollow: true);
        if (_deferred is { } seen && message.Visibility != seen) throw new ChatDeliveryException("Who sees it was fixed when it was deferred.");
        Shown = platform.Add(request.Conversation, message);
        return Task.FromResult<MessageRef?>(new MessageRef(Shown.Reference));
    }

    public Task ReplaceAsync(ChatMessage message, CancellationToken cancel)
    {
        Sign(mayFollow: true);
        ScriptedPlatform.Check(message);
        Pressed().Message = message;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(CancellationToken cancel)
    {
        Sign(mayFollow: true);
        Pressed().IsGone = true;
        return Task.CompletedTask;
    }

    public Task ShowFormAsync(ChatForm form, CancellationToken cancel)
    {
        Sign(mayFollow: false);
        Form = form;
        return Task.CompletedTask;
    }

    private ScriptedPost Pressed()
    {
        if (request is not { Entry: ChatEntry.Button or ChatEntry.Form, About: { } about }) throw new ChatDeliveryException("No button was pressed.");
        return Shown = platform.Find(about.Value)!;
    }

    private void Sign(bool mayFollow)
    {
        var age = platform.Clock.GetUtcNow() - _began;
        if (!_isSigned && age > Window) throw new ChatDeliveryException($"The first sign came after {age.TotalSeconds} s.");
        if (_isSigned && !mayFollow) throw new ChatDeliveryException("It was signed already.");
        _isSigned = true;
    }
}
