namespace Briefing.Articles;

/// <summary>
/// A verbatim quote and where it stands. It can only be made from the article's own text, so
/// <c>text[start..end] == quote</c> holds by construction.
/// </summary>
public sealed record Citation
{
    private Citation(Article article, TextSpan span) => (Article, Span, Quote) = (article, span, article.Slice(span));

    public Article Article { get; }

    public TextSpan Span { get; }

    public string Quote { get; }

    /// <exception cref="ArgumentOutOfRangeException">The span is empty or leaves the article's text.</exception>
    public static Citation Of(Article article, TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span.Length, 1);
        return new Citation(article, span);
    }
}
