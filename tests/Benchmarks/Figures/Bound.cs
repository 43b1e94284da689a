using System.Globalization;

namespace Benchmarks.Figures;

/// <summary>What a figure is required to be.</summary>
/// <param name="Limit">The least or the most.</param>
/// <param name="IsLeast">It is the least, else the most.</param>
/// <param name="OfRatio">It bounds the ratio to the baseline, not the figure itself.</param>
internal sealed record Bound(double Limit, bool IsLeast, bool OfRatio)
{
    public static Bound AtLeast(double limit) => new(limit, IsLeast: true, OfRatio: false);

    public static Bound AtMost(double limit) => new(limit, IsLeast: false, OfRatio: false);

    public static Bound RatioAtLeast(double limit) => new(limit, IsLeast: true, OfRatio: true);

    public static Bound RatioAtMost(double limit) => new(limit, IsLeast: false, OfRatio: true);

    public bool Holds(double value) => IsLeast ? value >= Limit : value <= Limit;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsLeast ? '≥' : '≤')} {Limit:0.##}{(OfRatio ? " ×" : "")}");
}
