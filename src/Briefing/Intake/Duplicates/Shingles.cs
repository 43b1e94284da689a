using System.Runtime.InteropServices;
using System.Text;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// The runs of four words of a text, as numbers: what two texts have in common whatever was cut, added or moved (Broder, "On the resemblance
/// and containment of documents", 1997). Case, punctuation and line breaks do not count; a character of Chinese or Japanese is a word.
/// </summary>
internal static class Shingles
{
    private const int Words = 4;

    /// <summary>Room for a text's runs.</summary>
    [ThreadStatic]
    private static List<ulong>? room;

    /// <returns>Sorted, each once.</returns>
    public static ulong[] Of(string text)
    {
        var runs = Passing(text);
        runs.Sort();
        var kept = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (i == 0 || runs[i] != runs[kept - 1]) runs[kept++] = runs[i];
        }

        return runs[..kept].ToArray();
    }

    /// <summary>As they stand in the text, as long as this thread looks at no other.</summary>
    public static Span<ulong> Passing(string text)
    {
        var runs = room ??= [];
        runs.Clear();
        Span<ulong> last = stackalloc ulong[Words];
        var (count, word) = (0, 0UL);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsAsciiLetterLower(text[at]))
            {
                word = Spelt(word, text[at++]);
                continue;
            }

            var (letter, isWide) = Next(text, ref at);
            if (letter != 0 && !isWide)
            {
                word = Spelt(word, letter);
                continue;
            }

            if (word != 0) Add(last, ref count, word, runs);
            if (isWide) Add(last, ref count, letter, runs);
            word = 0;
        }

        if (word != 0) Add(last, ref count, word, runs);
        return CollectionsMarshal.AsSpan(runs);
    }

    /// <returns>The part of the shorter text that the other one has too: 1 for a copy, also when the other goes on.</returns>
    public static double Share(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        var shorter = Math.Min(first.Length, second.Length);
        return shorter == 0 ? 0 : (double)InCommon(first, second) / shorter;
    }

    public static int InCommon(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second)
    {
        var (i, k, common) = (0, 0, 0);
        while (i < first.Length && k < second.Length)
        {
            if (first[i] == second[k]) (i, k, common) = (i + 1, k + 1, common + 1);
            else if (first[i] < second[k]) i++;
            else k++;
        }

        return common;
    }

    /// <returns>The letter or digit in lower case, 0 for anything else; and whether it is a word by itself.</returns>
    private static (uint Letter, bool IsWide) Next(string text, ref int at)
    {
        var unit = text[at];
        if (char.IsAscii(unit))
        {
            at++;
            return (char.IsAsciiLetter(unit) ? unit | 0x20u : char.IsAsciiDigit(unit) ? unit : 0u, false);
        }

        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        at += length;
        if (!Rune.IsLetterOrDigit(rune)) return (0, false);
        return ((uint)Rune.ToLowerInvariant(rune).Value, rune.Value is >= 0x3040 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF);
    }

    /// <summary>FNV-1a, by characters.</summary>
    private static ulong Spelt(ulong word, uint letter) => ((word == 0 ? 0xCBF29CE484222325 : word) ^ letter) * 0x100000001B3;

    private static void Add(Span<ulong> last, ref int count, ulong word, List<ulong> runs)
    {
        last[1..].CopyTo(last);
        last[^1] = word;
        if (++count < Words) return;
        var run = 0UL;
        foreach (var one in last) run = Mixed(run, one);
        runs.Add(run);
    }

    /// <summary>The finaliser of SplitMix64 over both: every bit of the result depends on every bit of either.</summary>
    private static ulong Mixed(ulong so, ulong far)
    {
        var mixed = (so * 31) + far + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
