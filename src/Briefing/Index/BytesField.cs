using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Briefing.Index;

/// <summary>
/// Bytes of a document in a column, quick to read. The format of columns takes no more than 32,766 of them: what is longer goes on in further
/// columns, so many bytes each.
/// </summary>
internal static class BytesField
{
    private const int LongestColumn = 32_000;

    public static void Add(Document document, string field, byte[] bytes)
    {
        for (int part = 0, start = 0; part == 0 || start < bytes.Length; part++, start += LongestColumn)
        {
            document.Add(new BinaryDocValuesField(Column(field, part), new BytesRef(bytes, start, Math.Min(LongestColumn, bytes.Length - start))));
        }
    }

    /// <summary>The bytes of <paramref name="document"/>, which nobody overwrites. Empty when it has none, as where the segment has no <paramref name="column"/>.</summary>
    public static ReadOnlyMemory<byte> Read(AtomicReader reader, BinaryDocValues? column, string field, int document)
    {
        var bytes = Read(column, document);
        for (var part = 1; bytes.Length == part * LongestColumn && reader.GetBinaryDocValues(Column(field, part)) is { } next; part++)
        {
            bytes = (byte[])[.. bytes.Span, .. Read(next, document).Span];
        }

        return bytes;
    }

    private static ReadOnlyMemory<byte> Read(BinaryDocValues? column, int document)
    {
        var bytes = new BytesRef();
        column?.Get(document, bytes);
        return bytes.Bytes.AsMemory(bytes.Offset, bytes.Length);
    }

    private static string Column(string field, int part) => part == 0 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}.{part}");
}
