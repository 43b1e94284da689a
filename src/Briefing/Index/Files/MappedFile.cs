using System.IO.MemoryMappedFiles;

namespace Briefing.Index.Files;

/// <summary>A file in memory, from when it is opened until it is disposed of. Who reads it then is told so.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedViewAccessor? _view;
    private byte* _first;

    public MappedFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Length = file.Length;
        // What is empty cannot be mapped.
        if (Length == 0) return;
        using var mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = mapped.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _first);
        _first += _view.PointerOffset;
    }

    public long Length { get; }

    /// <summary>Where it begins.</summary>
    /// <exception cref="ObjectDisposedException">It is no longer in memory.</exception>
    public byte* First => _first != null ? _first : throw new ObjectDisposedException(nameof(MappedFile));

    public void Dispose()
    {
        if (_view is null || _first == null) return;
        _first = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
