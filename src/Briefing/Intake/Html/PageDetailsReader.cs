using AngleSharp.Dom;

namespace Briefing.Intake.Html;

/// <summary>Reads what a page says about itself: JSON-LD before OpenGraph before plain HTML, each as far as it goes.</summary>
internal sealed class PageDetailsReader
{
    private readonly IDocument _page;
    private readonly Uri? _address;
    private readonly LinkedArticle? _linked;
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    private PageDetailsReader(IDocument page, Uri? address)
    {
        (_page, _address) = (page, address);
        _linked = LinkedArticle.Find(page);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content) _meta.TryAdd(name, content);
        }
    }

    /// <param name="page">The page.</param>
    /// <param name="address">Where it was fetched; null when it came as a file.</param>
    public static PageDetails Read(IDocument page, Uri? address)
    {
        var reader = new PageDetailsReader(page, address);
        var source = Name(reader._linked?.Names("publisher").FirstOrDefault()) ?? Name(reader.Meta("og:site_name", "application-name"));
        return new PageDetails
        {
            Title = reader.Title(source),
            Published = reader.Published(),
            Source = source,
            Url = reader.Url(),
            Authors = reader.Authors(),
            Language = reader.Language(),
            Description = reader._linked?.Text("description") ?? reader.Meta("og:description", "description", "twitter:description"),
            Body = reader._linked?.Text("articleBody"),
            IsArticle = reader._linked?.IsArticle == true || reader.Meta("og:type")?.Equals("article", StringComparison.OrdinalIgnoreCase) == true,
            IsForSubscribers = reader._linked?.Flag("isAccessibleForFree") == false || reader.Meta("article:content_tier")?.Equals("locked", StringComparison.OrdinalIgnoreCase) == true,
            WordCount = reader._linked?.Number("wordCount") ?? 0,
        };
    }

    private string? Title(string? source)
    {
        var host = Uri.TryCreate(Url(), UriKind.Absolute, out var url) ? Site(url) : "";
        List<string?> names = [source, Meta("og:site_name"), Meta("application-name"), host, host.Split('.')[0]];
        var shown = _page.QuerySelectorAll("h1");
        return new Headline([.. names.OfType<string>()]).Choose(
            Line(_linked?.Text("headline")),
            Line(Meta("og:title", "twitter:title")),
            Line((shown.Length == 1 ? shown[0] : _page.QuerySelector("article h1, main h1") ?? (shown.Length > 0 ? shown[0] : null))?.TextContent),
            Line(_page.Title));
    }

    private FoundDate? Published() => PageDate.Find(_page, _linked, name => Meta(name));

    /// <summary>What the page calls its own address. Of a page that was fetched it counts only within its site: none may pass for another's.</summary>
    private string? Url()
    {
        var named = new[] { _page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Meta("og:url"), _linked?.Text("mainEntityOfPage"), _linked?.Text("url") }
            .Select(Absolute)
            .FirstOrDefault(url => url is not null && url.AbsolutePath.Length > 1 && (_address is null || Site(url) == Site(_address)));
        return (named ?? _address)?.OriginalString;
    }

    /// <summary>With an address to start from, even for what is whole: on its own "/plant" would be a file of this machine.</summary>
    private Uri? Absolute(string? written) =>
        (_address is null ? Uri.TryCreate(written, UriKind.Absolute, out var url) : Uri.TryCreate(_address, written ?? "", out url)) && url.Scheme is "http" or "https" ? url : null;

    private static string Site(Uri url)
    {
        var host = url.IdnHost;
        var first = host.IndexOf('.');
        return first > 0 && host[..first] is "www" or "m" or "mobile" or "amp" ? host[(first + 1)..] : host;
    }

    private List<string> Authors()
    {
        var written = _linked?.Names("author").ToList() ?? [];
        if (written.Count == 0 && Meta("author", "article:author", "dc.creator", "parsely-author") is { } author) written.Add(author);
        var names = Names(written);
        return names.Count > 0 ? names : Names(_page.QuerySelectorAll("[itemprop=author], [rel=author]").Select(element => (element.QuerySelector("[itemprop=name]") ?? element).TextContent));
    }

    private static List<string> Names(IEnumerable<string> written) => [.. written.Select(Name).OfType<string>().SelectMany(Byline.Names).Distinct()];

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

    /// <summary>Null when there are no words.</summary>
    private static string? Line(string? words) => OneLine.Of(words) is { Length: > 0 } line ? line : null;
}
