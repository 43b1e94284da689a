using Lucene.Net.Store;

namespace Briefing.Index.Files;

/// <summary>
/// A folder whose files are read where the system has mapped them. Lucene's own asks a handle for the right to look before every byte,
/// which took a question a quarter of its time.
/// </summary>
internal sealed class MappedDirectory(string path) : FSDirectory(new DirectoryInfo(path), null)
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        return MappedInput.Of(Map(name));
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context)
    {
        EnsureOpen();
        return new Slicer(Map(name));
    }

    private MappedFile Map(string name) => new(Path.Combine(Directory.FullName, name));

    /// <summary>Gives out the parts of a compound file, which is mapped as long as this is open.</summary>
    private sealed class Slicer(MappedFile file) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => new MappedInput(sliceDescription, file, offset, length);

        [Obsolete("Lucene reads indexes of its third version by it.")]
        public override IndexInput OpenFullSlice() => new MappedInput("all", file, 0, file.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
        }
    }
}
