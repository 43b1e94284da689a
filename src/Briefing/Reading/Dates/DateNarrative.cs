namespace Briefing.Reading.Dates;

/// <summary>What an article has told of time so far, for words that point back: "a year earlier", "the latest quarter", "that month".</summary>
internal sealed class DateNarrative(DateOnly? today)
{
    /// <summary>So many times on, a quarter is no longer what an article speaks of.</summary>
    private const int LongestMemory = 12;

    private TimeInterval? _last;
    private TimeInterval? _period;
    private int _toldSince;

    /// <summary>The quarter told lately that is over: results are told of no other.</summary>
    public TimeInterval? Period => _toldSince <= LongestMemory ? _period : null;

    public void Tell(DatePhrase phrase, TimeInterval days)
    {
        _last = days;
        _toldSince++;
        var isQuarter = phrase.Meaning is DateMeaning.Calendar or DateMeaning.Relative && (phrase.Quarter is not null || phrase.Unit == DateUnit.Quarter);
        if (phrase.Meaning is DateMeaning.Earlier or DateMeaning.Period) _toldSince = 0;
        if (isQuarter && (today is null || days.To < today)) (_period, _toldSince) = (days, 0);
    }

    /// <summary>The day, month or year that was told last, if it was told that exactly.</summary>
    public TimeInterval? Last(DateUnit unit)
    {
        if (_last is not { From: { } from, To: { } to }) return null;
        return unit switch
        {
            DateUnit.Year => from.Year == to.Year ? TimeInterval.Year(from.Year) : null,
            DateUnit.Month => from.Month == to.Month && from.Year == to.Year ? CalendarStretch.MonthOf(from) : null,
            DateUnit.Quarter => CalendarStretch.QuarterOf(from) is var quarter && quarter.To >= to ? quarter : null,
            DateUnit.Day => from == to ? _last : null,
            _ => null,
        };
    }
}
