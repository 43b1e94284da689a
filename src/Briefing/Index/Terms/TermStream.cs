using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Briefing.Index.Terms;

/// <summary>Hands terms that are read already to the writer of the index.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IReadOnlyList<IndexTerm> _terms;
    private int _at;

    public TermStream(IReadOnlyList<IndexTerm> terms)
    {
        _terms = terms;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_at == _terms.Count) return false;
        ClearAttributes();
        _term.SetEmpty().Append(_terms[_at++].Text);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }
}
