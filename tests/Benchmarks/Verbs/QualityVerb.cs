using System.CommandLine;
using Benchmarks.Figures;

namespace Benchmarks.Verbs;

/// <summary><c>quality --data DIR</c>: how often the right article and the answering passage come first, beside the baseline and the peers.</summary>
internal static class QualityVerb
{
    public const string Name = "quality";

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var verb = new Command(Name, "What is found, and what is refused.") { options.Data, options.Work };
        verb.SetAction(parsed =>
        {
            var data = options.DataOf(parsed);
            List<Figure> figures =
            [
                .. new AskQuality(data, options.FreshFolder(parsed, "ask")).Measure(),
                new RankingQuality(data.Ranking("time"), options.FreshFolder(parsed, "time")).MeasurePrecision("TIME: MAP"),
                new RankingQuality(data.Ranking("cran"), options.FreshFolder(parsed, "cranfield")).MeasurePrecision("Cranfield: MAP"),
                new RankingQuality(data.Chinese(), options.FreshFolder(parsed, "chinese")).MeasureChinese("Chinese: article@1"),
            ];
            options.Report(parsed, Name, figures);
        });
        return verb;
    }
}
