using System.Text.Json;
using Briefing.Articles;

namespace Benchmarks.Data;

/// <summary>A query with the articles that people judged relevant.</summary>
internal sealed record RankingQuery(string Words, IReadOnlyCollection<string> Relevant);

/// <summary>Articles, and queries over them with human judgements.</summary>
internal sealed record RankingSet(IReadOnlyList<ArticleDraft> Articles, IReadOnlyList<RankingQuery> Queries)
{
    /// <summary>Queries without a relevant article are left out: nothing can be right for them.</summary>
    public static IReadOnlyList<RankingQuery> ReadQueries(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Read(JsonElement.Parse(line))).Where(query => query.Relevant.Count > 0)];

    private static RankingQuery Read(JsonElement line) =>
        new(line.GetProperty("query").GetString()!, line.GetProperty("rel").EnumerateArray().Select(id => id.ToString()).ToHashSet());
}
