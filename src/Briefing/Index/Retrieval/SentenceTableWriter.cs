using Briefing.Articles;
using Briefing.Index.Terms;

namespace Briefing.Index.Retrieval;

/// <summary>
/// Packs what ranking reads of an article, without a look at its text. First the names that it has several forms of, the
/// terms of each; then its sentences in order: paragraph, evidence, start, length, their terms, and which of the names they
/// mention without all of those terms.
/// </summary>
internal sealed class SentenceTableWriter
{
    private readonly VarintWriter _bytes = new();

    /// <param name="names">The terms of each; sentences tell them by their place here.</param>
    public SentenceTableWriter(IReadOnlyCollection<IReadOnlyCollection<IndexTerm>> names)
    {
        _bytes.Number(names.Count);
        foreach (var name in names)
        {
            _bytes.Number(name.Count);
            foreach (var term in name) _bytes.Fixed(term.Hash);
        }
    }

    public void Add(TextSpan span, SentenceEvidence evidence, IReadOnlyList<IndexTerm> terms, IReadOnlyCollection<int> names)
    {
        _bytes.Number(span.Paragraph);
        _bytes.Byte((byte)evidence);
        _bytes.Number(span.Start);
        _bytes.Number(span.Length);
        _bytes.Number(terms.Count);
        foreach (var term in terms) _bytes.Fixed(term.Hash);
        _bytes.Number(names.Count);
        foreach (var name in names) _bytes.Number(name);
    }

    public byte[] ToArray() => _bytes.ToArray();
}
