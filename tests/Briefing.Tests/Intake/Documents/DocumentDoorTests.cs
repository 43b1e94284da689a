using System.IO.Compression;
using System.Text;
using Briefing.Intake;

namespace Briefing.Tests.Intake.Documents;

/// <summary>Documents through the door that all articles come in by.</summary>
public sealed class DocumentDoorTests
{
    private const string Said = "The company will close its plant in May, it said on Tuesday.";

    private static readonly byte[] Mail = Encoding.ASCII.GetBytes($"From: Ann Author <ann@paper.example>\r\nSubject: Plant closes\r\nMessage-ID: <1@paper.example>\r\n\r\n{Said}\r\n");

    [Fact]
    public void Each_is_known_by_its_suffix_packed_or_not_and_without_a_name_by_its_beginning()
    {
        using var maker = new PdfMaker();
        maker.Lines(maker.Page(), 60, 700, 11, Said, "Some people work there.");
        var pdf = maker.Build();
        Assert.Equal("story", Read(pdf, "story.pdf").Draft.Id.Value);
        Assert.StartsWith(Said, Read(Packed(pdf), "story.PDF.gz").Draft.Text, StringComparison.Ordinal);
        Assert.StartsWith("stdin-", Read(pdf, "-").Draft.Id.Value, StringComparison.Ordinal);
        Assert.Equal(("Plant closes", Said), (Read(Mail, "-").Draft.Title, Read(Packed(Mail), "mail.eml.gz").Draft.Text));
    }

    [Fact]
    public void A_packed_document_that_unpacks_to_more_than_an_article_is_refused() => Assert.Contains(
        "larger than 32 MB",
        Assert.IsType<DraftResult.Refused>(Assert.Single(DraftReader.Read(new MemoryStream(Packed(new byte[40 * 1024 * 1024])), "story.pdf.gz"))).Reason,
        StringComparison.Ordinal);

    [Fact]
    public void A_text_that_only_looks_like_a_mail_is_a_text() =>
        Assert.Equal("Date: 23 July 2025\nNobody wrote this to anybody.", Read("Date: 23 July 2025\nNobody wrote this to anybody."u8.ToArray(), "-").Draft.Text);

    private static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) packer.Write(content);
        return packed.ToArray();
    }

    private static DraftResult.Accepted Read(byte[] content, string name) =>
        Assert.IsType<DraftResult.Accepted>(Assert.Single(DraftReader.Read(new MemoryStream(content), name)));
}
