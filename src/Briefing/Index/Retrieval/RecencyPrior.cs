namespace Briefing.Index.Retrieval;

/// <summary>
/// News is asked about when it is new. An article of the days before the question counts more, by a decay over days, and so
/// does one of the few days after it, which may report what happened before.
/// </summary>
internal readonly struct RecencyPrior(DateOnly? at)
{
    /// <summary>Most that being of the very day adds to an article's score.</summary>
    private const double Strength = 0.4;

    /// <summary>After so many days the addition is halved.</summary>
    private const double Days = 14;

    private readonly int _at = at is { } day ? day.DayNumber + 1 : 0;

    /// <param name="published">Day number counted from 1; 0 when unknown.</param>
    public double Of(long published) => _at == 0 || published == 0 ? 1 : 1 + (Strength / (1 + (Math.Abs(_at - published) / Days)));
}
