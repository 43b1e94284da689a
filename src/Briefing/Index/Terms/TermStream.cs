using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Briefing.Index.Terms;

/// <summary>Hands terms that are read already to the writer of the index. Each thread has one: to make it takes longer than to write most fields.</summary>
internal sealed class TermStream : TokenStream
{
    [ThreadStatic]
    private static TermStream? ofThread;

    private readonly ICharTermAttribute _term;
    private IReadOnlyList<string> _terms = [];
    private int _at;

    private TermStream() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The stream of this thread, which hands out these terms until the next call.</summary>
    public static TermStream Of(IReadOnlyList<string> terms)
    {
        var stream = ofThread ??= new TermStream();
        stream._terms = terms;
        return stream;
    }

    public override bool IncrementToken()
    {
        if (_at == _terms.Count) return false;
        ClearAttributes();
        _term.SetEmpty().Append(_terms[_at++]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }
}
