using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Finds the question's term that a text's term equals. Nearly every look-up misses, so that a filter of 64 bits comes first.
/// </summary>
internal sealed class TermTable
{
    private readonly Dictionary<uint, int> _terms = [];
    private readonly ulong _filter;

    public TermTable(IReadOnlyList<QuestionTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var stem = IndexTerm.StemOf(terms[i].Hash);
            _terms.TryAdd(stem, i);
            _filter |= 1ul << (int)(stem & 63);
        }
    }

    /// <summary>The number of the question's term, or -1.</summary>
    public int Find(uint hash)
    {
        var stem = IndexTerm.StemOf(hash);
        if ((_filter >> (int)(stem & 63) & 1) == 0) return -1;
        return _terms.TryGetValue(stem, out var term) ? term : -1;
    }
}
