using System.Text;

namespace Briefing.Intake.Duplicates;

/// <summary>
/// The runs of four words of a text, as numbers: what two texts have in common whatever was cut, added or moved (Broder, "On the resemblance
/// and containment of documents", 1997). Case, punctuation and line breaks do not count; a character of Chinese or Japanese is a word.
/// </summary>
internal static class Shingles
{
    private const int Words = 4;

    /// <returns>Sorted, each once.</returns>
    public static ulong[] Of(string text)
    {
        var found = new HashSet<ulong>();
        Span<ulong> last = stackalloc ulong[Words];
        var count = 0;
        var word = 0UL;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = rune.Value is >= 0x3040 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
            if (Rune.IsLetterOrDigit(rune) && !isWide)
            {
                word = Mixed(word, (ulong)Rune.ToLowerInvariant(rune).Value);
                continue;
            }

            if (word != 0) Add(last, ref count, word, found);
            if (isWide) Add(last, ref count, Mixed(0, (ulong)rune.Value), found);
            word = 0;
        }

        if (word != 0) Add(last, ref count, word, found);
        var sorted = found.ToArray();
        Array.Sort(sorted);
        return sorted;
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

    private static void Add(Span<ulong> last, ref int count, ulong word, HashSet<ulong> found)
    {
        last[1..].CopyTo(last);
        last[^1] = word;
        if (++count < Words) return;
        var run = 0UL;
        foreach (var one in last) run = Mixed(run, one);
        found.Add(run);
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
