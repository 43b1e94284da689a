using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Documents.Pdf;
using UglyToad.PdfPig.Core;

namespace Briefing.Tests.Intake.Documents;

public sealed class PdfReaderTests
{
    /// <summary>One grey dot.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

    [Fact]
    public void Columns_are_read_one_after_the_other_and_divided_words_are_joined()
    {
        using var maker = new PdfMaker();
        var page = maker.Page();
        maker.Lines(page, 60, 760, 24, "Lamp plant closes in May");
        maker.Lines(page, 60, 700, 11,
            "The company will close its oldest plant in", "May, it said on Tuesday. Some four hun-", "dred people work there, many of them", "for more than twenty years.", "It is a sad day, the mayor said, and a well-", "known name will be gone from the town.");
        maker.Lines(page, 320, 700, 11,
            "The site will be sold to a builder who", "plans flats and a well-known market hall", "on it. Nothing is signed yet, a speaker of", "the builder said when he was asked.", "Lamps have been made in the town since", "two brothers came there in 1935.");
        var draft = Read(maker).Draft;
        Assert.Equal("Lamp plant closes in May", draft.Title);
        Assert.Equal(
            """
            The company will close its oldest plant in May, it said on Tuesday. Some four hundred people work there, many of them for more than twenty years.
            It is a sad day, the mayor said, and a well-known name will be gone from the town.
            The site will be sold to a builder who plans flats and a well-known market hall on it. Nothing is signed yet, a speaker of the builder said when he was asked.
            Lamps have been made in the town since two brothers came there in 1935.
            """.ReplaceLineEndings("\n"),
            draft.Text);
    }

    [Fact]
    public void What_runs_along_head_and_foot_is_left_out_and_a_paragraph_goes_on_over_the_page()
    {
        using var maker = new PdfMaker();
        string[][] pages =
        [
            ["The company will close its oldest plant in May, it said on Tuesday, and nobody", "had expected that. The works council was told an hour before, and asked for a", "meeting with the owners, who live abroad and have not been seen in the town for"],
            ["more than ten years. They did not answer.", "The mayor said that he would fight for every job, and that others had been saved", "before when nobody believed in it any more."],
            ["The site will be sold. In 1935 two brothers came here and made their first lamp", "in a shed behind the station, which is still there to be seen."],
        ];
        for (var i = 0; i < pages.Length; i++)
        {
            var page = maker.Page();
            maker.Lines(page, 60, 810, 9, "The Paper, 23 July 2025");
            maker.Lines(page, 60, 740, 11, pages[i]);
            maker.Lines(page, 280, 40, 9, $"Page {i + 1} of 3");
        }

        Assert.Equal(
            """
            The company will close its oldest plant in May, it said on Tuesday, and nobody had expected that. The works council was told an hour before, and asked for a meeting with the owners, who live abroad and have not been seen in the town for more than ten years. They did not answer.
            The mayor said that he would fight for every job, and that others had been saved before when nobody believed in it any more.
            The site will be sold. In 1935 two brothers came here and made their first lamp in a shed behind the station, which is still there to be seen.
            """.ReplaceLineEndings("\n"),
            Read(maker).Draft.Text);
    }

    [Fact]
    public void A_number_at_the_foot_is_left_out_and_the_end_of_a_sentence_is_not()
    {
        var maker = new PdfMaker();
        var page = maker.Page();
        maker.Lines(page, 60, 90, 11, "Lamps have been made in the town ever since two brothers came there and made the first one, in", "1935.");
        maker.Lines(page, 290, 30, 9, "– 12 –");
        Assert.Equal("Lamps have been made in the town ever since two brothers came there and made the first one, in 1935.", Read(maker).Draft.Text);
    }

    [Fact]
    public void The_file_says_who_wrote_it_and_when_it_was_made_which_is_told()
    {
        using var maker = new PdfMaker();
        maker.Lines(maker.Page(), 60, 700, 11, "The company will close its plant in May, it said on Tuesday.", "Some people work there.");
        (maker.Information.Author, maker.Information.CreationDate) = ("Ann Author and Ben Writer", "D:20250723083000+02'00'");
        var accepted = Read(maker);
        Assert.Equal(["Ann Author", "Ben Writer"], accepted.Draft.Authors);
        Assert.Equal("2025-07-23T08:30:00+02:00", accepted.Draft.Published!.Written);
        Assert.Contains("2025-07-23, is the day on which the file was made", accepted.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_are_pictures_are_said_to_be_scanned()
    {
        using var scanned = new PdfMaker();
        Picture(scanned);
        Picture(scanned);
        Assert.Contains("it is scanned", Refusal(scanned.Build()), StringComparison.Ordinal);
        using var mixed = new PdfMaker();
        mixed.Lines(mixed.Page(), 60, 700, 11, "The company will close its plant in May, it said on Tuesday.", "Some people work there.");
        Picture(mixed);
        Assert.Contains("are not read (2)", Read(mixed).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_letters_is_refused()
    {
        using var maker = new PdfMaker();
        maker.Page();
        Assert.Equal("it has no text", Refusal(maker.Build()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF")]
    public void What_is_no_document_is_refused(string file) => Assert.Contains("it is no PDF, or is damaged", Refusal(PdfMaker.Plain(file)), StringComparison.Ordinal);

    [Fact]
    public void A_document_that_was_cut_short_gives_a_text_or_a_reason()
    {
        using var maker = new PdfMaker();
        maker.Lines(maker.Page(), 60, 700, 11, "The company will close its plant in May, it said on Tuesday.", "Some people work there.");
        var whole = maker.Build();
        for (var length = 100; length < whole.Length; length += 97)
        {
            try
            {
                Assert.NotEmpty(PdfReader.Read(whole[..length], new ArticleId("x"), "x.pdf").Draft.Text);
            }
            catch (UnreadableException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }
    }

    [Fact]
    public void A_page_that_unpacks_to_far_more_than_any_document_is_refused() => Assert.Contains("unpacks to far more", Refusal(PdfMaker.ByHand(
        PdfMaker.Plain("<< /Type /Catalog /Pages 2 0 R >>"),
        PdfMaker.Plain("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        PdfMaker.Plain("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"),
        PdfMaker.Stream("/Filter /FlateDecode", PdfMaker.PackedZeros(160L * 1024 * 1024)))), StringComparison.Ordinal);

    /// <summary>Ten forms that each draw the next one ten times would be drawn ten thousand million times.</summary>
    [Fact]
    public void Forms_that_draw_forms_without_end_are_refused()
    {
        const int Depth = 10;
        var forms = Enumerable.Range(5, Depth).Select(number => PdfMaker.Stream(
            $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /F {(number < 4 + Depth ? number + 1 : 5 + Depth)} 0 R >> >>",
            PdfMaker.Plain(string.Concat(Enumerable.Repeat("/F Do ", 10)))));
        Assert.Contains("draws far more", Refusal(PdfMaker.ByHand(
        [
            PdfMaker.Plain("<< /Type /Catalog /Pages 2 0 R >>"),
            PdfMaker.Plain("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            PdfMaker.Plain("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"),
            PdfMaker.Stream("", PdfMaker.Plain("/F Do")),
            .. forms,
            PdfMaker.Stream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]", PdfMaker.Plain("0 0 m")),
        ])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_a_thousand_pages_too_many_is_refused()
    {
        var pages = Enumerable.Range(3, 1100).Select(number => PdfMaker.Plain("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>"));
        Assert.Contains("1100 pages", Refusal(PdfMaker.ByHand(
        [
            PdfMaker.Plain("<< /Type /Catalog /Pages 2 0 R >>"),
            PdfMaker.Plain($"<< /Type /Pages /Count 1100 /Kids [{string.Join(' ', Enumerable.Range(3, 1100).Select(number => $"{number} 0 R"))}] >>"),
            .. pages,
        ])), StringComparison.Ordinal);
    }

    private static void Picture(PdfMaker maker) => maker.Page().AddPng(Convert.FromBase64String(Png), new PdfRectangle(0, 0, 595, 842));

    private static DraftResult.Accepted Read(PdfMaker maker) => PdfReader.Read(maker.Build(), new ArticleId("x"), "x.pdf");

    private static string Refusal(byte[] file) => Assert.Throws<UnreadableException>(() => PdfReader.Read(file, new ArticleId("x"), "x.pdf")).Message;
}
