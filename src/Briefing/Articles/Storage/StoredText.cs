using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Articles.Storage;

/// <summary>
/// The bytes that hold a string in the store. SQLite's TEXT would lose lone surrogates and everything behind a NUL, so strings
/// are blobs: UTF-8, or, for what is no well-formed UTF-16, the byte 0xFF (which UTF-8 never has) and the code units, low byte first.
/// </summary>
public static class StoredText
{
    private const byte CodeUnitsFollow = 0xFF;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Encode(string text) => IsWellFormed(text) ? Utf8.GetBytes(text) : EncodeCodeUnits(text);

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> writes.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes is [CodeUnitsFollow, ..] ? DecodeCodeUnits(bytes[1..]) : Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException("A stored text is not what was written.", e);
        }
    }

    /// <summary>SHA-256 of the stored bytes: the same for the same string, and no other.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> stored) => SHA256.HashData(stored);

    /// <summary>Whether every surrogate has its partner.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0) return true;
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != OperationStatus.Done) return false;
            text = text[(at + length)..];
        }
    }

    private static byte[] EncodeCodeUnits(string text)
    {
        var bytes = new byte[1 + text.Length * sizeof(char)];
        bytes[0] = CodeUnitsFollow;
        for (var i = 0; i < text.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(1 + i * sizeof(char)), text[i]);
        return bytes;
    }

    private static string DecodeCodeUnits(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % sizeof(char) != 0) throw new InvalidDataException("A stored text is cut short.");
        var units = new char[bytes.Length / sizeof(char)];
        for (var i = 0; i < units.Length; i++) units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(char))..]);
        return new string(units);
    }
}
