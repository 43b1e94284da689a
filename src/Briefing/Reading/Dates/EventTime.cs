namespace Briefing.Reading.Dates;

/// <summary>Where a time was had from.</summary>
public enum TimeBasis
{
    /// <summary>The words carry their own year.</summary>
    Stated,

    /// <summary>The words are relative to the article's published date.</summary>
    Resolved,

    /// <summary>No time words; the sentence reports news, so it happened shortly before the article.</summary>
    AsOfArticle,

    /// <summary>The words carry no year and the article no date; only bounds are known.</summary>
    Unknown,
}

/// <summary>How an event fills its interval.</summary>
public enum TimeExtent
{
    /// <summary>A moment somewhere in the interval.</summary>
    Within,

    /// <summary>It lasts the whole interval.</summary>
    Throughout,
}

/// <summary>Whether an event falls in the time a question asks for.</summary>
public enum TimeMatch
{
    Yes,
    Maybe,
    No,
}

/// <summary>An event's own time, as far as its article tells.</summary>
/// <param name="Text">The time words as written; empty when there are none.</param>
/// <param name="Interval">The days the words denote; null when they cannot be resolved.</param>
/// <param name="Bounds">Outside of these days it cannot have been; equals the interval when that is known.</param>
/// <param name="Basis">Where the interval was had from.</param>
/// <param name="Extent">Whether it is a moment in the interval or lasts through it.</param>
public sealed record EventTime(string Text, TimeInterval? Interval, TimeInterval Bounds, TimeBasis Basis, TimeExtent Extent)
{
    /// <summary>
    /// Yes when it must lie in the question's time, or lasts and overlaps it; maybe when it can lie there; else no.
    /// A question without a time matches everything.
    /// </summary>
    public TimeMatch Match(TimeInterval? question) => question switch
    {
        null => TimeMatch.Yes,
        { } asked when !Bounds.Overlaps(asked) => TimeMatch.No,
        { } asked when Bounds.LiesIn(asked) || (Interval is not null && Extent == TimeExtent.Throughout) => TimeMatch.Yes,
        _ => TimeMatch.Maybe,
    };
}
