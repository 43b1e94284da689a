using Briefing.Articles;

namespace Briefing.Index.Retrieval;

/// <summary>Walks what <see cref="SentenceTableWriter"/> packed: all names first, if they are wanted, then the sentences.</summary>
internal ref struct SentenceTableReader
{
    private VarintReader _bytes;
    private int _namesLeft, _mentionsLeft;

    /// <param name="table">Nothing for an article without sentences.</param>
    public SentenceTableReader(ReadOnlySpan<byte> table)
    {
        _bytes = new VarintReader(table);
        if (!_bytes.IsAtEnd) _namesLeft = _bytes.Number();
    }

    public TextSpan Span { get; private set; }

    public SentenceEvidence Evidence { get; private set; }

    /// <summary>Hashes of the terms (<see cref="Terms.IndexTerm"/>) of a name, or of a sentence in its order.</summary>
    public ReadOnlySpan<uint> Terms { get; private set; }

    public bool NextName()
    {
        if (_namesLeft == 0) return false;
        _namesLeft--;
        Terms = _bytes.Fixed(_bytes.Number());
        return true;
    }

    public bool Next()
    {
        while (NextName() || NextMention(out _))
        {
            // Whatever the caller left.
        }

        if (_bytes.IsAtEnd) return false;
        var paragraph = _bytes.Number();
        Evidence = (SentenceEvidence)_bytes.Byte();
        var start = _bytes.Number();
        Span = new TextSpan(paragraph, start, start + _bytes.Number());
        Terms = _bytes.Fixed(_bytes.Number());
        _mentionsLeft = _bytes.Number();
        return true;
    }

    /// <summary>The next name that the sentence mentions, by its place among all names.</summary>
    public bool NextMention(out int name)
    {
        name = _mentionsLeft == 0 ? -1 : _bytes.Number();
        if (_mentionsLeft > 0) _mentionsLeft--;
        return name >= 0;
    }
}
