namespace Bot.Commands.Chat;

/// <summary>The requests that are being served: a stop waits for them and lets no further one in.</summary>
internal sealed class OpenRequests
{
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _using = new();
    private int _open;
    private bool _isClosing;

    /// <summary>False when no further one is let in.</summary>
    public bool TryEnter()
    {
        lock (_using)
        {
            if (!_isClosing) _open++;
            return !_isClosing;
        }
    }

    public void Leave()
    {
        lock (_using)
        {
            if (--_open == 0 && _isClosing) _empty.TrySetResult();
        }
    }

    /// <summary>Returns when all that were let in have left.</summary>
    public Task CloseAsync(CancellationToken cancel)
    {
        lock (_using)
        {
            _isClosing = true;
            if (_open == 0) _empty.TrySetResult();
        }

        return _empty.Task.WaitAsync(cancel);
    }
}
