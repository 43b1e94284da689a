using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene46;

namespace Briefing.Index;

/// <summary>
/// Lucene's own format under its own name, with larger blocks of terms: each block has a tree of its own built for it and 32 kB taken, which
/// costs a small segment more than its terms do. A block is looked through from its start, so larger ones cost questions a little.
/// </summary>
internal sealed class IndexCodec : Lucene46Codec
{
    /// <summary>Lucene has 25 and 48.</summary>
    private const int FewestOfBlock = 64, MostOfBlock = 2 * (FewestOfBlock - 1);

    private readonly PostingsFormat _postings = new Lucene41PostingsFormat(FewestOfBlock, MostOfBlock);

    public override PostingsFormat GetPostingsFormatForField(string field) => _postings;
}
