using AngleSharp.Html.Parser;
using Briefing.Articles;

namespace Briefing.Intake.Html;

/// <summary>A web page: its article as text, a paragraph a line, and what the page says about it. Nothing is fetched, no script is run.</summary>
internal static class HtmlReader
{
    /// <param name="bytes">The page.</param>
    /// <param name="fileId">Its id when it names no address.</param>
    /// <param name="address">Where it was fetched, if it was.</param>
    /// <param name="charset">The encoding that was named with it.</param>
    /// <exception cref="UnreadableException">It is no page with an article that is there to be read.</exception>
    public static ArticleDraft Read(ReadOnlySpan<byte> bytes, ArticleId fileId, Uri? address = null, string? charset = null)
    {
        if (bytes.Trim(" \t\r\n"u8).IsEmpty) throw new UnreadableException("it is empty");
        var html = PageDecoder.Decode(bytes, charset);
        NestingGuard.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        var details = PageDetailsReader.Read(page, address);
        var blocks = page.Body is null ? [] : BlockReader.Read(page.Body);
        var paragraphs = new ArticleBody(blocks, details).Paragraphs();
        if (PageWall.Find(page, details, blocks, paragraphs) is { } reason) throw new UnreadableException(reason);
        if (paragraphs.Count == 0) throw new UnreadableException("no article is found in the page: push its text instead");
        var published = details.Published ?? ShownDay.Find(blocks, paragraphs[0], details.Url);
        return new ArticleDraft
        {
            Id = Slug.OfUrl(details.Url) ?? fileId,
            Title = details.Title ?? "",
            Text = string.Join('\n', paragraphs),
            Published = published?.Date,
            PublishedFrom = published?.Where,
            Source = details.Source,
            Url = details.Url,
            Authors = details.Authors,
            Language = details.Language,
        };
    }

    /// <summary>All words of a page that has no article, such as a note in a mail; empty when it shows none.</summary>
    /// <exception cref="UnreadableException">It is nested deeper than any page.</exception>
    public static string AllText(string html)
    {
        NestingGuard.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        return page.Body is null ? "" : string.Join('\n', BlockReader.Read(page.Body).Select(block => block.Text));
    }
}
