using System.Numerics;
using System.Runtime.InteropServices;

namespace Briefing.Reading.Lexicon;

/// <summary>A hash of a word by its length, its first and its last four characters: all there is of most words, and enough to tell apart most others.</summary>
internal static class WordHash
{
    private const int Looked = 4;

    /// <summary>The golden ratio and the square root of two in 64 bits, which spread what they multiply (Knuth).</summary>
    private const ulong HeadPrime = 0x9E3779B97F4A7C15, TailPrime = 0x6A09E667F3BCC909;

    /// <returns>Never 0.</returns>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var sum = (ulong)word.Length;
        if (word.Length >= Looked)
        {
            sum = ((sum ^ Four(word)) * HeadPrime) ^ BitOperations.RotateLeft(Four(word[^Looked..]) * TailPrime, Looked * 8);
        }
        else
        {
            foreach (var c in word) sum = (sum << 16) ^ c;
            sum *= HeadPrime;
        }

        return Math.Max((uint)(sum ^ (sum >> 32)), 1);
    }

    private static ulong Four(ReadOnlySpan<char> word) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(word[..Looked]));
}
