namespace Briefing.Intake;

/// <summary>What a folder and its subfolders hold, hidden files apart.</summary>
internal sealed class ArticleFolder
{
    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    private readonly List<string> _files = [];
    private readonly List<DraftResult.Refused> _leftOut = [];

    private ArticleFolder()
    {
    }

    /// <summary>Full paths of what is meant to be articles, in the order of their names, the same on every machine.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>What is left out of the rest, in that order, with the reason.</summary>
    public IReadOnlyList<DraftResult.Refused> LeftOut => _leftOut;

    public static ArticleFolder Of(string path)
    {
        var folder = new ArticleFolder();
        var open = new Stack<DirectoryInfo>([new DirectoryInfo(path)]);
        while (open.TryPop(out var next)) folder.Read(next, open);
        folder._files.Sort(StringComparer.Ordinal);
        folder._leftOut.Sort((one, other) => string.CompareOrdinal(one.From, other.From));
        return folder;
    }

    private void Read(DirectoryInfo folder, Stack<DirectoryInfo> open)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneLevel)) Read(entry, open);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LeaveOut(folder, "the folder cannot be opened");
        }
    }

    private void Read(FileSystemInfo entry, Stack<DirectoryInfo> open)
    {
        // One that leads back up would never end.
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) LeaveOut(entry, "links are not followed: name what they lead to");
        else if (entry is DirectoryInfo inner) open.Push(inner);
        else if (ArticleFormats.IsMeant(entry.Name)) _files.Add(entry.FullName);
        else LeaveOut(entry, $"only {ArticleFormats.Readable}, can be read");
    }

    private void LeaveOut(FileSystemInfo entry, string reason) => _leftOut.Add(new DraftResult.Refused(entry.FullName, reason));
}
