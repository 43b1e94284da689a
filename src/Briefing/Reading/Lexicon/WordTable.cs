using System.Diagnostics.CodeAnalysis;
using Briefing.Reading.Text;

namespace Briefing.Reading.Lexicon;

/// <summary>
/// What a lexicon knows of words. Reading asks some twenty lexicons for every word of a text, and most of them do not know it: the spelling notes
/// that, and is told apart by a bit the next time. A look takes a few instructions, however long the word is. Not to be filled while it is asked, and
/// not with words that somebody else chooses: those could be alike in what <see cref="WordHash"/> looks at.
/// </summary>
internal sealed class WordTable<T>
{
    private const int FirstSize = 16;

    /// <summary>A table of open addresses, a power of two long and never more than half full.</summary>
    private Slot[] _slots = new Slot[FirstSize];
    private Entry[] _entries = new Entry[FirstSize / 2];
    private ulong _mark;

    public WordTable()
    {
    }

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        foreach (var (word, value) in words) this[word] = value;
    }

    public int Count { get; private set; }

    public T this[string word]
    {
        set
        {
            if (Find(word) is >= 0 and var known) _entries[known] = new Entry(word, value);
            else Add(word, value);
        }
    }

    public bool Contains(string word) => Find(word) >= 0;

    public bool Contains(SpeltWord word) => Find(word) >= 0;

    public bool TryGetValue(string word, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(word);
        value = at < 0 ? default : _entries[at].Value;
        return at >= 0;
    }

    public bool TryGetValue(SpeltWord word, [MaybeNullWhen(false)] out T value)
    {
        var at = Find(word);
        value = at < 0 ? default : _entries[at].Value;
        return at >= 0;
    }

    /// <summary>The default of <typeparamref name="T"/> for a word that it does not know.</summary>
    public T? GetValueOrDefault(string word) => Find(word) is >= 0 and var at ? _entries[at].Value : default;

    /// <inheritdoc cref="GetValueOrDefault(string)"/>
    public T? GetValueOrDefault(SpeltWord word) => Find(word) is >= 0 and var at ? _entries[at].Value : default;

    private int Find(SpeltWord word) => (word.UnknownTo & _mark) != 0 ? -1 : FindAndNote(word);

    private int FindAndNote(SpeltWord word)
    {
        var at = Find(word.Text, word.Hash);
        if (at >= 0) return at;
        if (_mark == 0) Interlocked.CompareExchange(ref _mark, LexiconMark.Next(), 0);
        word.UnknownTo |= _mark;
        return at;
    }

    private int Find(string word) => Find(word, WordHash.Of(word));

    private int Find(string word, uint hash)
    {
        var slots = _slots;
        for (var at = hash & (uint)(slots.Length - 1); slots[at].Hash != 0; at = (at + 1) & (uint)(slots.Length - 1))
        {
            if (slots[at].Hash == hash && _entries[slots[at].Entry].Word == word) return slots[at].Entry;
        }

        return -1;
    }

    private void Add(string word, T value)
    {
        if (Count == _entries.Length) Array.Resize(ref _entries, 2 * Count);
        _entries[Count] = new Entry(word, value);
        if (2 * (Count + 1) > _slots.Length) Grow();
        Put(new Slot(WordHash.Of(word), Count++), _slots);
        _mark = 0;
    }

    private void Grow()
    {
        var larger = new Slot[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot.Hash != 0) Put(slot, larger);
        }

        _slots = larger;
    }

    private static void Put(Slot slot, Slot[] table)
    {
        var at = slot.Hash & (uint)(table.Length - 1);
        while (table[at].Hash != 0) at = (at + 1) & (uint)(table.Length - 1);
        table[at] = slot;
    }

    /// <param name="Hash">Of the word; 0 in a place that is free.</param>
    /// <param name="Entry">Where the word is.</param>
    private readonly record struct Slot(uint Hash, int Entry);

    private readonly record struct Entry(string Word, T Value);
}

/// <summary>Makes tables of rows.</summary>
internal static class WordTable
{
    /// <exception cref="ArgumentException">Two rows are of the same word.</exception>
    public static WordTable<T> Of<TRow, T>(IEnumerable<TRow> rows, Func<TRow, string> word, Func<TRow, T> value)
    {
        var table = new WordTable<T>();
        foreach (var row in rows)
        {
            if (table.Contains(word(row))) throw new ArgumentException($"\"{word(row)}\" is there twice.", nameof(rows));
            table[word(row)] = value(row);
        }

        return table;
    }
}
