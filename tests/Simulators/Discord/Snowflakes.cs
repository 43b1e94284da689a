using System.Globalization;

namespace Simulators.Discord;

/// <summary>Ids that carry the time they were made at (A), as Discord makes them.</summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1_420_070_400_000;

    private long _count;

    public string Next() => ((((clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22) | (Interlocked.Increment(ref _count) & 0x3FFFFF))).ToString(CultureInfo.InvariantCulture);
}
