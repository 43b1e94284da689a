using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Briefing.Index;

/// <summary>Gives every searcher the similarity that the index is written with.</summary>
internal sealed class RankedSearcherFactory : SearcherFactory
{
    private const float Saturation = 0.9f, LengthWeight = 0.4f;

    /// <summary>BM25 with the saturation and length weight that suit news (Anserini's defaults, found on TREC news collections).</summary>
    public static Similarity Similarity { get; } = new BM25Similarity(Saturation, LengthWeight);

    /// <summary>What a term adds to an article's score, as a share of the most it could.</summary>
    /// <param name="count">How often the article has it.</param>
    /// <param name="length">The article's, as a multiple of the mean.</param>
    public static double ShareOfMost(int count, double length) => count / (count + (Saturation * (1 - LengthWeight + (LengthWeight * length))));

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
}
