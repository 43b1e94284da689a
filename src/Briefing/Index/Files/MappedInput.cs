using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace Briefing.Index.Files;

/// <summary>Reads a mapped file, or a part of it, from front to back or from wherever it is set.</summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private readonly MappedFile _file;
    private readonly long _first, _end;
    private bool _ownsFile;
    private long _at;

    /// <param name="description">For Lucene's messages.</param>
    /// <param name="file">Somebody else's.</param>
    /// <param name="first">Where the part begins.</param>
    /// <param name="length">Of the part.</param>
    public MappedInput(string description, MappedFile file, long first, long length)
        : base(description)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, file.Length - first);
        (_file, _first, _at, _end) = (file, first, first, first + length);
    }

    /// <summary>All of a file, which is closed with it.</summary>
    public static MappedInput Of(MappedFile file) => new("mapped file", file, 0, file.Length) { _ownsFile = true };

    public override long Length => _end - _first;

    public override long Position => _at - _first;

    /// <summary>A place outside is noticed by the next who reads there.</summary>
    public override void Seek(long pos) => _at = _first + pos;

    public override byte ReadByte() => *Take(1);

    public override void ReadBytes(byte[] b, int offset, int len) => new ReadOnlySpan<byte>(Take(len), len).CopyTo(b.AsSpan(offset, len));

    public override short ReadInt16() => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<short>(Take(sizeof(short))));

    public override int ReadInt32() => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<int>(Take(sizeof(int))));

    public override long ReadInt64() => BinaryPrimitives.ReverseEndianness(Unsafe.ReadUnaligned<long>(Take(sizeof(long))));

    /// <summary>At the same place; the file stays this one's.</summary>
    public override object Clone()
    {
        var clone = (MappedInput)base.Clone();
        clone._ownsFile = false;
        return clone;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _ownsFile) _file.Dispose();
    }

    /// <summary>The next bytes.</summary>
    private byte* Take(int count)
    {
        if (_at < _first || count > _end - _at) throw new EndOfStreamException($"Nothing stands at {_at - _first} of {Length} bytes of {this}.");
        var bytes = _file.First + _at;
        _at += count;
        return bytes;
    }
}
