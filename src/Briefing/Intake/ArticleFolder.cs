namespace Briefing.Intake;

/// <summary>The files of a folder that are meant to be articles.</summary>
internal static class ArticleFolder
{
    /// <summary>Links are not followed: one that leads back up would never end.</summary>
    private static readonly EnumerationOptions WholeTree = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <returns>Full paths, in the order of their names, the same on every machine.</returns>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", WholeTree).Where(ArticleFormats.IsMeant).Order(StringComparer.Ordinal)];
}
