using System.Globalization;
using AngleSharp.Dom;
using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>When a page says to programs that its article was published: the first of its many ways to say so that can be read.</summary>
internal static class PageDate
{
    /// <summary>OpenGraph, schema.org, Dublin Core, Parse.ly, Sailthru, and what content management systems made up.</summary>
    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
        "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "published_at", "article.published", "cxenseparse:recs:publishtime",
    ];

    public static FoundDate? Find(IDocument page, LinkedArticle? linked, Func<string, string?> meta) =>
        Written(page, linked, meta).Select(found => Read(found.Written) is { } date ? new FoundDate(date, found.Where) : null).FirstOrDefault(found => found is not null);

    /// <summary>ISO 8601 as it stands; RFC 1123 and its like with their time; else the day, where it is written so that it means one day. "04/05/2024" is none.</summary>
    private static PublishedDate? Read(string? written)
    {
        if (PublishedDate.TryParse(written) is { } iso) return iso;
        if (written is null || WrittenDay.Find(written) is not { } day) return null;
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.TimeOfDay > TimeSpan.Zero && DateOnly.FromDateTime(at.DateTime) == day
            ? PublishedDate.TryParse(at.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture))
            : PublishedDate.On(day);
    }

    private static IEnumerable<(string? Written, string Where)> Written(IDocument page, LinkedArticle? linked, Func<string, string?> meta)
    {
        yield return (linked?.Text("datePublished"), "its linked data (datePublished)");
        foreach (var name in MetaNames) yield return (meta(name), $"its metadata ({name})");
        foreach (var element in page.QuerySelectorAll("[itemprop=datePublished], .dt-published")) yield return (Said(element), "its markup (datePublished)");
        foreach (var element in page.QuerySelectorAll("article time, main time, time[pubdate]").Concat(page.QuerySelectorAll("time"))) yield return (Said(element), "a time that the page shows");
        yield return (linked?.Text("dateCreated"), "its linked data (dateCreated)");
    }

    private static string Said(IElement element) => element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent;
}
