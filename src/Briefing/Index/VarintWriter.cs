using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Briefing.Articles;

namespace Briefing.Index;

/// <summary>Writes the compact records of the index: numbers of seven bits a byte (LEB128), strings as UTF-16, exactly.</summary>
internal sealed class VarintWriter
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    public void Byte(byte value) => Take(1)[0] = value;

    public void Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }

        Byte((byte)rest);
    }

    public void Text(string value)
    {
        Number(value.Length);
        MemoryMarshal.AsBytes(value.AsSpan()).CopyTo(Take(value.Length * 2));
    }

    public void TextOrNull(string? value)
    {
        Byte(value is null ? (byte)0 : (byte)1);
        if (value is not null) Text(value);
    }

    public void Span(TextSpan span)
    {
        Number(span.Paragraph);
        Number(span.Start);
        Number(span.Length);
    }

    public void Fixed(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(sizeof(uint)), value);

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private Span<byte> Take(int count)
    {
        if (_length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
