using System.IO.Compression;
using System.Text;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Briefing.Tests.Intake.Documents;

public sealed class WordReaderTests
{
    private const string Said = "The company will close its plant in May, it said on Tuesday.";

    [Fact]
    public void Each_paragraph_is_a_line_and_one_in_the_style_of_titles_is_the_title()
    {
        var draft = Read(Make([Styled("Titel", "Plant closes"), Text(Said), new Paragraph(), Text("Some people ", "work there.")], document =>
        {
            var styles = document.MainDocumentPart!.AddNewPart<StyleDefinitionsPart>();
            styles.Styles = new Styles(new Style { StyleId = "Titel", Type = StyleValues.Paragraph, StyleName = new StyleName { Val = "Title" } });
        })).Draft;
        Assert.Equal(("Plant closes", $"{Said}\nSome people work there."), (draft.Title, draft.Text));
    }

    [Fact]
    public void The_file_says_who_wrote_it_and_when_it_was_made_which_is_told()
    {
        var accepted = Read(Make([Text(Said)], document =>
        {
            document.PackageProperties.Title = "Plant closes";
            document.PackageProperties.Creator = "Ann Author; Ben Writer";
            document.PackageProperties.Created = new DateTime(2025, 7, 23, 8, 30, 0, DateTimeKind.Utc);
        }));
        Assert.Equal(("Plant closes", new DateOnly(2025, 7, 23)), (accepted.Draft.Title, accepted.Draft.Published!.Day));
        Assert.Equal(["Ann Author", "Ben Writer"], accepted.Draft.Authors);
        Assert.Contains("2025-07-23, is the day on which the file was made", accepted.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_first_line_is_the_title_of_a_document_without_one() => Assert.Equal("Plant closes", Read(Make([Text("Plant closes"), Text(Said + Said)])).Draft.Title);

    [Fact]
    public void What_is_deleted_hidden_or_a_code_is_no_text()
    {
        var paragraph = new Paragraph(
            new Run(new Text("It closes ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("in June "))),
            new InsertedRun(new Run(new Text("in May."))),
            new Run(new RunProperties(new Vanish()), new Text("secret")),
            new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }, new FieldCode(" PAGE ")),
            new Run(new TabChar(), new Text("Nobody"), new NoBreakHyphen(), new Text("one knew.")));
        Assert.Equal("It closes in May. Nobody-one knew.", Read(Make([paragraph])).Draft.Text);
    }

    [Fact]
    public void Tables_are_read_cell_by_cell() => Assert.Equal(
        "Jobs\n400",
        Read(Make([new Table(new TableRow(new TableCell(Text("Jobs")), new TableCell(Text("400"))))])).Draft.Text);

    [Theory]
    [InlineData("", "it is no Word document")]
    [InlineData("PK", "it is no Word document")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "encrypted or in the old .doc format")]
    public void What_is_no_document_is_refused(string file, string reason) => Assert.Contains(reason, Refusal(Encoding.Latin1.GetBytes(file)), StringComparison.Ordinal);

    [Fact]
    public void A_document_without_words_is_refused() => Assert.Equal("it has no text", Refusal(Make([new Paragraph()])));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>not closed")]
    [InlineData("no xml")]
    public void A_main_part_that_is_no_plain_xml_is_refused(string xml) => Assert.Contains("it is no Word document", Refusal(Packed("word/document.xml", Encoding.UTF8.GetBytes(xml))), StringComparison.Ordinal);

    [Fact]
    public void A_part_that_unpacks_to_more_than_an_article_is_refused() =>
        Assert.Contains("larger than 32 MB", Refusal(Packed("word/document.xml", new byte[40 * 1024 * 1024])), StringComparison.Ordinal);

    [Fact]
    public void A_main_part_outside_the_package_is_not_opened() => Assert.Contains("no main part", Refusal(Packed(
        "_rels/.rels",
        "<Relationships xmlns='r'><Relationship Type='x/officeDocument' Target='../../../../etc/passwd'/></Relationships>"u8.ToArray())), StringComparison.Ordinal);

    private static Paragraph Text(params string[] runs) => new(runs.Select(words => new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve })));

    private static Paragraph Styled(string style, string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(words)));

    private static byte[] Make(OpenXmlElement[] content, Action<WordprocessingDocument>? more = null)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(content));
            more?.Invoke(document);
        }

        return file.ToArray();
    }

    private static byte[] Packed(string part, byte[] content)
    {
        var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = package.CreateEntry(part).Open();
            entry.Write(content);
        }

        return file.ToArray();
    }

    private static DraftResult.Accepted Read(byte[] file) => WordReader.Read(file, new ArticleId("x"), "x.docx");

    private static string Refusal(byte[] file) => Assert.Throws<UnreadableException>(() => Read(file)).Message;
}
