using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace Briefing.Index.Terms;

/// <summary>A field of terms that are read already.</summary>
internal sealed class TermField : Field
{
    private static readonly FieldType Plain = new() { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
    private static readonly FieldType Counted = new() { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };

    private readonly IReadOnlyList<string> _terms;

    static TermField()
    {
        Plain.Freeze();
        Counted.Freeze();
    }

    private TermField(string name, IReadOnlyList<string> terms, FieldType type)
        : base(name, type) => _terms = terms;

    /// <summary>Terms that a document has or has not.</summary>
    public static TermField Of(string name, params IReadOnlyList<string> terms) => new(name, terms, Plain);

    /// <summary>Terms that are counted, in a document and by its length.</summary>
    public static TermField Ranked(string name, IReadOnlyList<string> terms) => new(name, terms, Counted);

    public override TokenStream GetTokenStream(Analyzer analyzer) => TermStream.Of(_terms);
}
