namespace Bot.Commands.Chat;

/// <summary>A reply that shows in time that it is being worked on, and only when it must: most answers are there before.</summary>
internal sealed class PromptReply(IChatReply reply, TimeSpan patience, TimeProvider clock)
{
    private readonly Lock _using = new();
    private Task? _deferred;

    /// <summary>Who will see the answer, once the sign that it is being worked on has fixed it (D-A-4); null before.</summary>
    public Visibility? Fixed { get; private set; }

    /// <summary>The answer is on its way: what fails now is the way, not the work.</summary>
    public bool IsAnswering { get; private set; }

    /// <summary>The outcome of <paramref name="work"/>; shows that it is being worked on when that takes longer than our patience.</summary>
    /// <param name="work">Running.</param>
    /// <param name="visibility">Who will see the answer, as far as is known when the patience ends.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<ChatOutcome> AwaitAsync(Task<ChatOutcome> work, Func<Visibility> visibility, CancellationToken cancel)
    {
        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var waited = Task.Delay(patience, clock, answered.Token);
        if (await Task.WhenAny(work, waited) == waited && !cancel.IsCancellationRequested) await TryAsync(DeferAsync(visibility(), cancel));
        await answered.CancelAsync();
        return await work;
    }

    public async Task ProgressAsync(ChatMessage message, CancellationToken cancel)
    {
        await TryAsync(DeferAsync(message.Visibility, cancel));
        await TryAsync(reply.ProgressAsync(message with { Visibility = Fixed!.Value }, cancel));
    }

    /// <summary>The message comes as whom the sign was shown to.</summary>
    public ChatMessage Fit(ChatMessage message) => message with { Visibility = Fixed ?? message.Visibility };

    public Task<MessageRef?> SendAsync(ChatMessage message, CancellationToken cancel)
    {
        IsAnswering = true;
        return reply.SendAsync(Fit(message), cancel);
    }

    public Task ReplaceAsync(ChatMessage message, CancellationToken cancel)
    {
        IsAnswering = true;
        return reply.ReplaceAsync(message, cancel);
    }

    public Task RemoveAsync(CancellationToken cancel)
    {
        IsAnswering = true;
        return reply.RemoveAsync(cancel);
    }

    public Task ShowFormAsync(ChatForm form, CancellationToken cancel)
    {
        IsAnswering = true;
        return reply.ShowFormAsync(form, cancel);
    }

    /// <summary>A sign that did not arrive must not keep the answer back; the answer will tell whether the way is closed.</summary>
    private static async Task TryAsync(Task sign)
    {
        try
        {
            await sign;
        }
        catch (ChatDeliveryException)
        {
        }
    }

    /// <summary>Once, whoever comes first: the end of our patience or a first word of progress.</summary>
    private Task DeferAsync(Visibility visibility, CancellationToken cancel)
    {
        lock (_using)
        {
            if (_deferred is not null) return _deferred;
            Fixed = visibility;
            return _deferred = reply.DeferAsync(visibility, cancel);
        }
    }
}
