using Briefing.Articles;
using Briefing.Reading.Dates;

namespace Briefing.Answers.Events;

/// <summary>Why an event only may fall in the time asked for: of a whole group, in its heading, and of one finding.</summary>
internal static class MaybeReason
{
    /// <summary>"the article gives no year", for the heading of a group.</summary>
    public static string OfGroup(EventTime time, Labels labels) => labels.Of(time switch
    {
        { Interval: null } => "the article gives no year",
        { Basis: TimeBasis.AsOfArticle } => "only the article is dated",
        _ => "the time given is longer",
    });

    /// <summary>"the article says “In March”, without a year, and has no date".</summary>
    public static string Of(EventTime time, Article article, Labels labels)
    {
        var says = time.Text.Length > 0 ? labels.Of("the article says “{0}”", time.Text) : labels.Of("the article gives no time");
        if (time is { Basis: TimeBasis.AsOfArticle, Interval: not null })
        {
            return article.Published is { } day ? labels.Of("the article of {0} gives no other time", day.Day.ToString("O")) : says;
        }

        if (time.Interval is not null) return says;
        if (time.Text.Length == 0) return article.Published is null ? labels.Of("{0} and has no date", says) : says;
        var yearless = labels.Of("{0}, without a year", says);
        return article.Published is null ? labels.Of("{0}, and has no date", yearless) : yearless;
    }
}
