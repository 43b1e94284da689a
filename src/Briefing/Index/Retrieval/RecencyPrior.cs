namespace Briefing.Index.Retrieval;

/// <summary>How near the day of an article is to that of the question or to those that it names; all 0 when neither is known, or the article's is not.</summary>
/// <param name="Near">1 on the day itself, 1/2 five days from it.</param>
/// <param name="Far">1 on the day itself, 1/2 thirty days from it.</param>
/// <param name="Week">1 in the week that ends with the question, and in a month that it names.</param>
/// <param name="After">How long after the question, in weeks, 1 at most.</param>
internal readonly record struct Recency(double Near, double Far, double Week, double After);

/// <summary>
/// News is asked about when it is new. The few days after the question count much as those before it: what they report may
/// have happened before. Days that the question names count as much as the day it is asked: either may be when it was news.
/// </summary>
/// <param name="at">The day it is asked.</param>
/// <param name="named">The days it names.</param>
internal readonly struct RecencyPrior(DateOnly? at, (DateOnly From, DateOnly To)? named)
{
    private const double HalfNear = 5, HalfFar = 30, WeekDays = 7;

    /// <summary>A day or a month tells when it was news as surely as the day of asking does; a year does not.</summary>
    private const int LongestSure = 31;

    private readonly int _at = NumberOf(at), _from = NumberOf(named?.From), _to = NumberOf(named?.To);

    /// <param name="published">Day number counted from 1; 0 when unknown.</param>
    public Recency Of(long published)
    {
        if (published == 0) return default;
        var asked = _at == 0 ? default : OfAt(published);
        if (_from == 0) return asked;
        var named = OfNamed(published);
        return asked with { Near = Math.Max(asked.Near, named.Near), Far = Math.Max(asked.Far, named.Far), Week = Math.Max(asked.Week, named.Week) };
    }

    private Recency OfAt(long published)
    {
        var days = _at - published;
        var far = Math.Abs(days);
        return new Recency(Nearness(far, HalfNear), Nearness(far, HalfFar), days is >= 0 and <= (long)WeekDays + 1 ? 1 : 0, days < 0 ? Math.Min(1, far / WeekDays) : 0);
    }

    private Recency OfNamed(long published)
    {
        var outside = Math.Max(0, Math.Max(_from - published, published - _to));

        // Which of the days is meant is not known: their middle is so far from them, on average.
        var days = outside + ((_to - _from) / 4);
        return new Recency(Nearness(days, HalfNear), Nearness(days, HalfFar), outside == 0 && _to - _from < LongestSure ? 1 : 0, 0);
    }

    private static double Nearness(long days, double half) => 1 / (1 + (days / half));

    private static int NumberOf(DateOnly? day) => day is { } known ? known.DayNumber + 1 : 0;
}
