using System.Diagnostics;

namespace Simulators;

/// <summary>When a request left for the bot and when what it sent had come in whole, before the simulator looked at it: time stamps of <see cref="Stopwatch"/>.</summary>
public sealed class WireTimes
{
    public long Sent { get; internal set; }

    /// <summary>The first sign.</summary>
    public long Acknowledged { get; internal set; }

    /// <summary>The answer, or the last change of it.</summary>
    public long Answered { get; internal set; }

    internal static long Now => Stopwatch.GetTimestamp();
}
