using System.Text;
using AngleSharp.Dom;

namespace Briefing.Intake.Html;

/// <summary>Walks a page once, in its order, and cuts its words into blocks. AngleSharp cuts trees at a depth of 512, like browsers, so that walking may recurse.</summary>
internal sealed class BlockReader
{
    private const int LongestHeading = 120;

    private readonly List<Block> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly TextShares _shares;
    private IElement _owner;
    private (IElement? Owner, BlockKind Kind) _kind;
    private int _linkLength;
    private bool _isLink, _isBeside, _isBroken;

    private BlockReader(IElement body) => (_owner, _shares) = (body, new TextShares(body));

    public static IReadOnlyList<Block> Read(IElement body)
    {
        var reader = new BlockReader(body);
        reader.Visit(body, isInSentence: false);
        reader.Flush();
        return reader._blocks;
    }

    private void Visit(IElement element, bool isInSentence)
    {
        if (PageElements.IsSilent(element)) return;
        if (element.LocalName == "br" || (element.FirstChild is null && element.ClassList.Contains("br")))
        {
            Break();
            return;
        }

        var isBlock = PageElements.IsBlock(element);
        var isBeside = !_shares.HoldsArticle(element) && PageElements.IsBeside(element);
        if (isBeside && !isBlock && element.FirstElementChild is null)
        {
            if (!isInSentence) return;
            isBeside = false;
        }

        var outer = (_owner, _isLink, _isBeside);
        if (isBlock || isBeside) Flush();
        (_owner, _isLink, _isBeside) = (isBlock ? element : _owner, _isLink || element.LocalName == "a", _isBeside || isBeside);
        VisitChildren(element);
        if (isBlock || isBeside) Flush();
        (_owner, _isLink, _isBeside) = outer;
    }

    /// <summary>By number: a node of the tree finds its next sibling only by counting from the first.</summary>
    private void VisitChildren(IElement element)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            // A link with words beside it belongs to their sentence, whatever its class.
            if (children[i] is IText words) Append(words.Data);
            else if (children[i] is IElement inner) Visit(inner, inner.LocalName == "a" && (IsText(children, i - 1) || IsText(children, i + 1)));
        }
    }

    private static bool IsText(INodeList nodes, int at) =>
        at >= 0 && at < nodes.Length && nodes[at] is IText text && !string.IsNullOrWhiteSpace(text.Data);

    private void Append(string words)
    {
        var before = _text.Length;
        foreach (var unit in words)
        {
            // Soft hyphens and zero-width spaces say where a line may break; they are not part of a word.
            if (unit is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(unit)) (_, _isBroken) = (_text.Append(unit), false);
            else if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
        }

        if (_isLink) _linkLength += _text.Length - before;
    }

    /// <summary>A line break ends a paragraph where a sentence ends, and so do two of them; one inside a sentence is only a place to break the line.</summary>
    private void Break()
    {
        if (_text.Length == 0) return;
        if (_isBroken || Prose.EndsSentence(_text.ToString(Math.Max(0, _text.Length - 20), Math.Min(20, _text.Length)))) Flush();
        else Append(" ");
        _isBroken = true;
    }

    private void Flush()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0) _blocks.Add(new Block(text, _linkLength, KindOf(_owner), _owner, _isBeside));
        _text.Clear();
        _linkLength = 0;
    }

    /// <summary>An owner may have very many blocks, and telling its kind reads it whole: once is enough.</summary>
    private BlockKind KindOf(IElement owner)
    {
        if (_kind.Owner != owner) _kind = (owner, Kind(owner));
        return _kind.Kind;
    }

    /// <summary>A paragraph in bold type and nothing else is a heading by another name.</summary>
    private static bool IsAllBold(IElement owner)
    {
        if (owner.LocalName != "p" || owner.TextContent.Length > LongestHeading) return false;
        var said = owner.ChildNodes.Where(child => !string.IsNullOrWhiteSpace(child.TextContent)).ToList();
        return said.Count > 0 && said.TrueForAll(child => child is IElement { LocalName: "b" or "strong" });
    }

    private static BlockKind Kind(IElement owner) => owner.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dd" or "dt" or "td" or "th" => BlockKind.ListItem,
        _ when IsAllBold(owner) => BlockKind.Heading,
        _ => BlockKind.Paragraph,
    };
}
