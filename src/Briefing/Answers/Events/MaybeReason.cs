using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Answers.Events;

/// <summary>Why an event only may fall in the time asked for: of a whole group, in its heading, and of one finding.</summary>
internal static class MaybeReason
{
    /// <summary>"the article gives no year", for the heading of a group.</summary>
    public static string OfGroup(EventTime time) => time switch
    {
        { Interval: null } => "the article gives no year",
        { Basis: TimeBasis.AsOfArticle } => "only the article is dated",
        _ => "the time given is longer",
    };

    /// <summary>"the article says “In March”, without a year, and has no date".</summary>
    public static string Of(EventTime time, Article article)
    {
        var says = time.Text.Length > 0 ? $"the article says “{time.Text}”" : "the article gives no time";
        if (time is { Basis: TimeBasis.AsOfArticle, Interval: not null })
        {
            return article.Published is { } day ? $"the article of {day.Day:O} gives no other time" : says;
        }

        if (time.Interval is not null) return says;
        var year = time.Text.Length > 0 ? ", without a year" : "";
        return article.Published is not null ? says + year : says + (year.Length > 0 ? year + ", and has no date" : " and has no date");
    }
}
