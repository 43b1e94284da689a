using System.Collections.Concurrent;

namespace Bot.Commands.Chat;

/// <summary>What is being answered: begun at once, and finished before the worker ends.</summary>
internal sealed class InFlight
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    public void Run(Func<Task> work)
    {
        // Known before it begins: whoever waits must not miss what is just beginning.
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _running[done.Task] = true;
        _ = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            finally
            {
                _running.TryRemove(done.Task, out _);
                done.SetResult();
            }
        });
    }

    /// <summary>Returns when all that was begun is done.</summary>
    public Task FinishAsync(CancellationToken cancel) => Task.WhenAll(_running.Keys).WaitAsync(cancel);
}
