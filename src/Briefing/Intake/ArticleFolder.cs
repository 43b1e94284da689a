namespace Briefing.Intake;

/// <summary>What a folder and its subfolders hold, hidden files apart.</summary>
internal sealed class ArticleFolder
{
    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    private const string Closed = "the folder cannot be opened";

    private readonly string _path;
    private readonly List<string> _files = [];
    private readonly List<DraftResult.Refused> _leftOut = [];

    private ArticleFolder(string path) => _path = path;

    /// <summary>Full paths of what is meant to be articles, in the order of their names, the same on every machine.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>What is left out of the rest, in that order, with the reason.</summary>
    public IReadOnlyList<DraftResult.Refused> LeftOut => _leftOut;

    public static ArticleFolder Of(string path)
    {
        var root = new DirectoryInfo(path);
        var folder = new ArticleFolder(root.FullName);
        var open = new Stack<DirectoryInfo>([root]);
        while (open.TryPop(out var next)) folder.Read(next, open);
        folder._files.Sort(StringComparer.Ordinal);
        folder._leftOut.Sort((one, other) => string.CompareOrdinal(one.From, other.From));
        return folder;
    }

    /// <summary>Why it has no <see cref="Files"/>.</summary>
    public string WhyNone => _leftOut switch
    {
        [] => "there is no file in this folder, hidden ones apart",
        [{ Reason: Closed } only] when only.From == _path => Closed,
        _ => $"no file in this folder has a suffix that can be read: {ArticleFormats.Readable}",
    };

    private void Read(DirectoryInfo folder, Stack<DirectoryInfo> open)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneLevel)) Read(entry, open);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LeaveOut(folder, Closed);
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
