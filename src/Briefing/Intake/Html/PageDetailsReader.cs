using System.Globalization;
using AngleSharp.Dom;
using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>Reads what a page says about itself: JSON-LD before OpenGraph before plain HTML, each as far as it goes.</summary>
internal sealed class PageDetailsReader
{
    private readonly IDocument _page;
    private readonly LinkedArticle? _linked;
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    private PageDetailsReader(IDocument page)
    {
        _page = page;
        _linked = LinkedArticle.Find(page);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content) _meta.TryAdd(name, content);
        }
    }

    public static PageDetails Read(IDocument page)
    {
        var reader = new PageDetailsReader(page);
        var source = Name(reader._linked?.Names("publisher").FirstOrDefault()) ?? Name(reader.Meta("og:site_name", "application-name"));
        return new PageDetails
        {
            Title = WithoutSource(reader.Title(), source),
            Published = reader.Published(),
            Source = source,
            Url = reader.Url(),
            Authors = reader.Authors(),
            Language = reader.Language(),
            Description = reader._linked?.Text("description") ?? reader.Meta("og:description", "description", "twitter:description"),
            Body = reader._linked?.Text("articleBody"),
        };
    }

    private string? Title() =>
        Line(_linked?.Text("headline")) ?? Line(Meta("og:title", "twitter:title")) ?? Line(_page.QuerySelector("h1")?.TextContent) ?? Line(_page.Title);

    /// <summary>Pages sign their titles: "Plant closes - The Paper".</summary>
    private static string? WithoutSource(string? title, string? source)
    {
        if (title is null || source is null || !title.EndsWith(source, StringComparison.OrdinalIgnoreCase)) return title;
        var rest = title.AsSpan(0, title.Length - source.Length).TrimEnd();
        return rest.Length > 1 && rest[^1] is '-' or '|' or '–' or '—' or '·' or ':' ? rest[..^1].TrimEnd().ToString() : title;
    }

    private PublishedDate? Published()
    {
        var written = _linked?.Text("datePublished")
            ?? Meta("article:published_time", "og:article:published_time", "datePublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publication_date")
            ?? _page.QuerySelector("[itemprop=datePublished]")?.GetAttribute("datetime")
            ?? _page.QuerySelector("article time[datetime], main time[datetime], time[pubdate], time[datetime]")?.GetAttribute("datetime");
        return PublishedDate.TryParse(written) ?? InOtherWriting(written);
    }

    /// <summary>RFC 1123 and its like, which are unambiguous. A date with slashes is not: it stays unknown.</summary>
    private static PublishedDate? InOtherWriting(string? written) =>
        written is { Length: > 10 } && !written.Contains('/', StringComparison.Ordinal)
        && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? PublishedDate.TryParse(at.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture))
            : null;

    private string? Url() => new[] { _page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url"), _linked?.Text("mainEntityOfPage"), _linked?.Text("url") }
        .FirstOrDefault(address => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.AbsolutePath.Length > 1);

    private IReadOnlyList<string> Authors()
    {
        var names = _linked?.Names("author").ToList() ?? [];
        if (names.Count == 0 && Meta("author", "article:author", "dc.creator", "parsely-author") is { } author) names.Add(author);
        return [.. names.Select(Name).OfType<string>().Distinct()];
    }

    private string? Language() =>
        Tag(_page.DocumentElement.GetAttribute("lang")) ?? Tag(_linked?.Text("inLanguage")) ?? Tag(Meta("og:locale", "language", "content-language"));

    private string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var content)) return content;
        }

        return null;
    }

    private static string? Tag(string? language) =>
        language?.Trim().Replace('_', '-') is { Length: >= 2 and <= 35 } tag && tag.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-') ? tag : null;

    /// <summary>An address is no name.</summary>
    private static string? Name(string? words) => Line(words) is { Length: <= 120 } line && !line.Contains("://", StringComparison.Ordinal) ? line : null;

    private static string? Line(string? words) =>
        words is null || string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is not { Length: > 0 } line ? null : line;
}
