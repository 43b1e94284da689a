using System.Globalization;
using ScottPlot;

namespace Benchmarks.Figures;

/// <summary>Draws how long questions take over corpora of growing size, both on a logarithmic scale: a mean and a p99 line for each retrieval.</summary>
internal static class LatencyPlot
{
    private const int Width = 900, Height = 520;

    public static void Save(string file, IReadOnlyList<LatencyPoint> points)
    {
        using var plot = new Plot();
        foreach (var line in points.GroupBy(point => point.Retrieval))
        {
            var color = plot.Add.Palette.GetColor(plot.PlottableList.Count / 2);
            Draw(plot, line, point => point.Mean, color, LinePattern.Solid, line.Key);
            Draw(plot, line, point => point.P99, color, LinePattern.Dashed, name: "");
        }

        plot.Title("News questions over a growing corpus: mean solid, p99 dashed");
        plot.XLabel("passages (paragraphs)");
        plot.YLabel("milliseconds a question");
        plot.Axes.Bottom.TickGenerator = Powers();
        plot.Axes.Left.TickGenerator = Powers();
        plot.ShowLegend(Edge.Right);
        plot.SavePng(file, Width, Height);
    }

    private static void Draw(Plot plot, IEnumerable<LatencyPoint> points, Func<LatencyPoint, double> value, Color color, LinePattern pattern, string name)
    {
        var line = plot.Add.Scatter(points.Select(point => Math.Log10(point.Passages)).ToArray(), points.Select(point => Math.Log10(value(point))).ToArray(), color);
        (line.LinePattern, line.LegendText, line.LineWidth) = (pattern, name, 2);
    }

    private static ScottPlot.TickGenerators.NumericAutomatic Powers() => new()
    {
        MinorTickGenerator = new ScottPlot.TickGenerators.LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.###", CultureInfo.InvariantCulture),
    };
}
