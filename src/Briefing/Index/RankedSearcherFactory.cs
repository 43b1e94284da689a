using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Briefing.Index;

/// <summary>Gives every searcher the similarity that the index is written with.</summary>
internal sealed class RankedSearcherFactory : SearcherFactory
{
    /// <summary>BM25 with the saturation and length weight that suit news (Anserini's defaults, found on TREC news collections).</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(k1: 0.9f, b: 0.4f);

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
}
