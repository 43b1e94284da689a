using System.Globalization;
using System.IO.Compression;

namespace Briefing.Intake;

/// <summary>The bytes of a source, unpacked, never more than the limit.</summary>
internal static class ContentStream
{
    public static Stream Unpack(Stream packed) => new GZipStream(packed, CompressionMode.Decompress);

    /// <exception cref="UnreadableException">More than <paramref name="limit"/>.</exception>
    public static byte[] ReadAll(Stream stream, int limit)
    {
        var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (content.Length + read > limit) throw TooLarge(limit);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>Whether reading failed because of the source, not of the program.</summary>
    public static bool IsBroken(Exception e) => e is InvalidDataException or IOException or UnauthorizedAccessException;

    public static string WhyBroken(Exception e) => e is InvalidDataException
        ? "its .gz is damaged or was cut short"
        : $"it cannot be read to its end: {e.Message.ReplaceLineEndings(" ")}";

    public static UnreadableException TooLarge(int limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"it is larger than {limit / 1024 / 1024} MB, the most that one article may have"));
}
