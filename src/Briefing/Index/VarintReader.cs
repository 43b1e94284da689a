using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Briefing.Articles;

namespace Briefing.Index;

/// <summary>Reads what <see cref="VarintWriter"/> wrote.</summary>
/// <remarks>Bytes that were not written so throw <see cref="IndexOutOfRangeException"/> or <see cref="ArgumentOutOfRangeException"/>.</remarks>
internal ref struct VarintReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Words that many texts share, a string each; null when each text has its own.</summary>
    public ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>? Shared { get; init; }

    public readonly bool IsAtEnd => _at >= _bytes.Length;

    public byte Byte() => _bytes[_at++];

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = _bytes[_at++];
            value |= (uint)(next & 0x7f) << shift;
            if (next < 0x80) return (int)value;
        }
    }

    public string Text() => new(Characters());

    public string? TextOrNull() => Byte() == 0 ? null : Text();

    /// <summary>A text that is likely to be one of <see cref="Shared"/>.</summary>
    public string SharedText()
    {
        var text = Characters();
        if (Shared is not { } shared) return new string(text);
        if (shared.TryGetValue(text, out var known)) return known;
        known = new string(text);
        return shared.TryAdd(text, known) ? known : shared[text];
    }

    public string? SharedTextOrNull() => Byte() == 0 ? null : SharedText();

    public TextSpan Span()
    {
        var (paragraph, start) = (Number(), Number());
        return new TextSpan(paragraph, start, start + Number());
    }

    private ReadOnlySpan<char> Characters()
    {
        var length = Number() * sizeof(char);
        var text = MemoryMarshal.Cast<byte, char>(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }

    /// <summary>The next <paramref name="count"/> numbers of four bytes, in place.</summary>
    public ReadOnlySpan<uint> Fixed(int count)
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(_bytes.Slice(_at, count * sizeof(uint)));
        _at += count * sizeof(uint);
        return numbers;
    }
}
