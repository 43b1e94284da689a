using System.IO.Compression;
using System.Text;
using Briefing.Intake;

namespace Briefing.Tests.Intake;

public sealed class DraftReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_with_its_subfolders()
    {
        _folder.Write("b.txt", "Second.");
        _folder.Write("a/b.txt", "First.");
        _folder.Write("a/notes.log", "Not meant.");
        _folder.Write(".hidden/c.txt", "Not meant.");
        _folder.Write("c.pdf", "%PDF-1.7");
        var results = DraftReader.Read(_folder.Path).ToList();
        Assert.Equal(["a-b First.", "b Second."], results.OfType<DraftResult.Accepted>().Select(result => $"{result.Draft.Id} {result.Draft.Text}"));
        Assert.Equal("it is no PDF, or is damaged: open it and save it again", Assert.Single(results.OfType<DraftResult.Refused>()).Reason);
    }

    [Theory]
    [InlineData("story.txt")]
    [InlineData("story.md")]
    [InlineData("story.jsonl")]
    public void A_packed_file_is_read_like_the_file_itself(string name)
    {
        var content = name.EndsWith("jsonl", StringComparison.Ordinal) ? """{"text":"It closed."}""" : "It closed.";
        var plain = One(_folder.Write(name, content));
        var packed = One(_folder.Write(name + ".gz", Packed(content)));
        Assert.Equal(("story", "It closed."), (plain.Id.Value, plain.Text));
        Assert.Equal((plain.Id, plain.Text), (packed.Id, packed.Text));
    }

    [Fact]
    public void A_packed_file_that_was_cut_short_is_refused()
    {
        var packed = Packed(string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"Line {i * i}.")));
        Assert.Equal("its .gz is damaged or was cut short", Refusal("story.txt.gz", packed[..^20]));
        Assert.Equal("its .gz is damaged or was cut short", Refusal("story.txt.gz", packed[..(packed.Length / 2)]));
        Assert.Equal("its .gz is damaged or was cut short", Refusal("story.txt.gz", "no gzip at all"u8.ToArray()));
    }

    [Fact]
    public void Lines_before_the_cut_of_a_packed_jsonl_are_kept()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $$"""{"id":"{{i}}","text":"Line {{i * i}}."}"""));
        var results = DraftReader.Read(_folder.Write("news.jsonl.gz", Packed(lines)[..^20])).ToList();
        Assert.True(results.OfType<DraftResult.Accepted>().Count() > 1000);
        Assert.IsType<DraftResult.Refused>(results[^1]);
    }

    [Theory]
    [InlineData("empty.txt", "", "it is empty")]
    [InlineData("blank.md", " \r\n\n ", "it is empty")]
    [InlineData("empty.jsonl", "", "it is empty")]
    [InlineData("empty.html", "", "it is empty")]
    [InlineData("binary.txt", "PK\0\0\u0001", "it holds binary data, not text")]
    [InlineData("story.odt", "PK", ".odt cannot be read: bring it as .txt, .md, .html, .pdf, .docx, .eml or .jsonl, each also as .gz")]
    [InlineData("story.docx", "PK", "it is no Word document, or is damaged: open it in Word and save it again")]
    [InlineData("story", "x", "without a suffix its format is not known: bring it as .txt, .md, .html, .pdf, .docx, .eml or .jsonl, each also as .gz")]
    public void What_is_no_article_is_refused_with_its_reason(string name, string content, string reason) =>
        Assert.Equal(reason, Refusal(name, Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void A_missing_file_and_an_empty_folder_are_refused()
    {
        Assert.Equal(("nowhere.txt", "there is no such file"), Only(DraftReader.Read("nowhere.txt")) is DraftResult.Refused missing ? (missing.Origin, missing.Reason) : default);
        Assert.Equal("there is no file in this folder, hidden ones apart", Assert.IsType<DraftResult.Refused>(Only(DraftReader.Read(_folder.Path))).Reason);
        _folder.Write("table.csv", "a,b");
        Assert.StartsWith("no file in this folder", Assert.IsType<DraftResult.Refused>(Only(DraftReader.Read(_folder.Path))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_another_encoding_is_told_by_mark_or_by_look()
    {
        const string Text = "Das Werk in Fürth schließt. Die Gespräche über Abfindungen für die Beschäftigten dauern an, hieß es.";
        Assert.Equal(Text, One(_folder.Write("mark.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)])).Text);
        Assert.Equal(Text, One(_folder.Write("utf8.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)])).Text);
        Assert.Equal(Text, One(_folder.Write("latin.txt", Encoding.Latin1.GetBytes(Text))).Text);
    }

    [Fact]
    public void Damaged_text_is_refused_rather_than_repaired()
    {
        var text = Encoding.UTF8.GetBytes("上海的工厂关闭了。");
        Assert.Equal("it ends in the middle of a character: the file was cut short", Refusal("cut.txt", text[..^1]));
        text[4] = (byte)'x';
        Assert.StartsWith("it is neither UTF-8 (byte 4 is wrong)", Refusal("damaged.txt", text), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_an_article_may_have_is_refused() =>
        Assert.Equal("it is larger than 32 MB, the most that one article may have", Refusal("huge.txt", Enumerable.Repeat((byte)'x', IntakeLimits.ArticleBytes + 1).ToArray()));

    [Theory]
    [InlineData("""{"id":"a","text":"It closed."}""", "a", "It closed.")]
    [InlineData("---\nid: a\n---\n# Title\nIt closed.", "a", "It closed.")]
    public void Standard_input_is_told_by_its_beginning(string content, string id, string text)
    {
        var draft = Assert.IsType<DraftResult.Accepted>(Only(DraftReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), "-"))).Draft;
        Assert.Equal((id, text), (draft.Id.Value, draft.Text));
        var packed = Assert.IsType<DraftResult.Accepted>(Only(DraftReader.Read(new MemoryStream(Packed(content)), "-"))).Draft;
        Assert.Equal(text, packed.Text);
    }

    [Fact]
    public void Broken_or_doubly_packed_standard_input_is_refused()
    {
        Assert.Equal("its .gz is damaged or was cut short", NamelessRefusal(Packed("It closed.")[..^4]));
        Assert.StartsWith("it ", NamelessRefusal(Packed([.. Packed("It closed.")])), StringComparison.Ordinal);
        Assert.Equal("it is empty", NamelessRefusal([]));
    }

    [Fact]
    public void Nameless_texts_get_ids_of_their_own()
    {
        var ids = new[] { "It closed.", "It opened.", "It closed." }
            .Select(text => ((DraftResult.Accepted)Only(DraftReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "-"))).Draft.Id).ToList();
        Assert.StartsWith("stdin-", ids[0].Value, StringComparison.Ordinal);
        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
    }

    private string Refusal(string name, byte[] content) => Assert.IsType<DraftResult.Refused>(Only(DraftReader.Read(_folder.Write(name, content)))).Reason;

    private static Briefing.Articles.ArticleDraft One(string path) => Assert.IsType<DraftResult.Accepted>(Only(DraftReader.Read(path))).Draft;

    private static DraftResult Only(IEnumerable<DraftResult> results) => Assert.Single(results);

    private static string NamelessRefusal(byte[] content) => Assert.IsType<DraftResult.Refused>(Only(DraftReader.Read(new MemoryStream(content), "-"))).Reason;

    private static byte[] Packed(string content) => Packed(Encoding.UTF8.GetBytes(content));

    private static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(content);
        return packed.ToArray();
    }
}
