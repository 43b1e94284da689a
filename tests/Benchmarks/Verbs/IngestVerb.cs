using System.CommandLine;
using System.Diagnostics;
using Benchmarks.Figures;
using Benchmarks.Retrieval;
using Briefing.Articles;

namespace Benchmarks.Verbs;

/// <summary>
/// <c>ingest --data DIR</c>: how fast articles become findable: read, stored and indexed by the bot on all cores, indexed by
/// the baseline on one.
/// </summary>
internal static class IngestVerb
{
    public const string Name = "ingest";

    private const int WarmUp = 500;

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "Articles taken in per second.") { options.Data, options.Work };
        verb.SetAction(parsed =>
        {
            var news = options.DataOf(parsed).News();
            var bot = Speed(news, name => new BriefingRetrieval(options.FreshFolder(parsed, name)));
            var plain = Speed(news, name => Bm25.English(options.FreshFolder(parsed, name)));
            options.Report(parsed, Name, [new Figure("ingest: articles a second", bot, plain, Bound.RatioAtLeast(0.35)) { Note = $"{Environment.ProcessorCount} cores against one" }]);
        });
        return verb;
    }

    private static double Speed(IReadOnlyList<ArticleDraft> news, Func<string, IRetrieval> create)
    {
        using (var warmUp = create("ingest-warm-up")) warmUp.Add([.. news.Take(WarmUp)]);
        using var retrieval = create("ingest");
        var started = Stopwatch.GetTimestamp();
        retrieval.Add(news);
        return news.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
