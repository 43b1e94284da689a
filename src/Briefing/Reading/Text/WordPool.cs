using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefing.Reading.Text;

/// <summary>
/// One spelling for every distinct word, so that reading allocates no string a token. It serves one thread at a time: there are as
/// many as have cut text at once, not one for each thread that ever did. A pool that hostile text has filled is emptied.
/// </summary>
internal sealed class WordPool
{
    private const int MostWords = 30_000;
    private const int LongestPooled = 64;
    private const int FirstSize = 1 << 14;

    /// <summary>The golden ratio in 64 bits, which spreads what it multiplies (Knuth).</summary>
    private const ulong HashPrime = 0x9E3779B97F4A7C15;
    private const ulong HashBasis = 14695981039346656037;
    private const int CharactersABlock = 4;

    /// <summary>The bit that tells a small letter from a capital; that it makes one of some marks as well costs a second look at worst.</summary>
    private const ulong LowerCase = 0x0020_0020_0020_0020;
    private const ulong NotAscii = 0xff80_ff80_ff80_ff80;

    private static readonly ConcurrentBag<WordPool> Free = [];

    /// <summary>A table of open addresses, a power of two long and never more than half full.</summary>
    private Entry[] _ascii = new Entry[FirstSize];
    private readonly Dictionary<string, SpeltWord> _others = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>A pool for the caller alone, until it disposes of the loan; best the one this thread had last.</summary>
    public static Loan Borrow() => new(Free.TryTake(out var pool) ? pool : new WordPool());

    /// <summary><paramref name="word"/> in lower case, with curly apostrophes made straight.</summary>
    public SpeltWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestPooled) return Fold(word);
        if (!TryHash(word, out var hash)) return Other(word);
        var at = hash & (uint)(_ascii.Length - 1);
        while (_ascii[at].Word is { } pooled)
        {
            if (_ascii[at].Hash == hash && Ascii.EqualsIgnoreCase(word, pooled)) return _ascii[at].Spelling;
            at = (at + 1) & (uint)(_ascii.Length - 1);
        }

        var folded = Fold(word);
        return Add(new Entry(hash, folded.Text, folded));
    }

    /// <summary>A hash that is the same for capitals and small letters, four characters at a time; false when some are not ASCII.</summary>
    private static bool TryHash(ReadOnlySpan<char> word, out uint hash)
    {
        var (sum, bits) = (HashBasis, 0ul);
        var blocks = MemoryMarshal.Cast<char, ulong>(word);
        foreach (var block in blocks)
        {
            bits |= block;
            sum = (sum ^ (block | LowerCase)) * HashPrime;
            sum ^= sum >> 32;
        }

        foreach (var c in word[(blocks.Length * CharactersABlock)..])
        {
            bits |= c;
            sum = (sum ^ (c | LowerCase)) * HashPrime;
            sum ^= sum >> 32;
        }

        hash = (uint)sum ^ (uint)(sum >> 15);
        return (bits & NotAscii) == 0;
    }

    private SpeltWord Add(Entry entry)
    {
        if (_count == MostWords) (_ascii, _count) = (new Entry[FirstSize], 0);
        if (2 * ++_count > _ascii.Length) Grow();
        Put(entry, _ascii);
        return entry.Spelling;
    }

    private void Grow()
    {
        var larger = new Entry[2 * _ascii.Length];
        foreach (var entry in _ascii)
        {
            if (entry.Word is not null) Put(entry, larger);
        }

        _ascii = larger;
    }

    private static void Put(Entry entry, Entry[] table)
    {
        var at = entry.Hash & (uint)(table.Length - 1);
        while (table[at].Word is not null) at = (at + 1) & (uint)(table.Length - 1);
        table[at] = entry;
    }

    private SpeltWord Other(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        if (_others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var pooled)) return pooled;
        if (_others.Count >= MostWords) _others.Clear();
        pooled = new SpeltWord(lower.ToString());
        _others.Add(pooled.Text, pooled);
        return pooled;
    }

    private static SpeltWord Fold(ReadOnlySpan<char> word) => new(word.ToString().ToLowerInvariant().Replace('’', '\''));

    /// <param name="pool">Whose words it gives.</param>
    public readonly ref struct Loan(WordPool pool)
    {
        /// <inheritdoc cref="WordPool.Of"/>
        public SpeltWord Of(ReadOnlySpan<char> word) => pool.Of(word);

        public void Dispose() => Free.Add(pool);
    }

    /// <param name="Hash">Of the word.</param>
    /// <param name="Word">Null in a place that is free.</param>
    /// <param name="Spelling">Of the word, which stands here too so that one look less tells others from it.</param>
    private readonly record struct Entry(uint Hash, string Word, SpeltWord Spelling);
}
