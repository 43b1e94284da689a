namespace Briefing.Reading.Text;

/// <summary>
/// One string for every distinct lower-cased word, so that reading allocates no string a token. Each thread has its own;
/// a pool that hostile text has filled is emptied.
/// </summary>
internal static class WordPool
{
    private const int MostWords = 200_000;
    private const int LongestPooled = 64;

    [ThreadStatic]
    private static Dictionary<string, string>? pool;

    /// <summary><paramref name="word"/> in lower case, with curly apostrophes made straight.</summary>
    public static string Lower(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestPooled) return Fold(word.ToString().ToLowerInvariant());
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');

        pool ??= new Dictionary<string, string>(StringComparer.Ordinal);
        var lookup = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(lower, out var pooled)) return pooled;
        if (pool.Count >= MostWords) pool.Clear();
        pooled = lower.ToString();
        pool.Add(pooled, pooled);
        return pooled;
    }

    private static string Fold(string lower) => lower.Replace('’', '\'');
}
