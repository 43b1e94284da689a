using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Finds the question's term that a text's term equals. Nearly every look-up misses: a miss costs one byte of a small table.
/// </summary>
internal sealed class TermTable
{
    private const int Slots = 1024;

    private readonly byte[] _slots = new byte[Slots];
    private readonly uint[] _stems;

    /// <param name="terms">At most 64, so that a chain of taken slots soon ends.</param>
    public TermTable(IReadOnlyList<QuestionTerm> terms)
    {
        _stems = [.. terms.Select(term => IndexTerm.StemOf(term.Hash))];
        for (var term = 0; term < _stems.Length; term++)
        {
            var slot = _stems[term] % Slots;
            while (_slots[slot] != 0) slot = (slot + 1) % Slots;
            _slots[slot] = (byte)(term + 1);
        }
    }

    /// <summary>The number of the question's term, or -1.</summary>
    public int Find(uint hash) => _slots[IndexTerm.StemOf(hash) % Slots] == 0 ? -1 : FindTaken(IndexTerm.StemOf(hash));

    private int FindTaken(uint stem)
    {
        for (var slot = stem % Slots; ; slot = (slot + 1) % Slots)
        {
            var term = _slots[slot] - 1;
            if (term < 0 || _stems[term] == stem) return term;
        }
    }
}
