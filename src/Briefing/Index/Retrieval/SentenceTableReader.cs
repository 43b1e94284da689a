using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>Walks the sentences that <see cref="SentenceTableWriter"/> packed.</summary>
internal ref struct SentenceTableReader(ReadOnlySpan<byte> table)
{
    private VarintReader _bytes = new(table);

    public TextSpan Span { get; private set; }

    public SentenceEvidence Evidence { get; private set; }

    /// <summary>Hashes of the sentence's terms (<see cref="Terms.IndexTerm"/>), in its order.</summary>
    public ReadOnlySpan<uint> Terms { get; private set; }

    /// <summary>Hashes of the words of other names that the article has for those whom the sentence mentions.</summary>
    public ReadOnlySpan<uint> OtherNames { get; private set; }

    public bool Next()
    {
        if (_bytes.IsAtEnd) return false;
        var paragraph = _bytes.Number();
        Evidence = (SentenceEvidence)_bytes.Byte();
        var start = _bytes.Number();
        Span = new TextSpan(paragraph, start, start + _bytes.Number());
        var (terms, names) = (_bytes.Number(), _bytes.Number());
        Terms = _bytes.Fixed(terms);
        OtherNames = _bytes.Fixed(names);
        return true;
    }
}
