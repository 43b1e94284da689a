using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Briefing.Index.Retrieval;

/// <summary>Where the index keeps the articles of some terms: looked up once a segment, for how many they are and for the walk over them.</summary>
internal sealed class TermPostings
{
    private readonly BytesRef[] _terms;
    private readonly int[] _counts;
    private readonly (TermsEnum? Walk, TermState?[] Found)[] _segments;

    public TermPostings(IReadOnlyList<string> terms, IEnumerable<AtomicReaderContext> segments)
    {
        (_terms, _counts) = ([.. terms.Select(term => new BytesRef(term))], new int[terms.Count]);
        _segments = [.. segments.Select(LookUp)];
    }

    /// <summary>How many articles hold a term, those deleted of late among them.</summary>
    public int CountOf(int term) => _counts[term];

    /// <summary>The articles of a segment that hold a term; null when none do.</summary>
    /// <param name="segment">Its number.</param>
    /// <param name="term">Its number.</param>
    /// <param name="live">Of the segment.</param>
    /// <param name="reuse">An earlier result, which is not to be used any more.</param>
    public DocsEnum? Open(int segment, int term, IBits? live, DocsEnum? reuse)
    {
        var (walk, found) = _segments[segment];
        if (found[term] is not { } state) return null;
        walk!.SeekExact(_terms[term], state);
        return walk.Docs(live, reuse, DocsFlags.FREQS);
    }

    private (TermsEnum?, TermState?[]) LookUp(AtomicReaderContext segment)
    {
        var found = new TermState?[_terms.Length];
        var walk = segment.AtomicReader.GetTerms(IndexFields.Text)?.GetEnumerator();
        for (var term = 0; walk is not null && term < found.Length; term++)
        {
            if (!walk.SeekExact(_terms[term])) continue;
            found[term] = walk.GetTermState();
            _counts[term] += walk.DocFreq;
        }

        return (walk, found);
    }
}
