using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests;

/// <summary>A clock that stands until it is moved, and tells which timers wait for it, so that a test moves it neither too early nor by guess.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 2, 3, 9, 0, 0, TimeSpan.Zero))
{
    private readonly Lock _lock = new();
    private readonly List<(TimeSpan Due, DateTimeOffset Since)> _set = [];
    private readonly List<(Func<TimeSpan, bool> IsIt, TaskCompletionSource<TimeSpan> Seen)> _waiting = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan) Told(dueTime);
        return timer;
    }

    /// <summary>Returns when something waits for a time between the two, set since the clock was last moved.</summary>
    public Task<TimeSpan> WaitsAsync(TimeSpan least, TimeSpan most)
    {
        bool IsIt(TimeSpan due) => due >= least && due <= most;
        lock (_lock)
        {
            foreach (var (due, since) in _set)
            {
                if (since == GetUtcNow() && IsIt(due)) return Task.FromResult(due);
            }

            var seen = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((IsIt, seen));
            return seen.Task;
        }
    }

    /// <summary>Waits for the timer, then moves the clock past it.</summary>
    public async Task PassAsync(TimeSpan least, TimeSpan most) => Advance(await WaitsAsync(least, most).Soon() + TimeSpan.FromMilliseconds(1));

    private void Told(TimeSpan due)
    {
        List<TaskCompletionSource<TimeSpan>> seen;
        lock (_lock)
        {
            _set.Add((due, GetUtcNow()));
            if (_set.Count > 1_000) _set.RemoveRange(0, 500);
            seen = [.. _waiting.Where(waiting => waiting.IsIt(due)).Select(waiting => waiting.Seen)];
            _waiting.RemoveAll(waiting => seen.Contains(waiting.Seen));
        }

        foreach (var one in seen) one.TrySetResult(due);
    }
}
