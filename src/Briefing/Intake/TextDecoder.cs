using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Briefing.Intake;

/// <summary>Bytes of a text file to characters: UTF-8 as a rule, else by byte order mark, else as they look. Never a guess between two.</summary>
internal static class TextDecoder
{
    /// <summary>Below it the detector is guessing. The other side of the measure: short Western texts come out at 0.5 and are right.</summary>
    private const float LeastConfidence = 0.5f;

    private const int BytesToDetectBy = 256 * 1024;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableException">Binary, cut short, or in no encoding that can be told.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByMark(bytes) is { } marked) return marked;
        if (bytes.Contains((byte)0)) throw new UnreadableException("it holds binary data, not text");
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var (wrongAt, wrong, right) = CountSequences(bytes);
        if (wrong == 1 && wrongAt >= bytes.Length - 3) throw new UnreadableException("it ends in the middle of a character: the file was cut short");
        if (right <= wrong && Detected(bytes) is { } text) return text;
        throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"it is neither UTF-8 (byte {wrongAt + 1} is wrong) nor in another encoding that can be told: save it as UTF-8"));
    }

    /// <summary>The encoding whose byte order mark the bytes begin with.</summary>
    public static (Encoding Encoding, int MarkLength)? Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <returns>What the bytes look like; null when that is a guess.</returns>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes) =>
        CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, BytesToDetectBy)].ToArray()).Detected is { Encoding: { } encoding, Confidence: >= LeastConfidence } ? encoding : null;

    public static Encoding Strict(Encoding encoding) => Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        if (Mark(bytes) is not var (encoding, length)) return null;
        try
        {
            return Strict(encoding).GetString(bytes[length..]);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnreadableException($"it begins as {encoding.WebName} and does not go on so: the file is damaged or cut short", e);
        }
    }

    private static string? Detected(ReadOnlySpan<byte> bytes)
    {
        if (Detect(bytes) is not { } encoding) return null;
        try
        {
            return Strict(encoding).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Sequences of several bytes that are UTF-8, and those that are not: a damaged UTF-8 file has many of the first, one in another encoding hardly any.</summary>
    private static (int FirstWrong, int Wrong, int Right) CountSequences(ReadOnlySpan<byte> bytes)
    {
        var (firstWrong, wrong, right) = (-1, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var isRight = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done;
            if (!isRight) wrong++;
            else if (length > 1) right++;
            if (!isRight && firstWrong < 0) firstWrong = at;
            at += length;
        }

        return (firstWrong, wrong, right);
    }
}
