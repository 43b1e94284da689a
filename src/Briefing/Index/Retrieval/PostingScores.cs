using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Scores the articles of a segment by the postings of a question's terms, one term after the other: what they add to BM25, and
/// which of them an article holds. A thread keeps one, because tables as large as a segment are dear to make for every question.
/// </summary>
internal sealed class PostingScores
{
    private const int Norms = 256;

    [ThreadStatic]
    private static PostingScores? kept;

    private readonly double[] _lengths = new double[Norms];
    private readonly float[] _saturations = new float[Norms];
    private float[] _scores = [];
    private ulong[] _held = [];
    private AskedWords _asked = null!;
    private NumericDocValues? _segmentNorms;
    private DocsEnum? _walk;
    private int _documents;

    /// <summary>This thread's; the one started before is not to be used any more.</summary>
    public static PostingScores Start(AskedWords asked)
    {
        kept ??= new PostingScores();
        kept._asked = asked;
        for (var norm = 0; norm < Norms; norm++)
        {
            var length = RankedSearcherFactory.LengthOf((byte)norm);
            kept._lengths[norm] = ArticleEvidence.LengthOf(length);
            kept._saturations[norm] = (float)RankedSearcherFactory.HalfCount(length / asked.MeanLength);
        }

        return kept;
    }

    public void Read(AtomicReaderContext segment)
    {
        _documents = segment.AtomicReader.MaxDoc;
        if (_scores.Length < _documents) (_scores, _held) = (new float[_documents], new ulong[_documents]);
        Array.Clear(_scores, 0, _documents);
        _segmentNorms = segment.AtomicReader.GetNormValues(IndexFields.Text);
        foreach (var term in _asked.Searched) Add(segment, term);
    }

    /// <summary>The next article after one that holds a term; -1 when there is none.</summary>
    public int Next(int document)
    {
        var next = _scores.AsSpan(document + 1, _documents - document - 1).IndexOfAnyExcept(0f);
        return next < 0 ? -1 : document + 1 + next;
    }

    /// <summary>What the postings tell, and nothing of its day.</summary>
    public ArticleEvidence EvidenceOf(int document) => new()
    {
        Bm25 = _scores[document] / _asked.Weight,
        Whole = _asked.ShareOf(_held[document]),
        Length = _lengths[Norm(document)],
    };

    private void Add(AtomicReaderContext segment, int term)
    {
        _walk = _asked.Postings.Open(segment.Ord, term, segment.AtomicReader.LiveDocs, _walk);
        if (_walk is null) return;
        var (weight, bit, isPart) = ((float)_asked.Terms[term].Weight, 1ul << term, _asked.Terms[term].IsPart);
        for (int document; (document = _walk.NextDoc()) != DocIdSetIterator.NO_MORE_DOCS;)
        {
            ref var score = ref _scores[document];
            if (score == 0)
            {
                // A part of a word supports, and finds nothing alone.
                if (isPart) continue;
                _held[document] = 0;
            }

            var count = (float)_walk.Freq;
            score += weight * count / (count + _saturations[Norm(document)]);
            _held[document] |= bit;
        }
    }

    private byte Norm(int document) => (byte)(_segmentNorms?.Get(document) ?? 0);
}
