using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>Unpacks the streams of one document while they stay within what a document needs.</summary>
internal sealed class LimitedFilters(long mostBytes) : IFilterProvider
{
    /// <summary>What LZW and run lengths can make of a byte at most; both are rare.</summary>
    private const int MostGrowth = 1400;

    private long _bytes;

    /// <summary>Told apart from what is damaged: the parser passes over streams that it cannot read.</summary>
    public bool WasExceeded { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Limit(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Limit(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new LimitedFilter(filter, this))];

    private void Count(long bytes)
    {
        _bytes += bytes;
        if (_bytes > mostBytes) Exceed();
    }

    private void Exceed()
    {
        WasExceeded = true;
        throw new UnreadableException("it unpacks to far more than any document: it is not read");
    }

    private sealed class LimitedFilter(IFilter inner, LimitedFilters owner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter) Measure(input);
            else if (inner is LzwFilter or RunLengthFilter) owner.Count((long)input.Length * MostGrowth);
            else owner.Count(input.Length);
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <summary>Once to count, before the parser does it to keep.</summary>
        private void Measure(Memory<byte> input)
        {
            if (input.Length < 2) return;
            var buffer = new byte[81920];
            try
            {
                // Behind the two bytes of its head, which parsers do not insist on.
                using var unpacked = new DeflateStream(new MemoryStream(input[2..].ToArray()), CompressionMode.Decompress);
                for (int read; (read = unpacked.Read(buffer)) > 0;) owner.Count(read);
            }
            catch (InvalidDataException)
            {
                // Damaged from here on: what came before is counted, and the parser deals with the rest.
            }
        }
    }
}
