using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests;

/// <summary>A clock that stands until it is moved, and tells which timers wait for it, so that a test moves it neither too early nor by guess.</summary>
internal sealed class TestClock() : FakeTimeProvider(new DateTimeOffset(2026, 2, 3, 9, 0, 0, TimeSpan.Zero))
{
    private readonly Lock _lock = new();
    private readonly List<LiveTimer> _live = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LiveTimer(this, callback, isPatience: state is CancellationTokenSource);
        timer.Inner = base.CreateTimer(timer.Fire, state, dueTime, period);
        timer.Begin(dueTime);
        lock (_lock) _live.Add(timer);
        Changed();
        return timer;
    }

    /// <summary>Returns when something waits for a time between the two; the shortest.</summary>
    public Task<TimeSpan> WaitsAsync(TimeSpan least, TimeSpan most) => WaitsAsync(least, most, _ => true);

    private async Task<TimeSpan> WaitsAsync(TimeSpan least, TimeSpan most, Func<LiveTimer, bool> which)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_live.Where(which).Select(timer => timer.Left).Where(left => left >= least && left <= most).DefaultIfEmpty(TimeSpan.MinValue).Min() is var left && left >= least) return left;
                changed = _changed.Task;
            }

            await changed;
        }
    }

    /// <summary>Waits for the timer, then moves the clock past it.</summary>
    public async Task PassAsync(TimeSpan least, TimeSpan most) => Advance(await WaitsAsync(least, most).Soon() + TimeSpan.FromMilliseconds(1));

    /// <summary>
    /// Moves the clock past every pause that is no longer than that, as they come, until it has happened. Patience with somebody who is
    /// about to answer is not a pause: by this clock no time passes while he does, however busy the machine.
    /// </summary>
    /// <param name="happened">What the test waits for.</param>
    /// <param name="most">What the clock may be moved by at once.</param>
    /// <param name="isUnanswered">Somebody never answers, and patience with him is to run out.</param>
    public async Task PassUntilAsync(Task happened, TimeSpan most, bool isUnanswered = false)
    {
        while (!happened.IsCompleted)
        {
            var waits = WaitsAsync(TimeSpan.FromTicks(1), most, timer => isUnanswered || !timer.IsPatience);
            try
            {
                if (await Task.WhenAny(happened, waits).Soon() == waits) Advance(await waits + TimeSpan.FromMilliseconds(1));
            }
            catch (TimeoutException late)
            {
                throw new TimeoutException($"It has not happened, and nothing waits {most} or less. What waits: {string.Join(", ", Lefts())}", late);
            }
        }

        await happened;
    }

    /// <summary>Below zero where somebody has not come back from a timer that fired.</summary>
    private IReadOnlyList<TimeSpan> Lefts()
    {
        lock (_lock) return [.. _live.Select(timer => timer.Left).Where(left => left != TimeSpan.MinValue).Order()];
    }

    private void Changed()
    {
        TaskCompletionSource before;
        lock (_lock) (before, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        before.TrySetResult();
    }

    private sealed class LiveTimer(TestClock clock, TimerCallback callback, bool isPatience) : ITimer
    {
        private readonly Lock _one = new();
        private DateTimeOffset? _until;
        private bool _hasFired;

        public ITimer? Inner { get; set; }

        /// <summary>It cancels what takes too long; any other wakes who sleeps.</summary>
        public bool IsPatience => isPatience;

        /// <summary>Negative when it waits for nothing.</summary>
        public TimeSpan Left => _until is { } until ? until - clock.GetUtcNow() : TimeSpan.MinValue;

        /// <summary>Only now that it runs: somebody may have moved the clock since it was asked for, and too late a time is passed all the same, while one too early would be seen by nobody.</summary>
        public void Begin(TimeSpan due)
        {
            lock (_one) _until = _hasFired || due == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + due;
        }

        public void Fire(object? state)
        {
            lock (_one) (_until, _hasFired) = (null, true);
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_one) _hasFired = false;
            var changed = Inner!.Change(dueTime, period);
            Begin(dueTime);
            clock.Changed();
            return changed;
        }

        public void Dispose()
        {
            lock (clock._lock) clock._live.Remove(this);
            Inner!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
