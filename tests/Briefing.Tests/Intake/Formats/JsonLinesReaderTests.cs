using System.Text;
using System.Text.Json;
using Briefing.Articles;
using Briefing.Intake;
using Briefing.Intake.Formats;
using Briefing.Tests.Articles;

namespace Briefing.Tests.Intake.Formats;

public sealed class JsonLinesReaderTests
{
    [Fact]
    public void All_keys_are_read_and_unknown_ones_are_ignored()
    {
        var draft = Draft("""{"id":"mine-1","x":{"y":[1,{}]},"title":"Plant closes","text":"One.\nTwo.","published":"2025-07-23T08:00:00+02:00","source":"The Paper","url":"https://paper.example/1","authors":["Ann","Ben"],"language":"en","collection":"press","\ud800":1,"history":"theirs","audit":7}""");
        Assert.Equal(("mine-1", "Plant closes", "One.\nTwo.", "The Paper", "https://paper.example/1", "en", "press"), (draft.Id.Value, draft.Title, draft.Text, draft.Source, draft.Url, draft.Language, draft.Collection));
        Assert.Equal(("2025-07-23T08:00:00+02:00", new DateOnly(2025, 7, 23)), (draft.Published!.Written, draft.Published.Day));
        Assert.Equal(["Ann", "Ben"], draft.Authors);
        Assert.Null(draft.History);
    }

    [Fact]
    public void Only_the_text_is_required()
    {
        var draft = Draft("""{"text":"","title":null,"published":"","authors":null}""");
        Assert.Equal(("news", "", "", "main"), (draft.Id.Value, draft.Title, draft.Text, draft.Collection));
        Assert.Null(draft.Published);
        Assert.Empty(draft.Authors);
    }

    [Fact]
    public void Any_text_is_taken_exactly()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var text = RandomText.Of(seed);
            var json = string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"));
            Assert.Equal(text, Draft($$"""{"text":"{{json}}"}""").Text);
        }
    }

    [Fact]
    public void A_line_without_an_id_is_called_by_its_address_else_by_file_and_number()
    {
        var ids = Read("""
            {"text":"a"}
            {"text":"b"}
            {"text":"c","url":"https://www.paper.example/c"}
            """).Cast<DraftResult.Accepted>().Select(result => result.Draft.Id.Value);
        Assert.Equal(["news", "news-2", "paper.example-c"], ids);
    }

    [Fact]
    public void A_bad_line_is_refused_with_its_number_and_the_others_are_kept()
    {
        var results = Read("\uFEFF{\"id\":\"a\",\"text\":\"A.\"}\r\n\r\n{\"id\":\"b\",\"text\":\"B\r\n{\"id\":\"c\",\"text\":\"C.\"}");
        Assert.Equal(["news.jsonl:1", "news.jsonl:3", "news.jsonl:4"], results.Select(result => result.Origin));
        Assert.Equal(["a", "c"], results.OfType<DraftResult.Accepted>().Select(result => result.Draft.Id.Value));
    }

    [Theory]
    [InlineData("""{"title":"x"}""", "it has no “text”")]
    [InlineData("""{"text":null}""", "it has no “text”")]
    [InlineData("""{"text":7}""", "its “text” must be a string")]
    [InlineData("""{"text":"a","source":["b"]}""", "its “source” must be a string")]
    [InlineData("""{"text":"a","authors":[{"name":"b"}]}""", "its “authors” must be a string")]
    [InlineData("""{"text":"a","published":"23.7.2025"}""", "its “published” is “23.7.2025”: write a date like 2025-07-23 or a time like 2025-07-23T08:30:00Z, or leave it out")]
    [InlineData("""["a"]""", "it is no JSON object")]
    [InlineData("""{"text":"a"} {"text":"b"}""", "it is no whole JSON object (at byte 14)")]
    [InlineData("plain words", "it is no whole JSON object (at byte 1)")]
    public void What_is_no_article_is_refused_with_its_reason(string line, string reason) => Assert.Equal(reason, Refusal(line));

    [Fact]
    public void Ids_have_a_limit() =>
        Assert.Equal("its “id” has 513 characters, at most 512 are taken", Refusal($$"""{"text":"a","id":"{{new string('x', 513)}}"}"""));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() =>
        Assert.Equal("it is not UTF-8", Assert.IsType<DraftResult.Refused>(Assert.Single(new JsonLinesReader(new MemoryStream([.. "{\"text\":\""u8, 0xFF, .. "\"}"u8]), "x").Read(new("x")))).Reason);

    [Fact]
    public void Lines_of_any_length_are_cut_where_they_end()
    {
        var texts = Enumerable.Range(0, 40).Select(i => new string((char)('a' + i % 26), i * 7919)).ToList();
        var results = Read(string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new { text }))));
        Assert.Equal(texts, results.Cast<DraftResult.Accepted>().Select(result => result.Draft.Text));
    }

    [Fact]
    public void A_line_longer_than_an_article_may_be_is_passed_over()
    {
        var huge = $$"""{"text":"{{new string('x', IntakeLimits.ArticleBytes)}}"}""";
        var results = Read(huge + "\n{\"text\":\"B.\"}\n" + huge);
        Assert.Equal(["Refused", "Accepted", "Refused"], results.Select(result => result.GetType().Name));
        Assert.Equal("B.", ((DraftResult.Accepted)results[1]).Draft.Text);
    }

    private static List<DraftResult> Read(string content) => [.. new JsonLinesReader(new MemoryStream(Encoding.UTF8.GetBytes(content)), "news.jsonl").Read(new("news"))];

    private static ArticleDraft Draft(string line) => Assert.IsType<DraftResult.Accepted>(Assert.Single(Read(line))).Draft;

    private static string Refusal(string line) => Assert.IsType<DraftResult.Refused>(Assert.Single(Read(line))).Reason;
}
