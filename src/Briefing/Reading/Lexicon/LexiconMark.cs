namespace Briefing.Reading.Lexicon;

/// <summary>A bit for each lexicon, by which a word notes who does not know it.</summary>
internal static class LexiconMark
{
    private const int Most = 64;

    private static int given;

    /// <returns>0 when there are no more: such a lexicon is asked again each time.</returns>
    public static ulong Next() => Volatile.Read(ref given) < Most && Interlocked.Increment(ref given) is <= Most and var number ? 1UL << (number - 1) : 0;
}
