using System.Globalization;
using System.Text;
using Benchmarks.Data;
using Briefing.Articles;

namespace Benchmarks.Scoring;

/// <summary>What was read of web pages against what people found in them.</summary>
/// <param name="Precision">The part of the text read that is the article's, over runs of four words, the mean of all pages.</param>
/// <param name="Recall">The part of the article's text that was read, likewise.</param>
/// <param name="Title">The share of titles that are the same but for case and punctuation.</param>
/// <param name="Day">The share of days of publication that are right.</param>
internal sealed record PageScore(double Precision, double Recall, double Title, double Day)
{
    private const int Run = 4;

    /// <summary>Of the two means, as the benchmark of article extraction has it (Scrapinghub, 2020).</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <param name="pages">What is in each page, and what was read of it; null when it was refused.</param>
    public static PageScore Of(IReadOnlyList<(WebPage Page, ArticleDraft? Read)> pages)
    {
        var (precision, recall, titles, days) = (0.0, 0.0, 0, 0);
        foreach (var (page, read) in pages)
        {
            var (right, found) = (Runs(page.Text), Runs(read?.Text ?? ""));
            double common = right.Sum(run => Math.Min(run.Value, found.GetValueOrDefault(run.Key)));
            precision += common / Math.Max(1, found.Values.Sum());
            recall += common / Math.Max(1, right.Values.Sum());
            if (Words(read?.Title ?? "").SequenceEqual(Words(page.Title))) titles++;
            if (read?.Published?.Day == page.Published) days++;
        }

        return new PageScore(precision / pages.Count, recall / pages.Count, (double)titles / pages.Count, (double)days / pages.Count);
    }

    private static Dictionary<string, int> Runs(string text)
    {
        var words = Words(text);
        var runs = new Dictionary<string, int>();
        for (var i = 0; i < Math.Max(1, words.Count - Run + 1); i++)
        {
            var run = string.Join(' ', words.Skip(i).Take(Run));
            runs[run] = runs.GetValueOrDefault(run) + 1;
        }

        return runs;
    }

    private static List<string> Words(string text)
    {
        var spaced = string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(unit => char.IsLetterOrDigit(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark ? unit : ' '));
        return [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
