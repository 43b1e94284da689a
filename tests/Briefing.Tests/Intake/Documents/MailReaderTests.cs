using System.Text;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Documents;
using MimeKit;

namespace Briefing.Tests.Intake.Documents;

public sealed class MailReaderTests
{
    private const string Said = "The company will close its plant in May, it said on Tuesday.";

    [Fact]
    public void Subject_sender_date_and_text_make_an_article()
    {
        var draft = Read(Mail(new TextPart("plain") { Text = $"{Said}\r\n\r\nSome people work there.\r\n-- \r\nAnn Author\r\nThe Paper" })).Draft;
        Assert.Equal(("Grüße: plant closes", $"{Said}\nSome people work there.", "2025-07-23T08:30:00+02:00"), (draft.Title, draft.Text, draft.Published!.Written));
        Assert.Equal(["Ann Author"], draft.Authors);
    }

    [Fact]
    public void Lines_that_a_program_broke_are_joined()
    {
        const string Broken = "The company will close its plant in May, it said on Tuesday,\nand some people who work there have heard of it from the radio.\n\nThe site will be sold.\n- one\n- two\n";
        Assert.Equal(
            "The company will close its plant in May, it said on Tuesday, and some people who work there have heard of it from the radio.\nThe site will be sold.\n- one\n- two",
            Read(Mail(new TextPart("plain") { Text = Broken })).Draft.Text);
        var flowed = new TextPart("plain") { Text = "The company will \nclose its plant.\n" };
        flowed.ContentType.Parameters.Add("format", "flowed");
        Assert.Equal("The company will close its plant.", Read(Mail(flowed)).Draft.Text);
    }

    [Fact]
    public void Of_two_forms_the_plain_one_is_read_and_a_page_when_there_is_no_other()
    {
        var page = new TextPart("html") { Text = $"<div><p>{Said}</p><p>Some people work there, and nobody told them before that day.</p></div><div class=footer><p><a href=x>Unsubscribe</a></p></div>" };
        Assert.Equal(Said, Read(Mail(new MultipartAlternative { new TextPart("plain") { Text = Said }, page })).Draft.Text);
        Assert.Equal($"{Said}\nSome people work there, and nobody told them before that day.", Read(Mail(page)).Draft.Text);
        Assert.Equal("Closed!", Read(Mail(new TextPart("html") { Text = "<b>Closed!</b>" })).Draft.Text);
    }

    [Fact]
    public void What_is_attached_is_named()
    {
        var body = new Multipart("mixed") { new TextPart("plain") { Text = Said }, Attachment("plant.pdf"), Attachment("b.zip"), Attachment("c.zip"), Attachment("d.zip") };
        Assert.Equal("what is attached is not read (plant.pdf, b.zip, c.zip and 1 more): push it by itself", Read(Mail(body)).Note);
        Assert.Contains("no text of its own; what is attached is not read (plant.pdf)", Refusal(Bytes(Mail(new Multipart("mixed") { Attachment("plant.pdf") }))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("hello", "it is no mail")]
    [InlineData("Subject: x\r\n\r\n", "it has no text")]
    [InlineData("From: a@b.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nAAAA", "it is encrypted")]
    public void What_is_no_mail_or_has_no_text_is_refused(string mail, string reason) => Assert.Contains(reason, Refusal(Encoding.UTF8.GetBytes(mail)), StringComparison.Ordinal);

    [Fact]
    public void Parts_in_parts_without_end_are_read_as_far_as_is_sane()
    {
        var mail = new StringBuilder("From: Ann <a@b.example>\r\n");
        for (var i = 0; i < 2000; i++) mail.Append($"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        mail.Append($"Content-Type: text/plain\r\n\r\n{Said}\r\n");
        Assert.NotEmpty(Refusal(Encoding.ASCII.GetBytes(mail.ToString())));
    }

    [Fact]
    public void A_mail_without_a_date_has_none() =>
        Assert.Null(MailReader.Read(Encoding.ASCII.GetBytes($"From: a@b.example\r\nSubject: x\r\n\r\n{Said}"), new ArticleId("x"), "x.eml").Draft.Published);

    private static MimePart Attachment(string name) => new("application", "octet-stream")
    {
        FileName = name, ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = name }, Content = new MimeContent(new MemoryStream([1, 2, 3])), ContentTransferEncoding = ContentEncoding.Base64,
    };

    private static MimeMessage Mail(MimeEntity body) => new([new MailboxAddress("Ann Author", "ann@paper.example")], [new MailboxAddress("Desk", "desk@paper.example")], "Grüße: plant closes", body)
    {
        Date = new DateTimeOffset(2025, 7, 23, 8, 30, 0, TimeSpan.FromHours(2)),
    };

    private static DraftResult.Accepted Read(MimeMessage mail) => MailReader.Read(Bytes(mail), new ArticleId("x"), "x.eml");

    private static byte[] Bytes(MimeMessage mail)
    {
        var bytes = new MemoryStream();
        mail.WriteTo(bytes);
        return bytes.ToArray();
    }

    private static string Refusal(byte[] mail) => Assert.Throws<UnreadableException>(() => MailReader.Read(mail, new ArticleId("x"), "x.eml")).Message;
}
