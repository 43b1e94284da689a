using Briefing.Articles;

namespace Briefing.Moderation;

/// <summary>A fix in words, for the audit: "date 2025-07-22, was unknown".</summary>
internal static class FixText
{
    public static string Of(Article article, ArticleFix fix) => fix switch
    {
        ArticleFix.Title title => Of("title", title.Value, article.Title),
        ArticleFix.Published published => Of("date", published.Value?.Written, article.Published?.Written),
        ArticleFix.Source source => Of("source", source.Value, article.Source),
        ArticleFix.Url url => Of("url", url.Value, article.Url),
        ArticleFix.Authors authors => Of("authors", string.Join("; ", authors.Value), string.Join("; ", article.Authors)),
        ArticleFix.Language language => Of("language", language.Value, article.Language),
        ArticleFix.Collection collection => Of("collection", collection.Value, article.Collection),
        _ => throw new InvalidOperationException($"A fix of {fix.GetType().Name} is not known."),
    };

    private static string Of(string field, string? now, string? was) => $"{field} {Shown(now)}, was {Shown(was)}";

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "unknown" : value;
}
