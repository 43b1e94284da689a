namespace Benchmarks.Figures;

/// <summary>How long the questions took over a corpus of a size, in milliseconds.</summary>
internal sealed record LatencyPoint(string Retrieval, int Articles, int Passages, double Mean, double Median, double P99);
