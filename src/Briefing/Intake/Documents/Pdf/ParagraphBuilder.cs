using System.Text;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>Puts lines together to paragraphs, over columns and pages, and words that were divided at the end of a line.</summary>
internal sealed class ParagraphBuilder
{
    /// <summary>Lines of one text differ less in size.</summary>
    private const double SameSize = 0.08;

    /// <summary>Space above a new paragraph, in line heights, measured from the top of one line to the top of the next.</summary>
    private const double NewParagraphGap = 1.75;

    /// <summary>A first line is set in by at least so much of its size, and at most by <see cref="MostIndent"/>.</summary>
    private const double LeastIndent = 0.6;

    private const double MostIndent = 5;

    /// <summary>A last line leaves at least so much of the column's width empty.</summary>
    private const double ShortLine = 0.1;

    private readonly HashSet<string> _words;
    private readonly List<PdfParagraph> _paragraphs = [];
    private readonly StringBuilder _text = new();
    private PdfLine? _last;
    private int _page;

    private ParagraphBuilder(IEnumerable<PdfPage> pages) => _words =
        [.. pages.SelectMany(page => page.Blocks).SelectMany(block => block).SelectMany(line => line.Text.Split(' ')).Select(Bare)];

    public static IReadOnlyList<PdfParagraph> Build(IReadOnlyList<PdfPage> pages)
    {
        var builder = new ParagraphBuilder(pages);
        foreach (var page in pages)
        {
            foreach (var block in page.Blocks) builder.Add(block, page.Number);
        }

        builder.End();
        return builder._paragraphs;
    }

    private void Add(IReadOnlyList<PdfLine> block, int page)
    {
        var (left, right) = (block.Min(line => line.Left), block.Max(line => line.Right));
        for (var i = 0; i < block.Count; i++)
        {
            var line = block[i];
            if (_last is not null && (i == 0 ? !Continues(line) : StartsParagraph(line, left, right))) End();
            if (_text.Length == 0) _page = page;
            Join(line.Text);
            _last = line;
        }
    }

    /// <summary>Whether a column or page goes on in the middle of a sentence.</summary>
    private bool Continues(PdfLine line) =>
        IsSameSize(line) && !Html.Prose.EndsSentence(_last!.Text) && (IsDivided(_last.Text) || !char.IsUpper(line.Text[0])) && !StartsItem(line.Text);

    private bool StartsParagraph(PdfLine line, double left, double right) =>
        !IsSameSize(line)
        || _last!.Top - line.Top > NewParagraphGap * line.Size
        || StartsItem(line.Text)
        || (IsIndented(line, left) && !IsIndented(_last, left))
        || (_last.Right < right - (right - left) * ShortLine && Html.Prose.EndsSentence(_last.Text));

    private static bool IsIndented(PdfLine line, double left) => line.Left - left is var indent && indent > line.Size * LeastIndent && indent < line.Size * MostIndent;

    private bool IsSameSize(PdfLine line) => Math.Abs(line.Size - _last!.Size) <= _last.Size * SameSize;

    private static bool StartsItem(string line) => line.Length > 1 && line[0] is '•' or '▪' or '■' or '●' or '◦' or '–' && line[1] == ' ';

    private void Join(string line)
    {
        if (_text.Length == 0) _text.Append(line);
        else if (IsDivided(_text) && line.Length > 0 && char.IsLower(line[0]) && !KeepsHyphen(line)) _text.Remove(_text.Length - 1, 1).Append(line);
        else if (IsDivided(_text) || (IsWide(_text[^1]) && IsWide(line[0]))) _text.Append(line);
        else _text.Append(' ').Append(line);
    }

    /// <summary>"well-" and "known": one word with a hyphen where the document has it so elsewhere, and not without.</summary>
    private bool KeepsHyphen(string next)
    {
        var first = _text.ToString(0, _text.Length - 1);
        first = Bare(first[(first.LastIndexOf(' ') + 1)..]);
        var second = Bare(next.Split(' ')[0]);
        return _words.Contains($"{first}-{second}") && !_words.Contains(first + second);
    }

    private static bool IsDivided(StringBuilder text) => text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]);

    private static bool IsDivided(string text) => text.Length > 1 && text[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(text[^2]);

    /// <summary>Chinese and Japanese have no blanks between words.</summary>
    private static bool IsWide(char unit) => unit is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '\'', '“', '”', '„', '«', '»', '’').ToLowerInvariant();

    private void End()
    {
        if (_text.Length > 0) _paragraphs.Add(new PdfParagraph(_text.ToString(), _last!.Size, _page));
        _text.Clear();
        _last = null;
    }
}
