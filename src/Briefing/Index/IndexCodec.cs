using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene46;

namespace Briefing.Index;

/// <summary>
/// Lucene's own format under its own name, with larger blocks of the terms of suggestions: each block has a tree of its own built for it and
/// 32 kB taken, which costs a small segment more than its terms do. A block is looked through from its start; the terms of questions stay in
/// small ones, for larger would cost questions a tenth of their time.
/// </summary>
internal sealed class IndexCodec : Lucene46Codec
{
    /// <summary>Lucene has 25 and 48.</summary>
    private const int FewestOfBlock = 64, MostOfBlock = 2 * (FewestOfBlock - 1);

    private readonly PostingsFormat _suggestions = new Lucene41PostingsFormat(FewestOfBlock, MostOfBlock);

    public override PostingsFormat GetPostingsFormatForField(string field) => field == IndexFields.Suggestion ? _suggestions : base.GetPostingsFormatForField(field);
}
