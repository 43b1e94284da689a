namespace Briefing.Intake.Documents.Pdf;

/// <summary>A line of a column of a page. Coordinates are points, counted from the lower left corner.</summary>
/// <param name="Text">Its words, joined by blanks.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Size">The size of most of its letters.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Bottom, double Top, double Size);

/// <summary>The lines of a page, block by block in the order in which they are read.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Blocks">Columns, headlines, boxes.</param>
/// <param name="IsPicture">Whether it shows pictures and hardly any text.</param>
internal sealed record PdfPage(int Number, double Bottom, double Top, IReadOnlyList<IReadOnlyList<PdfLine>> Blocks, bool IsPicture);

/// <summary>A paragraph of a document.</summary>
internal sealed record PdfParagraph(string Text, double Size, int Page);
