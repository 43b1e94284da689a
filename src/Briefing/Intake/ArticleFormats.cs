namespace Briefing.Intake;

internal enum ArticleFormat
{
    PlainText,
    Markdown,
    Html,
    Pdf,
    Word,
    Mail,
    JsonLines,
}

/// <summary>Which files hold articles, told by their names; for what has no name, by its first characters.</summary>
internal static class ArticleFormats
{
    public const string Readable = ".txt, .md, .html, .pdf, .docx, .eml or .jsonl, each also as .gz";

    private const string Packed = ".gz";

    private static readonly Dictionary<string, ArticleFormat> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = ArticleFormat.PlainText,
        [".md"] = ArticleFormat.Markdown,
        [".markdown"] = ArticleFormat.Markdown,
        [".html"] = ArticleFormat.Html,
        [".htm"] = ArticleFormat.Html,
        [".pdf"] = ArticleFormat.Pdf,
        [".docx"] = ArticleFormat.Word,
        [".eml"] = ArticleFormat.Mail,
        [".jsonl"] = ArticleFormat.JsonLines,
    };

    public static ArticleFormat? Of(string path) => Suffixes.TryGetValue(Suffix(path), out var format) ? format : null;

    public static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file in a folder is meant to be an article.</summary>
    public static bool IsMeant(string path) => Of(path) is not null;

    public static string WhyUnreadable(string path) => Suffix(path) is { Length: > 1 } suffix
        ? $"{suffix} cannot be read: bring it as {Readable}"
        : $"without a suffix its format is not known: bring it as {Readable}";

    public static string NameWithoutSuffix(string path) => Unpacked(path) is var name && Of(name) is not null ? name[..^Path.GetExtension(name).Length] : name;

    /// <param name="start">The beginning of the content.</param>
    public static ArticleFormat Guess(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF-"u8)) return ArticleFormat.Pdf;
        if (start.StartsWith("PK\u0003\u0004"u8)) return ArticleFormat.Word;
        if (Documents.MailReader.IsMail(start)) return ArticleFormat.Mail;
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("{"u8)) return ArticleFormat.JsonLines;
        if (start.StartsWith("<"u8)) return ArticleFormat.Html;
        return start.StartsWith("---\n"u8) || start.StartsWith("---\r\n"u8) || start.StartsWith("# "u8) ? ArticleFormat.Markdown : ArticleFormat.PlainText;
    }

    private static string Suffix(string path) => Path.GetExtension(Unpacked(path));

    private static string Unpacked(string path) => IsPacked(path) ? path[..^Packed.Length] : path;
}
