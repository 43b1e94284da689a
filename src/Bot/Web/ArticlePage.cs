using System.Globalization;
using Briefing.Articles;

namespace Bot.Web;

/// <summary>An article to read: numbered paragraphs, the cited words marked.</summary>
internal static class ArticlePage
{
    /// <param name="article">The revision to show.</param>
    /// <param name="cited">The words to mark; null for none.</param>
    /// <param name="newer">A link to the current revision when this is an older one.</param>
    public static string Render(Article article, TextSpan? cited, string? newer)
    {
        var page = new HtmlPage(article.Title.Length > 0 ? article.Title : article.Id.Value, article.Language);
        page.Raw("<main>\n<article>\n<h1 id=\"p0\">");
        Words(page, article, new TextSpan(0, 0, article.Title.Length), cited);
        page.Raw("</h1>\n");
        Metadata(page, article);
        if (newer is not null) page.Raw("<p class=\"note\">This is an older revision. <a href=\"").Text(newer).Raw("\">Read the current one</a>.</p>\n");
        foreach (var paragraph in article.Paragraphs) Line(page, article, paragraph, cited);
        return page.Raw("</article>\n</main>\n").ToString();
    }

    private static void Metadata(HtmlPage page, Article article)
    {
        string?[] known = [article.Source, article.Published?.Written, string.Join(", ", article.Authors), $"revision {article.Revision.ToString(CultureInfo.InvariantCulture)}"];
        page.Raw("<p class=\"about\">").Text(string.Join(" · ", known.Where(part => !string.IsNullOrWhiteSpace(part))));
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            page.Raw(" · <a rel=\"noreferrer nofollow\" href=\"").Text(url.AbsoluteUri).Raw("\">").Text(url.Host).Raw("</a>");
        }

        page.Raw("</p>\n");
    }

    private static void Line(HtmlPage page, Article article, Paragraph paragraph, TextSpan? cited)
    {
        if (paragraph.Span.Length == 0) return;
        var tag = paragraph.IsHeading ? "h2" : "p";
        var number = paragraph.Number.ToString(CultureInfo.InvariantCulture);
        page.Raw($"<{tag} id=\"p{number}\" class=\"line\"><a class=\"number\" href=\"#p{number}\">{number}</a>");
        Words(page, article, paragraph.Span, cited);
        page.Raw($"</{tag}>\n");
    }

    private static void Words(HtmlPage page, Article article, TextSpan span, TextSpan? cited)
    {
        var source = article.TextOf(span.Paragraph);
        if (cited is not { } mark || mark.Start >= span.End || mark.End <= span.Start || (mark.Paragraph == 0) != (span.Paragraph == 0))
        {
            page.Text(source[span.Start..span.End]);
            return;
        }

        var (start, end) = (Math.Max(mark.Start, span.Start), Math.Min(mark.End, span.End));
        page.Text(source[span.Start..start]).Raw("<mark>").Text(source[start..end]).Raw("</mark>").Text(source[end..span.End]);
    }
}
