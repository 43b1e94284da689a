using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Briefing.Index;

/// <summary>Gives every searcher the similarity that the index is written with.</summary>
internal sealed class RankedSearcherFactory : SearcherFactory
{
    private const float Saturation = 0.9f, LengthWeight = 0.4f;

    /// <summary>The most that a term adds to an article's score, as a multiple of the term's idf.</summary>
    public const double MostOfTerm = 1 + Saturation;

    /// <summary>BM25 with the saturation and length weight that suit news (Anserini's defaults, found on TREC news collections).</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(Saturation, LengthWeight);

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
}
