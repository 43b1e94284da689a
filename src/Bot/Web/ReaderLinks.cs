using System.Globalization;
using Briefing.Articles;

namespace Bot.Web;

/// <summary>
/// Makes links into the reader page: <c>/articles/{id}?rev=1&amp;at=1234-1345&amp;s=SIGNATURE#p7</c>. The server marks the words
/// itself, so a link carries offsets, never text.
/// </summary>
/// <param name="address">Where readers reach the page, without a slash at the end.</param>
/// <param name="signer">Signs when the page can be reached from elsewhere; null on loopback.</param>
public sealed class ReaderLinks(string address, LinkSigner? signer = null)
{
    public string Address => address;

    public bool AreSigned => signer is not null;

    /// <summary>The page to ask in.</summary>
    public string Home => address + "/";

    public string To(Citation citation) => To(citation.Article, citation.Span);

    /// <param name="article">The revision to show.</param>
    /// <param name="span">The words to mark.</param>
    public string To(Article article, TextSpan span)
    {
        var title = span.Paragraph == 0 ? "&in=title" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Whole(article)}&at={span.Start}-{span.End}{title}{Signature(article)}#p{span.Paragraph}");
    }

    public string To(Article article) => Whole(article) + Signature(article);

    private string Whole(Article article) =>
        string.Create(CultureInfo.InvariantCulture, $"{address}/articles/{Uri.EscapeDataString(article.Id.Value)}?rev={article.Revision}");

    private string Signature(Article article) => signer is null ? "" : "&s=" + signer.Sign(article);
}
