using System.CommandLine;
using Benchmarks.Figures;

namespace Benchmarks.Verbs;

/// <summary><c>plot</c>: gathers what the other verbs measured into this project's README and draws latency over corpus size.</summary>
internal static class PlotVerb
{
    private static readonly string[] Measured =
        [QualityVerb.Name, LatencyVerb.Name, CommandsVerb.Name, ReadingVerb.Name, IngestVerb.Name, MemoryVerb.Name, PagesVerb.Name, DuplicatesVerb.Name];

    private static readonly string[] MeasuredChat = [ChatVerb.Name, ChatMemoryVerb.Name];

    private const string Plot = "latency.png";

    public static Command Create()
    {
        var options = new MeasuringOptions();
        var into = new Option<string>("--into") { Description = "The folder whose README.md gets the table, and latency.png the plot.", HelpName = "dir", DefaultValueFactory = _ => "tests/Benchmarks" };
        var verb = new Command("plot", "Writes the table and the plot of what was measured.") { options.Work, into };
        verb.SetAction(parsed =>
        {
            var (work, folder) = (options.FolderOf(parsed, ""), parsed.GetValue(into)!);
            var table = FigureTable.BesideSearch.Write(Figures(Measured));
            if (Figures(MeasuredChat).ToList() is { Count: > 0 } chat) table += "\n" + FigureTable.BesideConstant.Write(chat);
            if (Figures([DeskVerb.Name]).ToList() is { Count: > 0 } desk) table += "\n" + FigureTable.BesideIdle.Write(desk);
            var points = FigureFile.Read<LatencyPoint>(work, LatencyVerb.Curve);
            if (points.Count > 0) LatencyPlot.Save(Path.Combine(folder, Plot), points);
            ReportText.Replace(Path.Combine(folder, "README.md"), points.Count > 0 ? $"{table}\n![Latency over corpus size]({Plot})\n" : table);

            IEnumerable<Figure> Figures(string[] verbs) => verbs.SelectMany(name => FigureFile.Read<Figure>(work, name));
        });
        return verb;
    }
}
