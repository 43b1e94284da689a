using System.Text.Json;

namespace Bot.Discord.Gateway;

/// <summary>
/// Counts identifies over restarts, so that a loop of crashes cannot use up the thousand that Discord allows in a day
/// before it resets the token (D-G-8).
/// </summary>
/// <param name="file">Where the times of the last day are kept.</param>
/// <param name="clock">The time of day.</param>
internal sealed class IdentifyBudget(string file, TimeProvider clock)
{
    /// <summary>Well below Discord's thousand.</summary>
    public const int Most = 500;

    private static readonly TimeSpan Window = TimeSpan.FromHours(24);

    private readonly Lock _lock = new();

    /// <summary>Counts one more, if there is one left.</summary>
    /// <returns>How long to wait for one; zero when it was counted.</returns>
    public TimeSpan Take()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var times = Read().Where(time => now - time < Window).ToList();
            if (times.Count >= Most) return times[0] + Window - now;
            times.Add(now);
            Write(times);
            return TimeSpan.Zero;
        }
    }

    private List<DateTimeOffset> Read()
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<List<DateTimeOffset>>(File.ReadAllBytes(file)) ?? [] : [];
        }
        catch (JsonException)
        {
            // A file cut off by a crash: begin to count anew.
            return [];
        }
    }

    private void Write(List<DateTimeOffset> times)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var fresh = file + ".new";
        File.WriteAllBytes(fresh, JsonSerializer.SerializeToUtf8Bytes(times));
        File.Move(fresh, file, overwrite: true);
    }
}
