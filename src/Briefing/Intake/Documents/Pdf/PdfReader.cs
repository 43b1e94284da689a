using System.Globalization;
using Briefing.Articles;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Briefing.Intake.Documents.Pdf;

/// <summary>A PDF: its columns one after the other, a paragraph a line, without what runs along the head and foot of its pages.</summary>
internal static class PdfReader
{
    /// <summary>A report has some hundred, an article one to ten.</summary>
    private const int MostPages = 1000;

    /// <summary>Unpacked, pictures not counted: they are not unpacked.</summary>
    private const long MostBytes = 128L * 1024 * 1024;

    /// <summary>Forms and pictures that one page draws. Maps draw some thousand.</summary>
    private const int MostDraws = 50_000;

    private const int DeepestNesting = 128;

    /// <summary>Letters that no font explains come out as marks or as private characters; above this share a text is unreadable.</summary>
    private const double MostUnknown = 0.2;

    /// <exception cref="UnreadableException">It is no PDF, or has no text to read.</exception>
    public static DraftResult.Accepted Read(byte[] bytes, ArticleId id, string origin)
    {
        var filters = new LimitedFilters(MostBytes);
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = filters });
            if (document.NumberOfPages > MostPages)
                throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"it has {document.NumberOfPages} pages, at most {MostPages} are read: push the pages that matter"));
            return Draft(document.Information, Pages(document, filters), id, origin);
        }
        catch (Exception) when (filters.WasExceeded)
        {
            throw new UnreadableException("it unpacks to far more than any document: it is not read");
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadableException("it is locked with a password: save it without one", e);
        }
        catch (Exception e) when (e is not (UnreadableException or OutOfMemoryException))
        {
            // Whatever a damaged file makes the parser throw.
            throw new UnreadableException("it is no PDF, or is damaged: open it and save it again", e);
        }
    }

    private static List<PdfPage> Pages(PdfDocument document, LimitedFilters filters)
    {
        document.AddPageFactory(new FormDraws(document.Structure, filters));
        var pages = new List<PdfPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (document.GetPage<PageDraws>(number).Count > MostDraws)
                throw new UnreadableException(string.Create(CultureInfo.InvariantCulture, $"its page {number} draws far more than any page: it is not read"));
            pages.Add(PdfLayout.Read(document.GetPage(number)));
        }

        return pages;
    }

    private static DraftResult.Accepted Draft(DocumentInformation information, List<PdfPage> pages, ArticleId id, string origin)
    {
        var paragraphs = ParagraphBuilder.Build([.. RunningLines.Remove(pages)]);
        Check(pages, paragraphs);
        var (title, text) = PdfTitle.Split(paragraphs, information.Title);
        var made = information.GetCreatedDateTimeOffset() is { } at ? PublishedDate.TryParse(at.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)) : null;
        var draft = new ArticleDraft
        {
            Id = id,
            Title = title,
            Text = text,
            Published = made,
            PublishedFrom = made is null ? null : FileDate.Where,
            Authors = information.Author?.Trim() is { Length: > 0 } author ? [.. Html.Byline.Names(author)] : [],
        };
        return new DraftResult.Accepted(origin, draft) { Note = Note(pages, made) };
    }

    private static void Check(List<PdfPage> pages, IReadOnlyList<PdfParagraph> paragraphs)
    {
        if (pages.TrueForAll(page => page.IsPicture || page.Blocks.Count == 0) && pages.Exists(page => page.IsPicture))
            throw new UnreadableException("it is scanned: its pages are pictures, without letters to read. Let a text recognition (OCR) go over it, and push what comes out");
        if (paragraphs.Count == 0) throw new UnreadableException("it has no text");
        var (all, unknown) = (paragraphs.Sum(paragraph => paragraph.Text.Length), paragraphs.Sum(paragraph => paragraph.Text.Count(IsUnknown)));
        if (unknown > all * MostUnknown) throw new UnreadableException("its fonts do not say which letters they show: print it to a new PDF with text recognition (OCR), and push that");
    }

    private static bool IsUnknown(char unit) => unit == '\uFFFD' || char.GetUnicodeCategory(unit) is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned;

    private static string? Note(List<PdfPage> pages, PublishedDate? made)
    {
        var pictures = pages.Where(page => page.IsPicture).Select(page => page.Number).ToList();
        var notes = new[]
        {
            made is null ? null : FileDate.Note(made),
            pictures.Count == 0 ? null : $"pages that are pictures without letters are not read ({string.Join(", ", pictures)})",
        };
        return string.Join("; ", notes.OfType<string>()) is { Length: > 0 } note ? note : null;
    }
}
