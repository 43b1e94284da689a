using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>Finds words, lines, columns and their order among the letters of a page: a PDF says only where each letter stands.</summary>
internal static class PdfLayout
{
    /// <summary>Letters of one page. A newspaper's page has some 20,000; what tells columns apart grows faster than their number.</summary>
    private const int MostLetters = 60_000;

    /// <summary>A page with fewer shows a stamp or a page number, not a text.</summary>
    private const int FewLetters = 40;

    /// <exception cref="UnreadableException">It has more letters than any page.</exception>
    public static PdfPage Read(Page page)
    {
        var letters = page.Letters;
        if (letters.Count > MostLetters) throw new UnreadableException($"its page {page.Number} has more letters than any page");
        // Programs print bold letters by printing them twice, a little apart.
        var words = NearestNeighbourWordExtractor.Instance.GetWords(DuplicateOverlappingTextProcessor.Get(letters)).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        var blocks = words.Count == 0 ? [] : UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words));
        return new PdfPage(
            page.Number,
            page.CropBox.Bounds.Bottom,
            page.CropBox.Bounds.Top,
            [.. blocks.Select(block => (IReadOnlyList<PdfLine>)[.. block.TextLines.Select(Line)])],
            letters.Count < FewLetters && page.NumberOfImages > 0);
    }

    private static PdfLine Line(TextLine line)
    {
        var box = line.BoundingBox;
        var sizes = line.Words.SelectMany(word => word.Letters).Select(letter => Math.Round(letter.PointSize, 1));
        return new PdfLine(string.Join(' ', line.Words.Select(word => word.Text.Trim())), box.Left, box.Right, box.Bottom, box.Top, sizes.GroupBy(size => size).MaxBy(same => same.Count())!.Key);
    }
}
