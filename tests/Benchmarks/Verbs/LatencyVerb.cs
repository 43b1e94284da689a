using System.CommandLine;
using Benchmarks.Corpora;
using Benchmarks.Figures;
using Benchmarks.Retrieval;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>latency --data DIR</c>: how long questions take, over a corpus that grows from 100,000 passages to 1,000,000, in one process
/// beside the baseline and the peers; it leaves one of 26,000 articles.
/// </summary>
internal static class LatencyVerb
{
    public const string Name = "latency", Curve = "latency-curve";

    /// <summary>Where the large corpus stays for the other verbs, in the folder of work.</summary>
    public const string LargeFolder = "large";

    public const int LargeArticles = 26_000;

    private const int FirstPassages = 100_000, LastPassages = 1_000_000;

    private static readonly int[] Steps = [FirstPassages, 200_000, 400_000, 700_000, LastPassages];

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var alone = new Option<bool>("--without-peers") { Description = "Only the bot and plain BM25: a large corpus takes the peers minutes." };
        var verb = new Command(Name, "Milliseconds of questions.") { options.Data, options.Work, options.ProcessorTime, alone };
        verb.SetAction(parsed =>
        {
            var data = options.DataOf(parsed);
            var clock = options.ClockOf(parsed);
            var folder = options.FreshFolder(parsed, LargeFolder);
            using var bot = new BriefingRetrieval(Path.Combine(folder, "bot"));
            using var plain = Bm25.English(Path.Combine(folder, "bm25"));
            using var fts5 = parsed.GetValue(alone) ? null : new Fts5(Path.Combine(folder, "fts5"));
            using var postgres = parsed.GetValue(alone) ? null : Postgres.TryStart();
            if (fts5 is not null && postgres is null) Console.Error.WriteLine("PostgreSQL: " + PostgresServer.HowToInstall);

            var timing = new QuestionTiming(data.Questions(), clock, bot, plain, [.. new IRetrieval?[] { fts5, postgres }.OfType<IRetrieval>()]);
            var corpus = new GrowingCorpus(data.News(), timing.Retrievals);
            var points = new List<LatencyPoint>();
            foreach (var step in Steps)
            {
                corpus.GrowToPassages(step);
                points.AddRange(timing.Measure(corpus));
                FigureFile.Write(options.FolderOf(parsed, ""), Curve, points);
                Console.Error.WriteLine(string.Join('\n', points.TakeLast(timing.Retrievals.Count)));
            }

            corpus.GrowToArticles(LargeArticles);
            options.Report(parsed, Name, [.. OfQuestions(points, clock.Name)]);
        });
        return verb;
    }

    private static IEnumerable<Figure> OfQuestions(List<LatencyPoint> points, string clock)
    {
        foreach (var step in points.GroupBy(point => point.Passages))
        {
            yield return Row(step, $"questions over {step.Key:#,0} passages: mean ms", Bound.RatioAtMost(2), point => point.Mean) with { Note = clock };
            yield return Row(step, $"questions over {step.Key:#,0} passages: p99 ms", null, point => point.P99);
        }

        var bot = points.Where(point => point.Retrieval == points[0].Retrieval).ToList();
        yield return new Figure("questions: p99 over the most passages, as a multiple of that over the fewest", bot[^1].P99 / bot[0].P99, Required: Bound.AtMost(4));
    }

    private static Figure Row(IEnumerable<LatencyPoint> step, string measure, Bound? required, Func<LatencyPoint, double> value)
    {
        var all = step.ToDictionary(point => point.Retrieval, value);
        return new Figure(measure, all[BriefingRetrieval.Heading], Of(Bm25.Heading), required) { Fts5 = Of(Fts5.Heading), Postgres = Of(Postgres.Heading) };

        double? Of(string name) => all.TryGetValue(name, out var one) ? one : null;
    }
}
