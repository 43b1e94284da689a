namespace Bot.Ownership;

/// <summary>
/// The right to write an index folder: one process at a time holds it, by an exclusive lock on <c>writer.lock</c>. The
/// operating system takes it back when the process ends, however it ends.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <returns>Null when another process holds it.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static WriterLock? TryTake(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new WriterLock(new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException held) when (held is not DirectoryNotFoundException and not PathTooLongException)
        {
            return null;
        }
    }

    /// <summary>The file stays: deleting it would let two processes lock two files of one name.</summary>
    public void Dispose() => _file.Dispose();
}
