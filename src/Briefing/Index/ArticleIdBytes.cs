using System.Runtime.InteropServices;
using Briefing.Articles;

namespace Briefing.Index;

/// <summary>An id as bytes and back, UTF-16 as it is: an id may be any string.</summary>
internal static class ArticleIdBytes
{
    public static byte[] Write(ArticleId id) => MemoryMarshal.AsBytes(id.Value.AsSpan()).ToArray();

    public static ArticleId Read(ReadOnlySpan<byte> bytes) => new(new string(MemoryMarshal.Cast<byte, char>(bytes)));
}
