using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene46;

namespace Briefing.Index;

/// <summary>Lucene's own formats, under their own name.</summary>
internal sealed class IndexCodec : Lucene46Codec
{
    private static readonly int Min = int.Parse(Environment.GetEnvironmentVariable("BMIN") ?? "25");

    private readonly PostingsFormat _postings = new Lucene41PostingsFormat(Min, 2 * (Min - 1));

    public override PostingsFormat GetPostingsFormatForField(string field) => _postings;
}
