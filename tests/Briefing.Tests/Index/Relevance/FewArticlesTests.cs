using Briefing.Articles;
using Briefing.Index;

namespace Briefing.Tests.Index.Relevance;

/// <summary>Holds every row of <c>few-questions.tsv</c> against indexes of one, two and three of the articles of <c>few-articles.txt</c>, all of them made for this.</summary>
public sealed class FewArticlesTests(FewArticlesFolders indexed) : IClassFixture<FewArticlesFolders>
{
    public static TheoryData<int, string, string, string> Rows => new(
        from articles in Enumerable.Range(1, FewArticlesFolders.Most)
        from line in RelevanceFolder.Lines("few-questions.tsv")
        where line.Length > 0 && line[0] != '#'
        let row = line.Split('\t')
        select (articles, row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Few_articles_answer_what_they_tell(int articles, string article, string question, string words)
    {
        var folder = indexed.Of(article, articles);
        var shown = folder.Index.FindPassages(new PassageQuery(question, 10)).Where(hit => hit.IsAnswer).Select(hit => Citation.Of(folder.Store.Find(hit.Article, hit.Revision)!, hit.Span).Quote).ToList();
        if (words == "-") Assert.Empty(shown);
        else Assert.Contains(shown, quote => quote.Contains(words, StringComparison.Ordinal));
    }
}

/// <summary>For each article an index of it alone, one with the next article too, and so on.</summary>
public sealed class FewArticlesFolders : IDisposable
{
    public const int Most = 3;

    private readonly List<ArticleDraft> _articles = RelevanceFolder.Articles("few-articles.txt");
    private readonly Dictionary<(string, int), IndexedFolder> _folders = [];

    public IndexedFolder Of(string article, int articles)
    {
        if (_folders.TryGetValue((article, articles), out var known)) return known;
        var folder = _folders[(article, articles)] = new IndexedFolder();
        var first = _articles.FindIndex(draft => draft.Id == new ArticleId(article));
        folder.Store.Put([.. Enumerable.Range(first, articles).Select(at => _articles[at % _articles.Count])], "test");
        folder.Index.CatchUp();
        return folder;
    }

    public void Dispose()
    {
        foreach (var folder in _folders.Values) folder.Dispose();
    }
}
