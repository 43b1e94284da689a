using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Articles;
using Briefing.Intake.Html;
using MimeKit;

namespace Briefing.Intake.Documents;

/// <summary>A mail (RFC 5322, MIME): its subject is the title, its sender the author, its text the text. Attachments are named, not opened.</summary>
internal static partial class MailReader
{
    /// <summary>Multiparts inside multiparts. A forwarded newsletter has four.</summary>
    private const int DeepestParts = 20;

    private const int MostAttachmentsNamed = 3;

    /// <summary>Below it stands who sent a mail, not what it says (RFC 3676, section 4.3).</summary>
    private const string SignatureMark = "-- ";

    /// <exception cref="UnreadableException">It is no mail, or has no text.</exception>
    public static DraftResult.Accepted Read(byte[] bytes, ArticleId id, string origin)
    {
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty) throw new UnreadableException("it is empty");
        var mail = Parse(bytes);
        var text = Text(mail);
        var sent = mail.Headers.Contains(HeaderId.Date) && mail.Date != default ? PublishedDate.TryParse(mail.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)) : null;
        var draft = new ArticleDraft
        {
            Id = id,
            Title = OneLine.Of(mail.Subject),
            Text = text,
            Published = sent,
            PublishedFrom = sent is null ? null : "the day on which it was sent",
            Authors = [.. mail.From.Mailboxes.Select(sender => OneLine.Of(sender.Name)).Where(name => name.Length > 0)],
        };
        return new DraftResult.Accepted(origin, draft) { Note = Attachments(mail) };
    }

    /// <summary>Whether content without a name begins like a mail: with fields of its head, and one that mail programs alone write.</summary>
    public static bool IsMail(ReadOnlySpan<byte> start)
    {
        var head = Encoding.Latin1.GetString(start);
        return FirstField().IsMatch(head) && MachineField().IsMatch(head);
    }

    private static MimeMessage Parse(byte[] bytes)
    {
        try
        {
            var mail = MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestParts }, new MemoryStream(bytes));
            return mail.Headers.Count > 0 && (mail.Headers.Contains(HeaderId.From) || mail.Headers.Contains(HeaderId.Subject) || mail.Headers.Contains(HeaderId.Date))
                ? mail
                : throw new UnreadableException("it is no mail: it has neither a sender nor a subject nor a date");
        }
        catch (Exception e) when (e is FormatException or ParseException)
        {
            throw new UnreadableException("it is no mail: its head cannot be read", e);
        }
    }

    private static string Text(MimeMessage mail)
    {
        if (mail.BodyParts.Any(part => part.ContentType.IsMimeType("application", "pkcs7-mime")) || mail.Body is MimeKit.Cryptography.MultipartEncrypted)
            throw new UnreadableException("it is encrypted: decrypt it and push its text");
        if (mail.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList() is not [_, ..] parts)
            throw new UnreadableException(Attachments(mail) is { } attached ? $"it has no text of its own; {attached}" : "it has no text");
        if (parts.Find(part => part.IsPlain) is { } plain && Plain(plain) is { Length: > 0 } text) return text;
        return parts.Find(part => part.IsHtml) is { } html ? Page(html) : throw new UnreadableException("it has no text");
    }

    private static string Plain(TextPart part)
    {
        var text = part.Text.ReplaceLineEndings("\n");
        var isFlowed = part.IsFlowed;
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line == SignatureMark) break;
            lines.Append(isFlowed && line.StartsWith(' ') ? line[1..] : line);
            // A blank before the break says that the line goes on (RFC 3676, section 4.1).
            if (!isFlowed || !line.EndsWith(' ')) lines.Append('\n');
        }

        return WrappedLines.Join(lines.ToString());
    }

    /// <summary>As a page, so that menus and footers of a newsletter stay out; a note too short for that, as it stands.</summary>
    private static string Page(TextPart part)
    {
        try
        {
            return HtmlReader.Read(Encoding.UTF8.GetBytes("\uFEFF" + part.Text), new ArticleId("mail")).Text;
        }
        catch (UnreadableException)
        {
            return HtmlReader.AllText(part.Text) is { Length: > 0 } text ? text : throw new UnreadableException("it has no text");
        }
    }

    private static string? Attachments(MimeMessage mail)
    {
        var names = mail.Attachments.Select(attachment => attachment.ContentDisposition?.FileName ?? attachment.ContentType.Name ?? attachment.ContentType.MimeType).ToList();
        if (names.Count == 0) return null;
        var more = names.Count > MostAttachmentsNamed ? string.Create(CultureInfo.InvariantCulture, $" and {names.Count - MostAttachmentsNamed} more") : "";
        return $"what is attached is not read ({string.Join(", ", names.Take(MostAttachmentsNamed).Select(OneLine.Of))}{more}): push it by itself";
    }

    [GeneratedRegex(@"\A(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|DKIM-Signature|From|Subject|Date|To|X-[A-Za-z-]+):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstField();

    [GeneratedRegex(@"^(?:Message-ID|MIME-Version|Received|Return-Path):", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MachineField();
}
