using AngleSharp.Html.Parser;
using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>A web page: its article as text, a paragraph a line, and what the page says about it. Nothing is fetched, no script is run.</summary>
internal static class HtmlReader
{
    public static ArticleDraft Read(ReadOnlySpan<byte> bytes, ArticleId fileId)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty) throw new UnreadableException("it is empty");
        var html = PageDecoder.Decode(bytes);
        NestingGuard.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        var details = PageDetailsReader.Read(page);
        var paragraphs = page.Body is null ? [] : new ArticleBody(BlockReader.Read(page.Body), details).Paragraphs();
        if (paragraphs.Count == 0) throw new UnreadableException("no article is found in the page");
        return new ArticleDraft
        {
            Id = Slug.OfUrl(details.Url) ?? fileId,
            Title = details.Title ?? "",
            Text = string.Join('\n', paragraphs),
            Published = details.Published,
            Source = details.Source,
            Url = details.Url,
            Authors = details.Authors,
            Language = details.Language,
        };
    }
}
