using System.Text;
using System.Xml;

namespace Briefing.Intake.Documents;

/// <summary>A paragraph of a Word document.</summary>
internal readonly record struct WordParagraph(string Text, bool IsTitle);

/// <summary>Walks the main part of a Word document once, in its order. The names of elements are those of WordprocessingML (ECMA-376, part 1, section 17).</summary>
internal sealed class WordText
{
    /// <summary>Not part of the text as it stands: what is deleted or moved away, pictures and boxes, and the second of two ways to show the same.</summary>
    private static readonly HashSet<string> Silent = ["del", "moveFrom", "pict", "drawing", "object", "Fallback", "sectPr"];

    private readonly XmlReader _xml;
    private readonly IReadOnlySet<string> _titleStyles;
    private readonly List<WordParagraph> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private bool _isTitle, _isHidden;

    private WordText(XmlReader xml, IReadOnlySet<string> titleStyles) => (_xml, _titleStyles) = (xml, titleStyles);

    /// <param name="xml">The main part.</param>
    /// <param name="titleStyles">Ids of the styles of titles.</param>
    /// <returns>Those with words, white space collapsed.</returns>
    public static IReadOnlyList<WordParagraph> Paragraphs(XmlReader xml, IReadOnlySet<string> titleStyles)
    {
        var walk = new WordText(xml, titleStyles);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element) walk.Element();
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" }) walk.End();
            else xml.Read();
        }

        return walk._paragraphs;
    }

    /// <summary>Leaves the reader behind what it has taken.</summary>
    private void Element()
    {
        var name = _xml.LocalName;
        if (Silent.Contains(name))
        {
            _xml.Skip();
        }
        else if (name == "t")
        {
            var words = _xml.ReadElementContentAsString();
            if (!_isHidden) _text.Append(words);
        }
        else if (name is "pPr" or "rPr")
        {
            Properties();
        }
        else
        {
            if (name == "r") _isHidden = false;
            if (name is "tab" or "br" or "cr") _text.Append(' ');
            if (name == "noBreakHyphen") _text.Append('-');
            _xml.Read();
        }
    }

    /// <summary>The style of a paragraph, and whether a run is shown. What else stands here is how it looks.</summary>
    private void Properties()
    {
        var isOfRun = _xml.LocalName == "rPr";
        using (var inner = _xml.ReadSubtree())
        {
            while (inner.Read())
            {
                if (inner.LocalName == "pStyle") _isTitle |= _titleStyles.Contains(inner.GetAttribute("val", inner.NamespaceURI) ?? "");
                else if (isOfRun && inner.LocalName == "vanish") _isHidden = inner.GetAttribute("val", inner.NamespaceURI) is not ("0" or "false");
            }
        }

        _xml.Read();
    }

    private void End()
    {
        var words = OneLine.Of(_text.ToString());
        if (words.Length > 0) _paragraphs.Add(new WordParagraph(words, _isTitle));
        _text.Clear();
        _isTitle = false;
        _xml.Read();
    }
}
