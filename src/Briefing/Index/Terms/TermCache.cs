using Briefing.Reading.Lexicon;

namespace Briefing.Index.Terms;

/// <summary>
/// The terms of words seen lately. Each word has one place, and takes it from the word that had it: common words come back at once, and rare
/// ones, or such as somebody chose to be alike, take no more memory.
/// </summary>
internal sealed class TermCache
{
    /// <summary>A power of two. Of a language's words so many are most of any text; more would only fill the memory of every thread.</summary>
    private const int Places = 1 << 14;

    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>Null when it is not kept, or no more.</summary>
    public IndexTerm[]? Find(string word)
    {
        ref readonly var entry = ref PlaceOf(word);
        return entry.Word == word ? entry.Terms : null;
    }

    /// <returns>The terms.</returns>
    public IndexTerm[] Keep(string word, IndexTerm[] terms)
    {
        PlaceOf(word) = new Entry(word, terms);
        return terms;
    }

    private ref Entry PlaceOf(string word) => ref _entries[WordHash.Of(word) & (Places - 1)];

    private readonly record struct Entry(string Word, IndexTerm[] Terms);
}
