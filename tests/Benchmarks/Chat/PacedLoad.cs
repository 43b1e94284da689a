using System.Diagnostics;
using Benchmarks.Timing;

namespace Benchmarks.Chat;

/// <summary>Sends commands at an even pace, whether or not the earlier ones are answered, as many people do; times count from when a command was due.</summary>
/// <param name="rigs">Where to, in turns.</param>
/// <param name="perSecond">The pace.</param>
internal sealed class PacedLoad(IReadOnlyList<IChatRig> rigs, int perSecond)
{
    private readonly Lock _lock = new();

    public Times Acknowledged { get; } = new();

    public Times Answered { get; } = new();

    public int Late { get; private set; }

    public int Lost { get; private set; }

    public double Seconds { get; private set; }

    /// <param name="commands">How many.</param>
    /// <param name="watch">Told after every second of commands how many were sent.</param>
    public async Task RunAsync(int commands, Action<int>? watch = null)
    {
        var started = Stopwatch.GetTimestamp();
        var running = new List<Task>();
        for (var sent = 0; sent < commands; sent++)
        {
            var due = TimeSpan.FromSeconds((double)sent / perSecond);
            while (Stopwatch.GetElapsedTime(started) < due) await Task.Delay(1);
            running.Add(AskAsync(sent, (Stopwatch.GetElapsedTime(started) - due).TotalMilliseconds));
            if (sent % perSecond != perSecond - 1) continue;
            running.RemoveAll(task => task.IsCompletedSuccessfully);
            watch?.Invoke(sent + 1);
        }

        await Task.WhenAll(running);
        Seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private async Task AskAsync(int number, double delay)
    {
        // Each round of the mix meets other people.
        var exchange = (await rigs[number % rigs.Count].AskAsync(CommandMix.At(number / rigs.Count), asker: number * 7))?.After(delay);
        lock (_lock)
        {
            if (exchange is not { } one)
            {
                Lost++;
                return;
            }

            if (one.IsLate) Late++;
            Acknowledged.Add(one.Acknowledged);
            Answered.Add(one.Answered);
        }
    }
}
