using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Benchmarks.Timing;

/// <summary>
/// Takes the time of a call on its thread: by the wall clock, or by the processor's time of the thread alone, which other
/// programs on the machine do not lengthen.
/// </summary>
internal sealed partial class Clock(bool countsProcessorTime)
{
    private const int ThreadProcessorTime = 3;

    /// <summary>What is measured, for the table.</summary>
    public string Name => countsProcessorTime ? "processor time" : "wall clock";

    public double Milliseconds(Action call)
    {
        var started = Now();
        call();
        return Now() - started;
    }

    private double Now()
    {
        if (!countsProcessorTime) return Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
        if (ReadClock(ThreadProcessorTime, out var time) != 0) throw new PlatformNotSupportedException("The processor time of a thread is read on Linux only; leave --processor-time out.");
        return (time.Seconds * 1e3) + (time.Nanoseconds / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds, Nanoseconds;
    }
}
