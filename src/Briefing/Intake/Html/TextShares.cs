using AngleSharp.Dom;

namespace Briefing.Intake.Html;

/// <summary>Which elements hold so much of a page's running text that they hold the article, whatever their names say.</summary>
internal sealed class TextShares
{
    private const double ArticleShare = 0.4;

    /// <summary>Shorter runs are labels.</summary>
    private const int ShortestRun = 40;

    private readonly Dictionary<INode, int> _lengths = [];
    private readonly int _all;

    public TextShares(IElement body)
    {
        Measure(body, isLink: false);
        _all = _lengths.GetValueOrDefault(body);
    }

    public bool HoldsArticle(IElement element) => _lengths.GetValueOrDefault(element) > _all * ArticleShare;

    private int Measure(IElement element, bool isLink)
    {
        if (PageElements.IsSilent(element)) return 0;
        isLink |= element.LocalName == "a";
        var length = 0;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText { Data.Length: >= ShortestRun } words && !isLink) length += words.Data.AsSpan().Trim().Length;
            else if (child is IElement inner) length += Measure(inner, isLink);
        }

        return _lengths[element] = length;
    }
}
