using System.Security.Cryptography;
using Briefing.Articles;
using Briefing.Intake.Documents;
using Briefing.Intake.Documents.Pdf;
using Briefing.Intake.Fetching;
using Briefing.Intake.Formats;

namespace Briefing.Intake;

/// <summary>Reads files, folders and streams into drafts. What is no article comes out as a refusal with its reason, never as an exception; nothing is ever fetched.</summary>
public static class DraftReader
{
    private const int BytesToGuessBy = 4096;

    /// <param name="path">A file, or a folder with its subfolders, whose files come in the order of their names.</param>
    public static IEnumerable<DraftResult> Read(string path)
    {
        if (!Directory.Exists(path)) return ReadFile(path, path, Path.GetFileName(path));
        var folder = ArticleFolder.Of(path);
        return folder.Files.Count > 0
            ? folder.Files.SelectMany(file => ReadFile(file, file, Path.GetRelativePath(path, file)))
            : [new DraftResult.Refused(path, folder.WhyNone)];
    }

    /// <summary>What of a folder <see cref="Read(string)"/> leaves out, because it is no article by its name, a link or closed; nothing for a file.</summary>
    public static IReadOnlyList<DraftResult.Refused> LeftOut(string path) => Directory.Exists(path) ? ArticleFolder.Of(path).LeftOut : [];

    /// <param name="content">Read to its end and left open.</param>
    /// <param name="name">A file name that tells the format and gives the id; <c>-</c> for what has none.</param>
    public static IEnumerable<DraftResult> Read(Stream content, string name) =>
        name == "-" ? ReadNameless(content) : ReadNamed(content, name, name);

    /// <summary>A page or file that was fetched: its address becomes the article's, unless it names another of the same site.</summary>
    public static DraftResult Read(FetchResult.Page page)
    {
        var format = WebContent.FormatOf(page.ContentType) ?? ArticleFormats.Of(page.Address.AbsolutePath) ?? ArticleFormats.Guess(page.Content.AsSpan(0, Math.Min(page.Content.Length, BytesToGuessBy)));
        var (origin, address) = (page.Address.AbsoluteUri, Slug.OfUrl(page.Address.AbsoluteUri)!.Value);
        if (format == ArticleFormat.JsonLines) return new DraftResult.Refused(origin, "it is a list of articles, not one: save it and push the file");
        return Accept(origin, () => format == ArticleFormat.Html
            ? new DraftResult.Accepted(origin, Html.HtmlReader.Read(Limited(page.Content, format), address, page.Address, page.Charset))
            : Parse(Limited(page.Content, format), format, origin, _ => address) is var read && read.Draft.Url is null ? read with { Draft = read.Draft with { Url = origin } } : read);
    }

    /// <summary>What a person pasted into a form.</summary>
    public static DraftResult Read(PastedArticle pasted) => pasted.Read();

    internal static IEnumerable<DraftResult> ReadFile(string file, string origin, string name)
    {
        FileStream? content = null;
        DraftResult.Refused? refusal = null;
        try
        {
            content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            refusal = new DraftResult.Refused(origin, e is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : $"it cannot be opened: {e.Message.ReplaceLineEndings(" ")}");
        }

        if (refusal is not null) yield return refusal;
        using (content)
        {
            if (content is null) yield break;
            foreach (var result in ReadNamed(content, origin, name)) yield return result;
        }
    }

    private static IEnumerable<DraftResult> ReadNamed(Stream content, string origin, string name)
    {
        if (ArticleFormats.Of(name) is not { } format) return [new DraftResult.Refused(origin, ArticleFormats.WhyUnreadable(name))];
        var unpacked = ArticleFormats.IsPacked(name) ? ContentStream.Unpack(content) : content;
        return format == ArticleFormat.JsonLines ? new JsonLinesReader(unpacked, origin).Read(Slug.OfFile(name)) : [ReadOne(unpacked, format, origin, _ => Slug.OfFile(name))];
    }

    /// <summary>What comes without a name gets an id from its content, so that two of them stay two.</summary>
    private static IEnumerable<DraftResult> ReadNameless(Stream content)
    {
        try
        {
            var (start, whole) = Peek(content);
            if (start is [0x1F, 0x8B, ..]) (start, whole) = Peek(ContentStream.Unpack(whole));
            return ReadGuessed(whole, ArticleFormats.Guess(start));
        }
        catch (Exception e) when (ContentStream.IsBroken(e))
        {
            return [new DraftResult.Refused("-", ContentStream.WhyBroken(e))];
        }
    }

    private static IEnumerable<DraftResult> ReadGuessed(Stream content, ArticleFormat format) =>
        format == ArticleFormat.JsonLines ? new JsonLinesReader(content, "-").Read(new ArticleId("stdin")) : [ReadOne(content, format, "-", IdOfContent)];

    private static (byte[] Start, Stream Whole) Peek(Stream content)
    {
        var start = new byte[BytesToGuessBy];
        var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return (start[..length], new JoinedStream(start.AsMemory(0, length), content));
    }

    private static DraftResult ReadOne(Stream content, ArticleFormat format, string origin, Func<byte[], ArticleId> id) =>
        Accept(origin, () => Parse(ContentStream.ReadAll(content, LimitOf(format)), format, origin, id));

    private static DraftResult Accept(string origin, Func<DraftResult.Accepted> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableException e)
        {
            return new DraftResult.Refused(origin, e.Message);
        }
        catch (Exception e) when (ContentStream.IsBroken(e))
        {
            return new DraftResult.Refused(origin, ContentStream.WhyBroken(e));
        }
    }

    private static DraftResult.Accepted Parse(byte[] bytes, ArticleFormat format, string origin, Func<byte[], ArticleId> id) => format switch
    {
        ArticleFormat.Pdf => PdfReader.Read(bytes, id(bytes), origin),
        ArticleFormat.Word => WordReader.Read(bytes, id(bytes), origin),
        ArticleFormat.Mail => MailReader.Read(bytes, id(bytes), origin),
        ArticleFormat.Html => new(origin, Html.HtmlReader.Read(bytes, id(bytes))),
        ArticleFormat.Markdown => new(origin, MarkdownReader.Read(TextDecoder.Decode(bytes), id(bytes))),
        _ => new(origin, PlainTextReader.Read(TextDecoder.Decode(bytes), id(bytes))),
    };

    private static int LimitOf(ArticleFormat format) => format == ArticleFormat.Html ? IntakeLimits.PageBytes : IntakeLimits.ArticleBytes;

    private static byte[] Limited(byte[] content, ArticleFormat format) =>
        content.Length <= LimitOf(format) ? content : throw ContentStream.TooLarge(LimitOf(format));

    private static ArticleId IdOfContent(byte[] content) => new($"stdin-{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4))}");
}
