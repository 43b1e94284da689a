namespace Benchmarks.Figures;

/// <summary>One row of the table: a measure of the bot, beside the baseline and the peers where they have one.</summary>
/// <param name="Measure">What was measured, with its unit.</param>
/// <param name="Ours">The bot's.</param>
/// <param name="Baseline">Plain BM25's.</param>
/// <param name="Required">What the bot's figure, or its ratio to the baseline, must be.</param>
internal sealed record Figure(string Measure, double Ours, double? Baseline = null, Bound? Required = null)
{
    /// <summary>SQLite FTS5's.</summary>
    public double? Fts5 { get; init; }

    /// <summary>PostgreSQL's.</summary>
    public double? Postgres { get; init; }

    /// <summary>How it was measured, where that needs saying.</summary>
    public string Note { get; init; } = "";

    public double? Ratio => Ours / Baseline;

    public bool? IsMet => Required is null ? null : Required.Holds(Required.OfRatio ? Ratio ?? double.NaN : Ours);
}
