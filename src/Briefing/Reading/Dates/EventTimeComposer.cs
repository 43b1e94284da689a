using Briefing.Articles;

namespace Briefing.Reading.Dates;

/// <summary>A phrase with the days it names, as far as they are known.</summary>
/// <param name="Found">The phrase in its sentence.</param>
/// <param name="Named">The calendar days of its words; null when unknown.</param>
/// <param name="Bounds">Outside of these days it cannot be.</param>
internal sealed record PlacedPhrase(FoundPhrase Found, TimeInterval? Named, TimeInterval Bounds)
{
    public TimeBasis Basis => Found.Phrase.HasYear ? TimeBasis.Stated : Named is null ? TimeBasis.Unknown : TimeBasis.Resolved;
}

/// <summary>Makes the times of events out of phrases and their prepositions: ranges, open ends, "by", "throughout", early and late.</summary>
internal sealed class EventTimeComposer(TimePrepositions prepositions)
{
    public IReadOnlyList<DateMention> Compose(IReadOnlyList<PlacedPhrase> phrases, ArticleClock clock)
    {
        var mentions = new List<DateMention>(phrases.Count);
        for (var at = 0; at < phrases.Count; at++)
        {
            var isRange = at + 1 < phrases.Count && IsRange(phrases[at], phrases[at + 1]);
            mentions.Add(isRange ? Range(phrases[at], phrases[++at]) : Single(phrases[at], clock));
        }

        return mentions;
    }

    /// <summary>Both are ends of one range ("from March to June", "2023-2025").</summary>
    internal bool IsRange(PlacedPhrase one, PlacedPhrase next)
    {
        if (one.Found.Sentence != next.Found.Sentence || one.Named is not { From: { } from } || next.Named is not { To: { } to } || to < from) return false;
        var link = prepositions.Between(one.Found.Sentence.Tokens, one.Found.End, next.Found.Phrase.First);
        return one.Found.Role switch
        {
            TimeRole.Between => link is TimeRole.And or TimeRole.To,
            TimeRole.From or TimeRole.Start => link is TimeRole.To or TimeRole.Until,
            _ => link == TimeRole.To || (link == TimeRole.And && next.Found.Role == TimeRole.Between),
        };
    }

    private static DateMention Range(PlacedPhrase one, PlacedPhrase next)
    {
        var to = Narrow(next).To;
        if (!next.Found.Phrase.HasYear && to?.AddYears(-1) >= Narrow(one).To) to = to.Value.AddYears(-1);
        var days = new TimeInterval(Narrow(one).From, to);
        var lasts = one.Found.Role is TimeRole.From or TimeRole.Throughout;
        return Mention(one, one.Found.First, next.Found.End, days, lasts ? TimeExtent.Throughout : TimeExtent.Within);
    }

    private static DateMention Single(PlacedPhrase placed, ArticleClock clock)
    {
        if (placed.Named is null) return Mention(placed, placed.Found.First, placed.Found.End, null, TimeExtent.Within);
        var (days, extent) = Bound(placed.Found.Role, Within(placed, clock.Published), placed.Found.Tense, clock);
        return Mention(placed, placed.Found.First, placed.Found.End, days, extent);
    }

    private static (TimeInterval Days, TimeExtent Extent) Bound(TimeRole role, TimeInterval days, Tense tense, ArticleClock clock)
    {
        var today = clock.Published;
        var isToCome = today is { } seen ? days.To >= seen : tense != Tense.Past;
        return role switch
        {
            TimeRole.Since => (new(days.From, Later(days.To, clock.Latest)), TimeExtent.Throughout),
            TimeRole.Throughout => (days, TimeExtent.Throughout),
            TimeRole.By when isToCome => (new(Sooner(today, days.To), days.To), TimeExtent.Within),
            TimeRole.Until when isToCome => (new(Sooner(today, days.To), days.To), TimeExtent.Throughout),
            TimeRole.Before when isToCome => (new(Sooner(today, days.From), days.To), TimeExtent.Within),
            TimeRole.Before => (new(null, days.From?.AddDays(-1)), TimeExtent.Within),
            TimeRole.After when today is { } day && days.To < day => (new(days.To!.Value.AddDays(1), day), TimeExtent.Within),
            TimeRole.After when days.To is { } to => (new(to.AddDays(1), null), TimeExtent.Within),
            _ => (days, TimeExtent.Within),
        };
    }

    /// <summary>The part of the named days that is meant, seen from the article's day.</summary>
    private static TimeInterval Within(PlacedPhrase placed, DateOnly? today)
    {
        var days = Narrow(placed);
        if (today is not { } day || days.From > day || days.To < day) return days;
        return placed.Found.Phrase.Part switch
        {
            DatePart.Earlier => new(days.From, day),
            DatePart.Later => new(day, days.To),
            _ => days,
        };
    }

    /// <summary>The part of the named days that is meant: "early 2024" is its first quarter.</summary>
    internal static TimeInterval Narrow(PlacedPhrase placed) => CalendarStretch.Part(placed.Named!.Value, placed.Found.Phrase.Part);

    private static DateOnly? Later(DateOnly? one, DateOnly? today) => today is null ? null : one > today ? one : today;

    private static DateOnly? Sooner(DateOnly? today, DateOnly? one) => one < today ? one : today;

    private static DateMention Mention(PlacedPhrase placed, int first, int end, TimeInterval? days, TimeExtent extent)
    {
        var sentence = placed.Found.Sentence;
        var span = new TextSpan(sentence.Span.Paragraph, sentence.Tokens[first].Start, sentence.Tokens[end - 1].End);
        return new DateMention(span, new EventTime(sentence.Source[span.Start..span.End], days, days ?? placed.Bounds, placed.Basis, extent));
    }
}
