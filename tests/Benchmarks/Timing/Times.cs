namespace Benchmarks.Timing;

/// <summary>Times of one kind of call, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> _milliseconds = [];

    public static Times Of(IEnumerable<double> milliseconds)
    {
        var times = new Times();
        times._milliseconds.AddRange(milliseconds);
        return times;
    }

    public int Count => _milliseconds.Count;

    public void Add(double milliseconds) => _milliseconds.Add(milliseconds);

    public double Mean => _milliseconds.Average();

    /// <summary>The least that so many of 100 calls stay within.</summary>
    public double Percentile(int percent) => _milliseconds.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(_milliseconds.Count * percent / 100.0) - 1));
}
