namespace Briefing.Intake.Fetching;

/// <summary>Media types that are fetched.</summary>
public static class WebContent
{
    private static readonly Dictionary<string, ArticleFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = ArticleFormat.Html,
        ["application/xhtml+xml"] = ArticleFormat.Html,
        ["text/plain"] = ArticleFormat.PlainText,
        ["text/markdown"] = ArticleFormat.Markdown,
        ["application/pdf"] = ArticleFormat.Pdf,
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ArticleFormat.Word,
        ["message/rfc822"] = ArticleFormat.Mail,
    };

    /// <summary>Articles: web pages, and files that <c>push</c> reads.</summary>
    public static IReadOnlyCollection<string> Articles => Formats.Keys;

    /// <summary>RSS, Atom and JSON Feed, also under the types that sites give them by mistake.</summary>
    public static IReadOnlyCollection<string> Feeds { get; } =
        ["application/rss+xml", "application/atom+xml", "application/xml", "text/xml", "application/rdf+xml", "application/feed+json", "application/json", "text/html", "text/plain"];

    internal static ArticleFormat? FormatOf(string contentType) => Formats.TryGetValue(contentType, out var format) ? format : null;
}
