using Briefing.Articles;

namespace Briefing.Tests.Reading;

/// <summary>Articles for the tests of reading.</summary>
internal static class ArticleText
{
    public static Article Of(string text, string title = "") => new() { Id = new ArticleId("a"), Text = text, Title = title };

    /// <summary>The seed article, as it lies in the checkout.</summary>
    public static Article Seed()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln"))) folder = folder.Parent!;
        var markdown = File.ReadAllText(Path.Combine(folder.FullName, "seeds", "silicon-divide.md"));
        var heading = markdown.IndexOf("# ", StringComparison.Ordinal);
        var line = markdown.IndexOf('\n', heading);
        return Of(markdown[(line + 1)..].TrimStart('\n'), markdown[(heading + 2)..line]);
    }
}
