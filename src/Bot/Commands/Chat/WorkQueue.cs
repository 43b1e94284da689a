using System.Threading.Channels;

namespace Bot.Commands.Chat;

/// <summary>Work that waits its turn: at most so much of it, done by so many at the same time.</summary>
internal sealed class WorkQueue
{
    private readonly Channel<Func<Task>> _waiting;
    private readonly Task _done;

    public WorkQueue(int capacity, int workers)
    {
        _waiting = Channel.CreateBounded<Func<Task>>(new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait });
        _done = Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync)));
    }

    /// <summary>The work's result in time; null when too much is waiting already.</summary>
    public Task<T>? TryRun<T>(Func<Task<T>> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _waiting.Writer.TryWrite(() => FinishAsync(work, result)) ? result.Task : null;
    }

    /// <summary>Takes nothing more and returns when all that waits is done.</summary>
    public Task CompleteAsync()
    {
        _waiting.Writer.TryComplete();
        return _done;
    }

    private async Task WorkAsync()
    {
        await foreach (var work in _waiting.Reader.ReadAllAsync())
        {
            await work();

            // Others need this thread too: messages come in and go out while the queue is never empty.
            await Task.Yield();
        }
    }

    private static async Task FinishAsync<T>(Func<Task<T>> work, TaskCompletionSource<T> result)
    {
        try
        {
            result.SetResult(await work());
        }
        catch (OperationCanceledException cancelled)
        {
            result.SetCanceled(cancelled.CancellationToken);
        }
        catch (Exception failure)
        {
            result.SetException(failure);
        }
    }
}
