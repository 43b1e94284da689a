using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

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
    public static double ShareOfMost(int count, double length) => count / (count + HalfCount(length));

    /// <summary>How often an article must have a term for half of the most that it could add.</summary>
    /// <param name="length">The article's, as a multiple of the mean.</param>
    public static double HalfCount(double length) => Saturation * (1 - LengthWeight + (LengthWeight * length));

    /// <summary>An article's number of terms, about, as the similarity keeps it in a byte.</summary>
    public static double LengthOf(byte norm)
    {
        var root = SmallSingle.SByte315ToSingle((sbyte)norm);
        return root == 0 ? 0 : 1 / (root * root);
    }

    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = Similarity };
}
