using System.Globalization;
using Benchmarks.Retrieval;

namespace Benchmarks.Figures;

/// <summary>Writes figures as a Markdown table whose columns also line up in a terminal.</summary>
internal static class FigureTable
{
    private static readonly string[] Headings = ["measure", Bm25.Heading, Fts5.Heading, Retrieval.Postgres.Heading, BriefingRetrieval.Heading, "bot / BM25", "required", ""];

    public static string Write(IEnumerable<Figure> figures)
    {
        List<string[]> rows = [Headings, .. figures.Select(Cells)];
        var widths = Headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var lines = rows.Select(row => Line(row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))).ToList();
        lines.Insert(1, Line(widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', Math.Max(1, width - 1)) + ":")));
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string[] Cells(Figure figure) =>
    [
        figure.Note.Length == 0 ? figure.Measure : $"{figure.Measure} ({figure.Note})",
        Number(figure.Baseline), Number(figure.Fts5), Number(figure.Postgres), Number(figure.Ours), figure.Ratio is { } ratio ? Number(ratio) + " ×" : "",
        figure.Required?.ToString() ?? "",
        figure.IsMet switch { true => "met", false => "not met", null => "" },
    ];

    /// <summary>Three digits after the point below 10, fewer above: more would be noise.</summary>
    private static string Number(double? value) => value?.ToString(Math.Abs(value.Value) switch { < 10 => "0.000", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture) ?? "";
}
