using Benchmarks.Data;

namespace Benchmarks.Scoring;

/// <summary>How well articles are ranked, as is usual with human judgements.</summary>
internal static class RankingScore
{
    /// <summary>Mean average precision: over the relevant articles of a query, the precision down to each (0 for those not found); then over queries.</summary>
    public static double MeanAveragePrecision(IReadOnlyList<RankingQuery> queries, Func<string, IReadOnlyList<string>> find) =>
        queries.Average(query => AveragePrecision(query, find(query.Words)));

    /// <summary>The share of queries whose first article is relevant.</summary>
    public static double FirstIsRelevant(IReadOnlyList<RankingQuery> queries, Func<string, IReadOnlyList<string>> find) =>
        queries.Average(query => find(query.Words) is [var first, ..] && query.Relevant.Contains(first) ? 1.0 : 0.0);

    private static double AveragePrecision(RankingQuery query, IReadOnlyList<string> found)
    {
        var (sum, right) = (0.0, 0);
        foreach (var (index, _) in found.Distinct().Index().Where(one => query.Relevant.Contains(one.Item))) sum += ++right / (index + 1.0);
        return sum / query.Relevant.Count;
    }
}
