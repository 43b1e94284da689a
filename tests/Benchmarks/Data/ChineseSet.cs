using System.Globalization;
using System.Text.Json;
using Briefing.Articles;

namespace Benchmarks.Data;

/// <summary>A reading set in SQuAD's format as a ranking set: each paragraph is an article, relevant for the questions asked of it.</summary>
internal static class ChineseSet
{
    public static RankingSet Read(string path)
    {
        var articles = new List<ArticleDraft>();
        var queries = new List<RankingQuery>();
        using var squad = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var paragraph in squad.RootElement.GetProperty("data").EnumerateArray().SelectMany(entry => entry.GetProperty("paragraphs").EnumerateArray()))
        {
            var id = "zh" + articles.Count.ToString(CultureInfo.InvariantCulture);
            articles.Add(new ArticleDraft { Id = new ArticleId(id), Text = paragraph.GetProperty("context").GetString()!, Language = "zh" });
            queries.AddRange(paragraph.GetProperty("qas").EnumerateArray().Select(asked => new RankingQuery(asked.GetProperty("question").GetString()!, [id])));
        }

        return new RankingSet(articles, queries);
    }
}
