using System.CommandLine;
using System.Diagnostics;
using Benchmarks.Figures;
using Benchmarks.Retrieval;
using Briefing.Articles;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>ingest --data DIR</c>: how fast articles become findable: read, stored and indexed by the bot on all cores, indexed by
/// the baseline on one. Both take the same articles in by turns, into folders that are empty, for the speed of a machine changes
/// within seconds; the first turn, in which the runtime compiles what it runs, is told apart.
/// </summary>
internal static class IngestVerb
{
    public const string Name = "ingest";

    private const int Turns = 3;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Articles taken in per second.") { options.Data, options.Work };
        verb.SetAction(parsed =>
        {
            var news = options.DataOf(parsed).News();
            (double Bot, double Plain) Turn() => (
                Seconds(news, new BriefingRetrieval(options.FreshFolder(parsed, Name))), Seconds(news, Bm25.English(options.FreshFolder(parsed, Name))));
            var first = Turn();
            List<(double Bot, double Plain)> turns = [.. Enumerable.Range(0, Turns).Select(_ => Turn())];
            var cores = $"{Environment.ProcessorCount} cores against one";
            options.Report(parsed, Name, [
                new Figure("ingest: articles a second", Turns * news.Count / turns.Sum(turn => turn.Bot), Turns * news.Count / turns.Sum(turn => turn.Plain), Bound.RatioAtLeast(0.35)) { Note = cores },
                new Figure($"ingest: the first {news.Count:N0} articles after a start", news.Count / first.Bot, news.Count / first.Plain) { Note = cores },
            ]);
        });
        return verb;
    }

    private static double Seconds(IReadOnlyList<ArticleDraft> news, IRetrieval into)
    {
        using var retrieval = into;
        var started = Stopwatch.GetTimestamp();
        retrieval.Add(news);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
