using System.Diagnostics;
using Simulators;

namespace Benchmarks.Chat;

/// <summary>What came of a command, in milliseconds from its sending, seen from the platform.</summary>
/// <param name="Acknowledged">Until the first sign.</param>
/// <param name="Answered">Until the answer itself had come in.</param>
internal readonly record struct Exchange(double Acknowledged, double Answered)
{
    /// <summary>Both platforms then tell the asker that the bot did not respond.</summary>
    private const double Patience = 3_000;

    public bool IsLate => Acknowledged > Patience;

    public static Exchange Of(WireTimes times) => new(Stopwatch.GetElapsedTime(times.Sent, times.Acknowledged).TotalMilliseconds, Stopwatch.GetElapsedTime(times.Sent, times.Answered).TotalMilliseconds);

    /// <summary>Counted from when it was due, where the sender came too late.</summary>
    public Exchange After(double milliseconds) => new(Acknowledged + milliseconds, Answered + milliseconds);
}
