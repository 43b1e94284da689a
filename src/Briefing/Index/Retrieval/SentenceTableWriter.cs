using Briefing.Articles;
using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Packs the sentences of an article, in order: paragraph, evidence, start, length, then their terms, then further names of
/// those they mention. Ranking reads it whole, without a look at the text.
/// </summary>
internal sealed class SentenceTableWriter
{
    private readonly VarintWriter _bytes = new();

    public void Add(TextSpan span, SentenceEvidence evidence, IReadOnlyList<IndexTerm> terms, IReadOnlyCollection<IndexTerm> otherNames)
    {
        _bytes.Number(span.Paragraph);
        _bytes.Byte((byte)evidence);
        _bytes.Number(span.Start);
        _bytes.Number(span.Length);
        _bytes.Number(terms.Count);
        _bytes.Number(otherNames.Count);
        foreach (var term in terms) _bytes.Fixed(term.Hash);
        foreach (var name in otherNames) _bytes.Fixed(name.Hash);
    }

    public byte[] ToArray() => _bytes.ToArray();
}
