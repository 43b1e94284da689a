using Briefing.Reading.Dates;

namespace Briefing.Answers.Events;

/// <summary>Newest first, undated last; among equals in the order of their articles.</summary>
internal sealed class NewestFirst : IComparer<Telling>
{
    public static NewestFirst Comparer { get; } = new();

    public int Compare(Telling? x, Telling? y)
    {
        var byDay = y!.Day.CompareTo(x!.Day);
        if (byDay != 0) return byDay;
        var byArticle = string.CompareOrdinal(x.Source.Article.Value, y.Source.Article.Value);
        return byArticle != 0 ? byArticle : x.Event.Mentions[0].Clause.Start.CompareTo(y.Event.Mentions[0].Clause.Start);
    }

    /// <summary>
    /// The day an event is ordered by: the article's for what is as of the article, else the middle of its interval, so
    /// that "in 2024" stands neither before nor after all that is known to the day. -1 when undated.
    /// </summary>
    public static int DayOf(EventTime time)
    {
        if (time.Interval is not { } interval) return -1;
        if (time.Basis == TimeBasis.AsOfArticle && interval.To is { } published) return published.DayNumber;
        return (interval.From, interval.To) switch
        {
            ({ } from, { } to) => from.DayNumber + ((to.DayNumber - from.DayNumber) / 2),
            ({ } from, null) => from.DayNumber,
            (null, { } to) => to.DayNumber,
            _ => -1,
        };
    }
}
