namespace Briefing.Index.Retrieval;

/// <summary>
/// News is asked about when it is new: how near an article's day is to that of the question, 1 on the day itself, 1/2 five
/// days from it. The few days after the question count as those before it: what they report may have happened before.
/// </summary>
internal readonly struct RecencyPrior(DateOnly? at)
{
    private const double HalfDays = 5;

    private readonly int _at = at is { } day ? day.DayNumber + 1 : 0;

    /// <param name="published">Day number counted from 1; 0 when unknown.</param>
    public double Of(long published) => _at == 0 || published == 0 ? 0 : 1 / (1 + (Math.Abs(_at - published) / HalfDays));
}
