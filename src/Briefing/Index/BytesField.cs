using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Briefing.Index;

/// <summary>Bytes of a document: a column, quick to read, as long as the format of columns takes them, else a stored field.</summary>
internal static class BytesField
{
    /// <summary>A little less than the 32,766 bytes that Lucene's column format takes.</summary>
    private const int LongestColumn = 32_000;

    public static void Add(Document document, string field, byte[] bytes)
    {
        if (bytes.Length <= LongestColumn)
        {
            document.Add(new BinaryDocValuesField(field, new BytesRef(bytes)));
        }
        else
        {
            document.Add(new StoredField(field, bytes));
        }
    }

    /// <summary>The bytes of <paramref name="document"/>; <paramref name="buffer"/> is overwritten. Empty when it has none.</summary>
    public static ReadOnlySpan<byte> Read(AtomicReader reader, BinaryDocValues? column, string field, int document, BytesRef buffer)
    {
        if (column is not null)
        {
            column.Get(document, buffer);
            if (buffer.Length > 0) return buffer.Bytes.AsSpan(buffer.Offset, buffer.Length);
        }

        var stored = reader.Document(document, new HashSet<string> { field }).GetBinaryValue(field);
        return stored is null ? [] : stored.Bytes.AsSpan(stored.Offset, stored.Length);
    }
}
