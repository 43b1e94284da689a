using System.Numerics;
using System.Runtime.InteropServices;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// A text in 256 bytes: its shingles are dealt out to 64 places, and each place keeps the least of them (one permutation hashing; Li, Owen,
/// Zhang, 2012). Two texts agree in about as many places, of 64, as they share of all their shingles.
/// </summary>
internal static class Sketch
{
    public const int Places = 64;

    /// <summary>Counts up when sketches of the same text change: kept ones are made anew then.</summary>
    public const int Version = 2;

    private const int PlaceBits = 6;

    /// <summary>A place that no shingle came to.</summary>
    private const uint Empty = uint.MaxValue;

    /// <summary>An odd number near the golden ratio in 32 bits, so that what is borrowed from near and from far is not the same.</summary>
    private const uint PerStep = 0x9E3779B1;

    /// <param name="shingles">Of a text, in any order; none gives a sketch <see cref="IsOfNothing"/>.</param>
    public static uint[] Of(ReadOnlySpan<ulong> shingles)
    {
        var least = new uint[Places];
        least.AsSpan().Fill(Empty);
        foreach (var shingle in shingles)
        {
            ref var place = ref least[shingle >> (64 - PlaceBits)];
            place = Math.Min(place, (uint)shingle);
        }

        return IsOfNothing(least) ? least : Filled(least);
    }

    /// <summary>The text had no shingle: it is like no other.</summary>
    public static bool IsOfNothing(ReadOnlySpan<uint> sketch) => !sketch.ContainsAnyExcept(Empty);

    /// <returns>In how many places two sketches agree.</returns>
    public static int Agreement(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var left = MemoryMarshal.Cast<uint, Vector<uint>>(first);
        var right = MemoryMarshal.Cast<uint, Vector<uint>>(second);
        var counts = Vector<uint>.Zero;
        for (var i = 0; i < left.Length; i++) counts -= Vector.Equals(left[i], right[i]);
        return (int)Vector.Sum(counts);
    }

    /// <summary>Where a short text left a place empty, it borrows from the next that is not (Shrivastava, Li, 2014).</summary>
    private static uint[] Filled(uint[] least)
    {
        var filled = new uint[Places];
        for (var place = 0; place < Places; place++)
        {
            var steps = 0;
            while (least[(place + steps) % Places] == Empty) steps++;
            filled[place] = least[(place + steps) % Places] + ((uint)steps * PerStep);
        }

        return filled;
    }
}
