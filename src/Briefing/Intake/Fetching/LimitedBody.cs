using System.Globalization;
using System.IO.Compression;

namespace Briefing.Intake.Fetching;

/// <summary>Reads the body of a response, unpacked as its Content-Encoding says, within the limits.</summary>
internal sealed class LimitedBody(FetchOptions options)
{
    /// <summary>Below it, unpacking costs nothing worth counting.</summary>
    private const int BytesBeforeCounting = 1024 * 1024;

    /// <exception cref="FetchRefusedException">It is too large, or packed in a way that is not unpacked.</exception>
    public async Task<byte[]> ReadAsync(HttpContent body, int limit, CancellationToken cancel)
    {
        if (body.Headers.ContentLength > limit) throw TooLarge(limit);
        await using var sent = new CountingStream(await body.ReadAsStreamAsync(cancel));
        await using var unpacked = Unpack(sent, [.. body.Headers.ContentEncoding]);
        var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await unpacked.ReadAsync(buffer, cancel)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > limit) throw TooLarge(limit);
            if (content.Length > BytesBeforeCounting && content.Length > sent.Count * options.MostUnpacking)
                throw new FetchRefusedException("the site sends packed data that unpacks to far more than any page: it is not read");
        }

        return content.ToArray();
    }

    private static Stream Unpack(Stream sent, List<string> encodings) => encodings is [] ? sent : encodings is not [var encoding] ? throw Unknown(string.Join(", ", encodings)) : encoding.ToLowerInvariant() switch
    {
        "identity" => sent,
        "gzip" or "x-gzip" => new GZipStream(sent, CompressionMode.Decompress),
        "br" => new BrotliStream(sent, CompressionMode.Decompress),
        "deflate" => new ZLibStream(sent, CompressionMode.Decompress),
        _ => throw Unknown(encoding),
    };

    private static FetchRefusedException Unknown(string encoding) => new($"the site sends its page packed as “{encoding}”, which is not unpacked here: save the page and push the file");

    private static FetchRefusedException TooLarge(int limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"it is larger than {Math.Max(1, limit / 1024 / 1024)} MB, the most that is fetched of one page"));
}
