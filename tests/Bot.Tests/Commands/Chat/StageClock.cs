using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat;

/// <summary>A clock that stands until it is turned, and tells when somebody waits for a certain time.</summary>
public sealed class StageClock() : FakeTimeProvider(new DateTimeOffset(2025, 7, 23, 8, 0, 0, TimeSpan.Zero))
{
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _waits = [];

    /// <summary>Somebody will have begun to wait for that long. To be called before they begin.</summary>
    public Task WaitOf(TimeSpan due)
    {
        lock (_waits) return (_waits[due] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_waits)
        {
            if (_waits.Remove(dueTime, out var wait)) wait.SetResult();
        }

        return timer;
    }
}
