using Briefing.Articles;

namespace Benchmarks.Corpora;

/// <summary>Pairs of articles in which two publishers tell the same event: days apart at most, with headlines that share words.</summary>
internal static class SameEvent
{
    private const int MostDaysApart = 3;
    private const int LeastSharedWords = 2;

    /// <summary>Shorter words, and those of more headlines than this, tie nothing together.</summary>
    private const int ShortestWord = 4;

    private const int MostHeadlines = 300;

    public static List<(ArticleDraft First, ArticleDraft Second)> Pairs(IReadOnlyList<ArticleDraft> news, int leastWords)
    {
        List<ArticleDraft> told = [.. news.Where(article => article.Published is not null && article.Text.Count(unit => unit == ' ') >= leastWords && Site(article).Length > 0)];
        var shared = new Dictionary<(int, int), int>();
        foreach (var articles in told.SelectMany((article, i) => Words(article.Title).Select(word => (Word: word, Article: i))).GroupBy(one => one.Word, one => one.Article).Where(same => same.Count() <= MostHeadlines))
        {
            var list = articles.ToList();
            for (var i = 0; i < list.Count; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    if (AreNear(told[list[k]], told[list[i]])) shared[(list[k], list[i])] = shared.GetValueOrDefault((list[k], list[i])) + 1;
                }
            }
        }

        return [.. shared.Where(pair => pair.Value >= LeastSharedWords).Select(pair => (told[pair.Key.Item1], told[pair.Key.Item2]))];
    }

    private static bool AreNear(ArticleDraft first, ArticleDraft second) =>
        Math.Abs(first.Published!.Day.DayNumber - second.Published!.Day.DayNumber) <= MostDaysApart && Site(first) != Site(second);

    private static IEnumerable<string> Words(string title) =>
        title.Split([.. title.Where(unit => !char.IsLetterOrDigit(unit)).Distinct()]).Where(word => word.Length >= ShortestWord).Select(word => word.ToLowerInvariant()).Distinct();

    /// <summary>The last two labels of the host: a paper's editions are one publisher.</summary>
    private static string Site(ArticleDraft article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out var url) ? string.Join('.', url.Host.Split('.').TakeLast(2)) : "";
}
