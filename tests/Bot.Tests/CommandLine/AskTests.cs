using System.Text.Json;

namespace Bot.Tests.CommandLine;

public sealed class AskTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Fact]
    public async Task The_answer_object_has_every_field_of_its_contract()
    {
        var result = await seeded.RunAsync("ask", "/closures 2024", "--json");
        Assert.Equal(0, result.ExitCode);
        var answer = result.Json;
        Assert.Equal("closures", answer.GetProperty("command").GetString());
        Assert.Equal("""{"text":"2024","from":"2024-01-01","to":"2024-12-31"}""", answer.GetProperty("understood").GetProperty("when").GetRawText());
        Assert.Equal(["when", "where", "who", "words"], Names(answer.GetProperty("understood")).Take(4));
        var finding = answer.GetProperty("groups")[0].GetProperty("findings")[0];
        Assert.Equal(["kind", "who", "what", "where", "when", "amount", "status", "phase", "timeMatch", "text", "citations"], Names(finding));
        Assert.Equal(["text", "from", "to", "basis", "extent"], Names(finding.GetProperty("when")));
        Assert.Equal("scale-back", finding.GetProperty("kind").GetString());
        Assert.Equal("throughout", finding.GetProperty("when").GetProperty("extent").GetString());
        var citation = answer.GetProperty("citations")[0];
        Assert.Equal(["n", "article", "revision", "paragraph", "start", "end", "quote", "link"], Names(citation));
        Assert.Equal(["id", "title", "source", "url", "published", "collection"], Names(citation.GetProperty("article")));
        Assert.StartsWith("http://127.0.0.1:5080/articles/silicon-divide?rev=1&at=", citation.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, answer.GetProperty("counts").GetProperty("yes").GetInt32());
        Assert.Equal(3, answer.GetProperty("counts").GetProperty("maybe").GetInt32());
    }

    [Fact]
    public async Task Every_quote_is_the_slice_of_the_article_at_its_offsets()
    {
        var article = (await seeded.RunAsync("ask", "/article silicon-divide", "--json")).Json.GetProperty("article");
        var texts = new[] { article.GetProperty("title").GetString()!, article.GetProperty("text").GetString()! };
        var answer = (await seeded.RunAsync("ask", "/who-left shanghai", "--json")).Json;
        Assert.NotEmpty(answer.GetProperty("citations").EnumerateArray());
        foreach (var citation in answer.GetProperty("citations").EnumerateArray())
        {
            var source = texts[Math.Min(1, citation.GetProperty("paragraph").GetInt32())];
            Assert.Equal(citation.GetProperty("quote").GetString(), source[citation.GetProperty("start").GetInt32()..citation.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public async Task Undated_findings_say_before_and_after_which_day_they_cannot_have_been()
    {
        var answer = (await seeded.RunAsync("ask", "/closures 2024", "--json")).Json;
        var when = answer.GetProperty("groups")[1].GetProperty("findings")[0].GetProperty("when");
        Assert.Equal(JsonValueKind.Null, when.GetProperty("from").ValueKind);
        Assert.StartsWith("20", when.GetProperty("notAfter").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_an_answer_is_plain_text_with_numbered_sources()
    {
        var result = await seeded.RunAsync("ask", "/closures", "2024");
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\e', result.Output);
        Assert.Contains("[1]", result.Output, StringComparison.Ordinal);
        Assert.Contains("Silicon Divide", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("/closures 2030", 1)]
    [InlineData("/ask who won the world cup", 1)]
    [InlineData("/closures 20x4", 2)]
    [InlineData("/clousures 2024", 2)]
    [InlineData("/ask", 2)]
    [InlineData("", 2)]
    public async Task The_exit_code_tells_nothing_found_from_not_understood(string question, int exitCode)
    {
        var result = await seeded.RunAsync("ask", question, "--json");
        Assert.Equal(exitCode, result.ExitCode);
        if (exitCode == 2) Assert.NotEmpty(result.Json.GetProperty("error").GetProperty("message").GetString()!);
        else Assert.Empty(result.Json.GetProperty("groups").EnumerateArray());
    }

    [Theory]
    [InlineData("/closures 2024", 1)]
    [InlineData("who led the institute?", 1)]
    [InlineData("/sources", 1)]
    [InlineData("/article silicon-divide", 2)]
    public async Task A_collection_that_is_not_there_is_told_with_those_that_are(string question, int exitCode)
    {
        var result = await seeded.RunAsync("ask", question, "--collection", "mian");
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("There is no collection “mian”. There is main.", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_a_hundred_thousand_letters_is_told_in_one_short_line()
    {
        var result = await seeded.RunAsync("ask", "/" + new string('x', 100_000));
        Assert.Equal(2, result.ExitCode);
        Assert.True(Assert.Single(result.ErrorLines).Length < 1000);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
