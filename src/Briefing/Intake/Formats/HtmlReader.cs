using System.Text;
using Briefing.Articles;

namespace Briefing.Intake.Formats;

/// <summary>A web page: its article as text, a paragraph a line, and what the page says about it. Nothing is fetched.</summary>
internal static class HtmlReader
{
    public static ArticleDraft Read(byte[] page, ArticleId fileId)
    {
        var html = Encoding.UTF8.GetString(page);
        var article = new SmartReader.Reader("https://unknown.invalid/", html).GetArticle();
        var text = string.Join('\n', (article.TextContent ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0) throw new UnreadableException(page.AsSpan().Trim(" \t\r\n"u8).IsEmpty ? "it is empty" : "no article is found in the page");
        return new ArticleDraft
        {
            Id = fileId,
            Title = article.Title ?? "",
            Text = text,
            Published = article.PublicationDate is { } at ? PublishedDate.On(DateOnly.FromDateTime(at)) : null,
            Source = article.SiteName,
            Language = article.Language,
        };
    }
}
