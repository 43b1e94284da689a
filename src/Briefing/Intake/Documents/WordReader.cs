using System.IO.Compression;
using System.Xml;
using Briefing.Articles;

namespace Briefing.Intake.Documents;

/// <summary>
/// A Word document (Office Open XML, ECMA-376): the words of its main part, a paragraph a line, without what is deleted, hidden or beside the
/// text. It is read part by part and never unpacked to disk; nothing that it points to is opened.
/// </summary>
internal static class WordReader
{
    private const string MainPart = "word/document.xml";
    private const string CoreProperties = "docProps/core.xml";

    /// <exception cref="UnreadableException">It is no Word document, or has no text.</exception>
    public static DraftResult.Accepted Read(byte[] bytes, ArticleId id, string origin)
    {
        if (bytes.AsSpan().StartsWith(OldFormat)) throw new UnreadableException("it is encrypted or in the old .doc format: save it as .docx without a password");
        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return Read(new WordPackage(package), id, origin);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            throw new UnreadableException("it is no Word document, or is damaged: open it in Word and save it again", e);
        }
    }

    /// <summary>OLE compound files (MS-CFB): .doc, and .docx with a password.</summary>
    private static ReadOnlySpan<byte> OldFormat => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static DraftResult.Accepted Read(WordPackage package, ArticleId id, string origin)
    {
        using var main = package.Open(package.Part("/officeDocument") ?? MainPart) ?? throw new UnreadableException("it is no Word document: it has no main part");
        var paragraphs = WordText.Paragraphs(main, package.TitleStyles());
        if (paragraphs.Count == 0) throw new UnreadableException("it has no text");
        var properties = package.Properties(package.Part("/core-properties") ?? CoreProperties);
        var isTitled = paragraphs[0].IsTitle && paragraphs.Count > 1;
        var text = string.Join('\n', paragraphs.Skip(isTitled ? 1 : 0).Select(paragraph => paragraph.Text));
        var created = PublishedDate.TryParse(properties.GetValueOrDefault("created"));
        var draft = new ArticleDraft
        {
            Id = id,
            Title = isTitled ? paragraphs[0].Text : properties.GetValueOrDefault("title") ?? "",
            Text = text,
            Published = created,
            PublishedFrom = created is null ? null : FileDate.Where,
            Authors = [.. (properties.GetValueOrDefault("creator") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Language = properties.GetValueOrDefault("language"),
        };
        // Without a title of its own, the first line may be one, as in a text file.
        if (draft.Title.Length == 0 && Formats.PlainTextReader.Read(text, id) is { Title.Length: > 0 } plain) draft = draft with { Title = plain.Title, Text = plain.Text };
        return new DraftResult.Accepted(origin, draft) { Note = created is null ? null : FileDate.Note(created) };
    }
}
