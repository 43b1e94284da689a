namespace Briefing.Index.Retrieval;

/// <summary>How near the day of an article is to that of the question; all 0 when either is unknown.</summary>
/// <param name="Near">1 on the day itself, 1/2 five days from it.</param>
/// <param name="Far">1 on the day itself, 1/2 thirty days from it.</param>
/// <param name="Week">1 in the week that ends with the question.</param>
/// <param name="After">How long after the question, in weeks, 1 at most.</param>
internal readonly record struct Recency(double Near, double Far, double Week, double After);

/// <summary>
/// News is asked about when it is new. The few days after the question count much as those before it: what they report may
/// have happened before.
/// </summary>
internal readonly struct RecencyPrior(DateOnly? at)
{
    private const double HalfNear = 5, HalfFar = 30, WeekDays = 7;

    private readonly int _at = at is { } day ? day.DayNumber + 1 : 0;

    /// <param name="published">Day number counted from 1; 0 when unknown.</param>
    public Recency Of(long published)
    {
        if (_at == 0 || published == 0) return default;
        var days = _at - published;
        var far = Math.Abs(days);
        return new Recency(1 / (1 + (far / HalfNear)), 1 / (1 + (far / HalfFar)), days is >= 0 and <= (long)WeekDays + 1 ? 1 : 0, days < 0 ? Math.Min(1, far / WeekDays) : 0);
    }
}
