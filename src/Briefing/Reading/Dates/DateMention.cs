using Briefing.Articles;

namespace Briefing.Reading.Dates;

/// <summary>A time expression that points at the calendar ("in March 2025", "last week", "since 2019"); durations and ages are none.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Time">What they denote, resolved against the article's date as far as possible.</param>
public sealed record DateMention(TextSpan Span, EventTime Time);
