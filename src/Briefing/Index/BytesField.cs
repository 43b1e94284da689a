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

    /// <summary>The bytes of <paramref name="document"/>; <paramref name="buffer"/> is overwritten. Empty when it has none, as where the segment has no <paramref name="column"/>.</summary>
    public static ReadOnlySpan<byte> Read(AtomicReader reader, BinaryDocValues? column, string field, int document, BytesRef buffer)
    {
        if (column is null) return [];
        column.Get(document, buffer);
        var first = buffer.Bytes.AsSpan(buffer.Offset, buffer.Length);
        return first.Length < LongestColumn ? first : ReadOn(reader, field, document, first);
    }

    private static byte[] ReadOn(AtomicReader reader, string field, int document, ReadOnlySpan<byte> first)
    {
        var (bytes, next) = (first.ToArray(), new BytesRef());
        for (var part = 1; bytes.Length == part * LongestColumn && reader.GetBinaryDocValues(Column(field, part)) is { } column; part++)
        {
            column.Get(document, next);
            bytes = [.. bytes, .. next.Bytes.AsSpan(next.Offset, next.Length)];
        }

        return bytes;
    }

    private static string Column(string field, int part) => part == 0 ? field : string.Create(CultureInfo.InvariantCulture, $"{field}.{part}");
}
