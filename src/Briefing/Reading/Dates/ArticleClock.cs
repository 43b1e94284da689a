using Briefing.Articles;

namespace Briefing.Reading.Dates;

/// <summary>When an article was written: its published day, or what its own text tells of it.</summary>
/// <param name="Published">The published day; null when unknown.</param>
/// <param name="Earliest">Not written before: the begin of the latest time it tells as past or begun. Null when it tells none.</param>
/// <param name="Latest">Not written after: the end of the earliest time it tells as to come, or the day it was pushed.</param>
public sealed record ArticleClock(DateOnly? Published, DateOnly? Earliest, DateOnly? Latest)
{
    /// <summary>News is about the month before it: the window of an event without time words.</summary>
    public const int NewsDays = 31;

    /// <summary>Published days outside of these years are a mistake of the source, and nothing is counted from them.</summary>
    private const int FirstYear = 1400;
    private const int LastYear = 2500;

    /// <summary>The time of an event that the article reports without saying when.</summary>
    public EventTime AsOf()
    {
        if (Published is { } day)
        {
            var window = new TimeInterval(Back(day), day);
            return new EventTime("", window, window, TimeBasis.AsOfArticle, TimeExtent.Within);
        }

        var bounds = new TimeInterval(Earliest is { } earliest ? Back(earliest) : null, Latest);
        return new EventTime("", null, bounds, TimeBasis.Unknown, TimeExtent.Within);
    }

    /// <summary>The time of an event that the article tells as past, be it long past, without saying when.</summary>
    public EventTime Before() => new("", null, new TimeInterval(null, Latest), TimeBasis.Unknown, TimeExtent.Within);

    private static DateOnly Back(DateOnly day) => day.AddDays(-NewsDays);

    internal static ArticleClock Of(Article article, IReadOnlyList<FoundPhrase> phrases)
    {
        var pushed = Plausible(DateOnly.FromDateTime(article.StoredAt.UtcDateTime));
        if (article.Published is { Day: var day } && Plausible(day) is not null) return new ArticleClock(day, day, day);
        if (article.Published is not null) return new ArticleClock(null, null, pushed);

        DateOnly? earliest = null;
        DateOnly? latest = pushed;
        foreach (var found in phrases)
        {
            if (!found.Phrase.HasYear || DateResolver.Resolve(found.Phrase, null, found.Tense, new DateNarrative(null)) is not { } days) continue;
            var isToCome = found.Tense is Tense.Future or Tense.Open || found.Role == TimeRole.By;
            if (isToCome && (latest is null || days.To < latest)) latest = days.To;
            if (!isToCome && days.From > (earliest ?? DateOnly.MinValue) && (pushed is null || days.From <= pushed)) earliest = days.From;
        }

        return new ArticleClock(null, earliest, earliest > latest ? pushed : latest);
    }

    private static DateOnly? Plausible(DateOnly day) => day.Year is >= FirstYear and <= LastYear ? day : null;
}
