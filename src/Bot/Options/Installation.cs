namespace Bot.Options;

/// <summary>Where the files that come with the program are: the checkout it runs from, else the folder of the executable.</summary>
internal static class Installation
{
    /// <summary>The folder with <c>Bot.sln</c> above the executable, else the executable's own.</summary>
    public static string Folder { get; } = Checkout() ?? AppContext.BaseDirectory;

    private static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) return folder.FullName;
        }

        return null;
    }

    /// <summary>The file or folder in the checkout or beside the executable; null when it is in neither.</summary>
    public static string? Find(string name) =>
        new[] { Folder, AppContext.BaseDirectory }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(Path.Exists);
}
