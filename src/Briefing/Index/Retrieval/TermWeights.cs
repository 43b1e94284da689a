namespace Briefing.Index.Retrieval;

/// <summary>What the terms of a question count, each by how rare it is.</summary>
/// <param name="weights">In the order of the terms.</param>
/// <param name="names">A bit for each term that is written as a name.</param>
internal sealed class TermWeights(double[] weights, ulong names)
{
    /// <summary>Of all terms together.</summary>
    public double Sum { get; } = Math.Max(weights.Sum(), double.Epsilon);

    public double this[int term] => weights[term];

    /// <summary>The share of the question's weight that terms have, given as a bit each.</summary>
    public double ShareOf(ulong terms) => AskedWords.Sum(weights, terms) / Sum;

    /// <summary>The share of its names' weight that terms have, given as a bit each; 1 where it is written without any.</summary>
    public double ShareOfNames(ulong terms) => names == 0 ? 1 : AskedWords.Sum(weights, terms & names) / AskedWords.Sum(weights, names);
}
