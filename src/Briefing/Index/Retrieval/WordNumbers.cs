namespace Briefing.Index.Retrieval;

/// <summary>
/// Numbers the words of several articles, each word once over all of them, and holds them, each once within each. A thread keeps one,
/// because tables as large as these are dear to make for every question.
/// </summary>
internal sealed class WordNumbers
{
    private const int StemBits = 24, FirstSlots = 8192;

    /// <summary>What a question over articles of more words than this has made large, is not kept.</summary>
    private const int MostKept = 200_000;

    [ThreadStatic]
    private static WordNumbers? kept;

    /// <summary>A slot is taken when it holds a stem under the mark of the present question.</summary>
    private (uint Key, int Number)[] _slots = new (uint, int)[FirstSlots];
    private int[] _within = new int[FirstSlots / 2];
    private bool[] _told = new bool[FirstSlots / 2];
    private uint _mark;

    /// <summary>The words of all articles, those of each together.</summary>
    public List<ArticleWord> Words { get; } = [];

    /// <summary>For each word of each article, in the order of the text, where it stands in <see cref="Words"/>; -1 for a word of the question.</summary>
    public List<int> Places { get; } = [];

    public int Count { get; private set; }

    /// <summary>This thread's, without numbers; the one started before is not to be used any more.</summary>
    public static WordNumbers Start()
    {
        if (kept is null || kept.Places.Count > MostKept) kept = new WordNumbers();
        kept.Words.Clear();
        kept.Places.Clear();
        Array.Clear(kept._told, 0, kept.Count);
        kept.Count = 0;
        kept._mark += 1u << StemBits;
        if (kept._mark != 0) return kept;
        Array.Clear(kept._slots);
        kept._mark = 1u << StemBits;
        return kept;
    }

    public void StartArticle() => Array.Fill(_within, -1, 0, Count);

    public bool IsTold(int number) => _told[number];

    public void Tell(int number) => _told[number] = true;

    /// <param name="stem">The part of a term's hash that stands for its stem.</param>
    /// <param name="number">Over all articles, counted from 0.</param>
    /// <returns>Its place among <see cref="Words"/>: -1 when the article has not had it yet, for the caller to give.</returns>
    public ref int Within(uint stem, out int number)
    {
        ref var slot = ref SlotOf(_slots, stem | _mark);
        if (slot.Key != (stem | _mark))
        {
            if (Count == _within.Length)
            {
                Grow();
                slot = ref SlotOf(_slots, stem | _mark);
            }

            slot = (stem | _mark, Count);
            _within[Count++] = -1;
        }

        number = slot.Number;
        return ref _within[number];
    }

    /// <summary>The slot of a word, or the one that it would take: hashes of stems are mixed well already.</summary>
    private ref (uint Key, int Number) SlotOf((uint Key, int Number)[] slots, uint key)
    {
        for (var at = (int)key & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (slot.Key == key || (slot.Key & ~((1u << StemBits) - 1)) != _mark) return ref slot;
        }
    }

    private void Grow()
    {
        var slots = new (uint, int)[_slots.Length * 2];
        foreach (var (key, number) in _slots.Where(slot => (slot.Key & ~((1u << StemBits) - 1)) == _mark)) SlotOf(slots, key) = (key, number);
        _slots = slots;
        Array.Resize(ref _within, _within.Length * 2);
        Array.Resize(ref _told, _within.Length);
    }
}
