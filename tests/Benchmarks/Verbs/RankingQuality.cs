using Benchmarks.Data;
using Benchmarks.Figures;
using Benchmarks.Retrieval;
using Benchmarks.Scoring;

namespace Benchmarks.Verbs;

/// <summary>Queries with human judgements: how well articles are ranked.</summary>
internal sealed class RankingQuality(RankingSet set, string folder)
{
    private const int Top = 100;

    public Figure MeasurePrecision(string measure)
    {
        using var postgres = Postgres.TryStart();
        using var fts5 = new Fts5(Path.Combine(folder, "fts5"));
        using var plain = Bm25.English(Path.Combine(folder, "bm25"));
        return new Figure(measure, OfBot(Precision), Of(plain, Precision), Bound.RatioAtLeast(1.06)) { Fts5 = Of(fts5, Precision), Postgres = Of(postgres, Precision) };
    }

    public Figure MeasureChinese(string measure)
    {
        using var plain = Bm25.Chinese(Path.Combine(folder, "bm25"));
        return new Figure(measure, OfBot(FirstIsRelevant), Of(plain, FirstIsRelevant), Bound.AtLeast(0.95)) { Note = "BM25 over pairs of characters" };
    }

    private double OfBot(Func<IRetrieval, double> score)
    {
        using var bot = new BriefingRetrieval(Path.Combine(folder, "bot"));
        return Of(bot, score)!.Value;
    }

    private double? Of(IRetrieval? retrieval, Func<IRetrieval, double> score)
    {
        retrieval?.Add(set.Articles);
        return retrieval is null ? null : score(retrieval);
    }

    private double Precision(IRetrieval retrieval) => RankingScore.MeanAveragePrecision(set.Queries, words => retrieval.Find(words, null, Top));

    private double FirstIsRelevant(IRetrieval retrieval) => RankingScore.FirstIsRelevant(set.Queries, words => retrieval.Find(words, null, 1));
}
