using System.Globalization;

namespace Briefing.Articles;

/// <summary>When an article was published: as its source wrote it, and the calendar day that is.</summary>
public sealed record PublishedDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss K", "yyyyMMdd", "yyyyMMddTHHmmssK",
    ];

    private PublishedDate(string written, DateOnly day) => (Written, Day) = (written, day);

    /// <summary>An ISO 8601 date or date-time, exactly as given.</summary>
    public string Written { get; }

    /// <summary>The day in the zone the source wrote it in.</summary>
    public DateOnly Day { get; }

    /// <returns>Null unless <paramref name="written"/> is an ISO 8601 date or date-time.</returns>
    public static PublishedDate? TryParse(string? written) =>
        DateTimeOffset.TryParseExact(
            written?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new PublishedDate(written!, DateOnly.FromDateTime(at.DateTime))
            : null;

    public static PublishedDate On(DateOnly day) => new(day.ToString("O", CultureInfo.InvariantCulture), day);

    /// <inheritdoc/>
    public override string ToString() => Written;
}
