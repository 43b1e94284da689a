using System.Runtime.InteropServices;
using Briefing.Reading.Dates;

namespace Briefing.Answers.Events;

/// <summary>Newest first, undated last; among equals in the order of their articles.</summary>
internal static class NewestFirst
{
    /// <summary>Thousands are sorted by their days, and only the few of one day by their articles.</summary>
    public static void Sort(List<Telling> tellings)
    {
        var sorted = CollectionsMarshal.AsSpan(tellings);
        var days = new int[sorted.Length];
        for (var i = 0; i < days.Length; i++) days[i] = -sorted[i].Day;
        days.AsSpan().Sort(sorted);
        for (int from = 0, to; from < days.Length; from = to)
        {
            for (to = from + 1; to < days.Length && days[to] == days[from];) to++;
            if (to - from > 1) sorted[from..to].Sort(ByArticle);
        }
    }

    private static int ByArticle(Telling one, Telling other)
    {
        var byArticle = string.CompareOrdinal(one.Source.Article.Value, other.Source.Article.Value);
        return byArticle != 0 ? byArticle : one.Event.Mentions[0].Clause.Start.CompareTo(other.Event.Mentions[0].Clause.Start);
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
