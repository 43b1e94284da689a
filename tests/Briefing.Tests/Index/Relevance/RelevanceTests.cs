using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Tests.Index.Relevance;

/// <summary>Holds every row of <c>questions.tsv</c> against the articles of <c>articles.txt</c>, all of them made for this.</summary>
public sealed class RelevanceTests(RelevanceFolder indexed) : IClassFixture<RelevanceFolder>
{
    public static TheoryData<string, string, string, string, string> Rows => new(
        RelevanceFolder.Lines("questions.tsv").Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2], row[3], row[4])));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_right_passage_comes_first(string question, string at, string article, string words, string why)
    {
        var query = new PassageQuery(question, 10, at == "-" ? null : DateOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture), DistinctArticles: true);
        var best = indexed.Folder.Index.FindPassages(query)[0];
        var quote = Citation.Of(indexed.Folder.Store.Find(best.Article, best.Revision)!, best.Span).Quote;
        Assert.True(best.Article.Value == article && (words == "-" || quote.Contains(words, StringComparison.Ordinal)), $"{best.Article}: {quote} ({why})");
    }
}

/// <summary>The articles of the table, indexed once.</summary>
public sealed class RelevanceFolder : IDisposable
{
    public RelevanceFolder()
    {
        Folder.Store.Put(Articles("articles.txt"), "test");
        Folder.Index.CatchUp();
    }

    public IndexedFolder Folder { get; } = new();

    public static string[] Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Index", "Relevance", file));

    /// <summary>The articles of a file like <c>articles.txt</c>, each behind a line that begins with "# ".</summary>
    public static List<ArticleDraft> Articles(string file) => [.. string.Join('\n', Lines(file)).Split("\n# ").Select(Read)];

    public void Dispose() => Folder.Dispose();

    private static ArticleDraft Read(string article)
    {
        var lines = article.TrimStart('#', ' ').Split('\n', 2);
        var fields = lines[0].Split('\t');
        return new ArticleDraft { Id = new(fields[0]), Published = PublishedDate.TryParse(fields[1]), Source = fields[2], Title = fields[3], Text = lines[1].Trim() };
    }
}
