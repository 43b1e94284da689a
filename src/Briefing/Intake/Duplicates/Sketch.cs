using System.Numerics;
using System.Runtime.InteropServices;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// A text in 256 bytes: the least of its shingles in each of 64 random orders (MinHash). Two texts agree in about as many places, of 64, as
/// they share of all their shingles.
/// </summary>
internal static class Sketch
{
    public const int Places = 64;

    /// <summary>Counts up when sketches of the same text change: kept ones are made anew then.</summary>
    public const int Version = 1;

    private static readonly (ulong Factor, ulong Addend)[] Orders = MakeOrders();

    /// <param name="shingles">Of a text; none gives a sketch <see cref="IsOfNothing"/>.</param>
    public static uint[] Of(ReadOnlySpan<ulong> shingles)
    {
        var sketch = new uint[Places];
        for (var place = 0; place < Places; place++)
        {
            var (factor, addend) = Orders[place];
            var least = uint.MaxValue;
            // Multiply, add, keep the upper half: a random order as far as it matters here (Dietzfelbinger and others, 1997).
            foreach (var shingle in shingles) least = Math.Min(least, (uint)(((shingle * factor) + addend) >> 32));
            sketch[place] = least;
        }

        return sketch;
    }

    /// <summary>The text had no shingle: it is like no other.</summary>
    public static bool IsOfNothing(ReadOnlySpan<uint> sketch) => !sketch.ContainsAnyExcept(uint.MaxValue);

    /// <returns>In how many places two sketches agree.</returns>
    public static int Agreement(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var left = MemoryMarshal.Cast<uint, Vector<uint>>(first);
        var right = MemoryMarshal.Cast<uint, Vector<uint>>(second);
        var counts = Vector<uint>.Zero;
        for (var i = 0; i < left.Length; i++) counts -= Vector.Equals(left[i], right[i]);
        return (int)Vector.Sum(counts);
    }

    /// <summary>The same on every machine and in every run, because sketches are kept.</summary>
    private static (ulong Factor, ulong Addend)[] MakeOrders()
    {
        var state = 0x5DEECE66DUL;
        var orders = new (ulong, ulong)[Places];
        for (var i = 0; i < Places; i++) orders[i] = (Next(ref state) | 1, Next(ref state));
        return orders;
    }

    /// <summary>SplitMix64.</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
