using System.Globalization;
using Benchmarks.Retrieval;

namespace Benchmarks.Figures;

/// <summary>Writes figures as a Markdown table whose columns also line up in a terminal.</summary>
internal sealed class FigureTable
{
    private readonly List<(string Heading, Func<Figure, string> Cell)> _columns;

    /// <param name="baseline">What the bot's figures are compared with, in words for the headings.</param>
    /// <param name="ratio">The heading of the ratio.</param>
    /// <param name="peers">Further columns.</param>
    private FigureTable(string baseline, string ratio, params IEnumerable<(string Heading, Func<Figure, double?> Value)> peers) => _columns =
    [
        ("measure", figure => figure.Note.Length == 0 ? figure.Measure : $"{figure.Measure} ({figure.Note})"),
        (baseline, figure => Number(figure.Baseline)),
        .. peers.Select(peer => (peer.Heading, (Func<Figure, string>)(figure => Number(peer.Value(figure))))),
        (BriefingRetrieval.Heading, figure => Number(figure.Ours)),
        (ratio, figure => figure.Ratio is { } times ? Number(times) + " ×" : ""),
        ("required", figure => figure.Required?.ToString() ?? ""),
        ("", figure => figure.IsMet switch { true => "met", false => "not met", null => "" }),
    ];

    public static FigureTable BesideSearch { get; } = new(Bm25.Heading, "bot / BM25", (Fts5.Heading, figure => figure.Fts5), (Retrieval.Postgres.Heading, figure => figure.Postgres));

    /// <summary>Beside a bot on the platform's own library that answers a constant.</summary>
    public static FigureTable BesideConstant { get; } = new("constant", "bot / constant");

    /// <summary>Beside the same when nothing else is done.</summary>
    public static FigureTable BesideIdle { get; } = new("idle", "busy / idle");

    public string Write(IEnumerable<Figure> figures)
    {
        List<string[]> rows = [[.. _columns.Select(column => column.Heading)], .. figures.Select(figure => _columns.Select(column => column.Cell(figure)).ToArray())];
        var widths = _columns.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        var lines = rows.Select(row => Line(row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))).ToList();
        lines.Insert(1, Line(widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', Math.Max(1, width - 1)) + ":")));
        return string.Join('\n', lines) + "\n";
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>Three digits after the point below 10, fewer above: more would be noise.</summary>
    private static string Number(double? value) => value?.ToString(Math.Abs(value.Value) switch { < 10 => "0.000", < 100 => "0.0", _ => "0" }, CultureInfo.InvariantCulture) ?? "";
}
