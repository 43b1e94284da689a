namespace Briefing.Index.Terms;

/// <summary>A word as the index knows it.</summary>
/// <param name="Text">The stem; two neighbouring characters for scripts without spaces.</param>
/// <param name="Hash">24 bits of the stem, then 8 bits of the exact form: what tables of sentences hold.</param>
internal readonly record struct IndexTerm(string Text, uint Hash)
{
    private const int ExactBits = 8;

    public static IndexTerm Of(string stem, ReadOnlySpan<char> exact) =>
        new(stem, (Fnv1a(stem) >> ExactBits << ExactBits) | (Fnv1a(exact) & ((1u << ExactBits) - 1)));

    /// <summary>The part of a hash that stands for the stem.</summary>
    public static uint StemOf(uint hash) => hash >> ExactBits;

    /// <summary>FNV-1a, 32 bits (RFC 9923), folded so that the bits on both ends are well mixed.</summary>
    private static uint Fnv1a(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (((hash ^ (c & 0xffu)) * 16777619u) ^ (uint)(c >> 8)) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6du;
        return hash ^ (hash >> 13);
    }
}
