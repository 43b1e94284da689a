using Briefing.Articles;
using Briefing.Intake;

namespace Benchmarks.Data;

/// <summary>The folder with what is measured on; its files and their formats stand in this project's README.</summary>
internal sealed class MeasuringData(string folder)
{
    public IReadOnlyList<ArticleDraft> News() => Articles("ask", "news.jsonl.gz");

    public IReadOnlyList<NewsQuestion> Questions() => NewsQuestion.ReadAll(PathOf("ask", "questions.dev.jsonl"));

    /// <summary>Questions that nothing in the news answers.</summary>
    public IReadOnlyList<NewsQuestion> Unanswerable() => NewsQuestion.ReadAll(PathOf("ask", "unanswerable.dev.jsonl"));

    /// <param name="name"><c>time</c> or <c>cran</c>.</param>
    public RankingSet Ranking(string name) =>
        new(Articles("ranking", name + ".articles.jsonl.gz"), RankingSet.ReadQueries(PathOf("ranking", name + ".dev.jsonl")));

    public RankingSet Chinese() => ChineseSet.Read(PathOf("zh", "xquad.zh.dev.json"));

    public IReadOnlyList<WebPage> Pages() => WebPage.ReadAll(PathOf("html", "gold.json"));

    public string PathOfPage(WebPage page) => PathOf("html", page.Path);

    private IReadOnlyList<ArticleDraft> Articles(string part, string file) =>
        [.. DraftReader.Read(PathOf(part, file)).Select(result => result is DraftResult.Accepted accepted ? accepted.Draft : throw new InvalidDataException($"{result}"))];

    private string PathOf(string part, string file)
    {
        var path = Path.Combine(folder, part, file);
        return File.Exists(path) ? path : throw new FileNotFoundException($"There is no {Path.Combine(part, file)} in {folder}; the README of tests/Benchmarks says what --data must hold.");
    }
}
