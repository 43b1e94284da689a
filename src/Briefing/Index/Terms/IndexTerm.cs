namespace Briefing.Index.Terms;

/// <summary>A word as the index knows it.</summary>
/// <param name="Text">The stem; two neighbouring characters for scripts without spaces.</param>
/// <param name="Hash">24 bits of the stem, 5 of the exact form, 3 that tell its <see cref="TermKind"/>: what tables of sentences hold.</param>
internal readonly record struct IndexTerm(string Text, uint Hash)
{
    private const int ExactBits = 8;
    private const uint KindBits = 7;

    public static IndexTerm Of(string stem, ReadOnlySpan<char> exact) =>
        new(stem, (Fnv1a(stem) >> ExactBits << ExactBits) | (Fnv1a(exact) & ((1u << ExactBits) - 1) & ~KindBits));

    /// <summary>A place by its id, whatever it is called: equal to no word of a text.</summary>
    public static IndexTerm OfPlace(string id) => Of('\u0001' + id, id);

    /// <summary>The same term where it is of that kind.</summary>
    public IndexTerm As(TermKind kind) => this with { Hash = (Hash & ~KindBits) | (uint)kind };

    public static TermKind KindOf(uint hash) => (TermKind)(hash & KindBits);

    /// <summary>A name or part of one, or a number.</summary>
    public static bool IsName(uint hash) => (hash & KindBits) != 0;

    /// <summary>The same form of the same stem.</summary>
    public static bool IsExact(uint one, uint other) => (one | KindBits) == (other | KindBits);

    /// <summary>The part of a hash that stands for the stem.</summary>
    public static uint StemOf(uint hash) => hash >> ExactBits;

    /// <summary>Mixed well enough already: sets of terms are made for every sentence.</summary>
    public override int GetHashCode() => (int)Hash;

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
