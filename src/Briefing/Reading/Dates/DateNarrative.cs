namespace Briefing.Reading.Dates;

/// <summary>What an article has told of time so far, for words that point back: "a year earlier", "the latest quarter", "that month".</summary>
internal sealed class DateNarrative
{
    private TimeInterval? _last;

    /// <summary>The quarter told last, or the year when one was told since.</summary>
    public TimeInterval? Period { get; private set; }

    public void Tell(DatePhrase phrase, TimeInterval days)
    {
        _last = days;
        if (phrase.Meaning is DateMeaning.Calendar or DateMeaning.Relative && (phrase.Quarter is not null || phrase.Unit == DateUnit.Quarter)) Period = days;
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
