using System.Collections.Concurrent;

namespace Bot.Commands.Chat;

/// <summary>What is being answered: begun at once, and finished before the worker ends.</summary>
internal sealed class InFlight
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    public void Run(Func<Task> work)
    {
        var task = Task.Run(work);
        _running[task] = true;
        task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Returns when all that was begun is done.</summary>
    public Task FinishAsync(CancellationToken cancel) => Task.WhenAll(_running.Keys).WaitAsync(cancel);
}
