using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Briefing.Index.Retrieval;

/// <summary>Reads the tables of sentences of articles, wherever in the index they are.</summary>
internal sealed class SentenceColumn(IndexSearcher searcher)
{
    private readonly IList<AtomicReaderContext> _leaves = searcher.TopReaderContext.Leaves;
    private readonly BinaryDocValues?[] _columns = [.. searcher.TopReaderContext.Leaves.Select(leaf => leaf.AtomicReader.GetBinaryDocValues(IndexFields.Sentences))];

    public ReadOnlyMemory<byte> Read(int document)
    {
        var leaf = ReaderUtil.SubIndex(document, _leaves);
        return BytesField.Read(_leaves[leaf].AtomicReader, _columns[leaf], IndexFields.Sentences, document - _leaves[leaf].DocBase);
    }
}
