namespace Bot.Tests.CommandLine;

public sealed class BatchTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public async Task Lines_come_back_in_order_with_their_ids_and_a_bad_one_stops_nothing(string parallel)
    {
        string[] questions =
        [
            """{"id":"q1","text":"/closures 2024","at":"2025-07-23"}""",
            "no json",
            """{"id":7,"text":"/closures 20x4"}""",
            """{"id":{"a":[1]},"search":"institute","top":3}""",
            """{"id":"q5"}""",
            """{"id":"q6","text":"/closures","at":"soon"}""",
            """{"id":"q7","text":"/closures 2025","collection":"secret"}""",
            "",
            """{"id":"q9","search":"institute","collection":"secret"}""",
        ];
        var result = await seeded.RunWithInputAsync(string.Join('\n', questions) + "\n", "batch", "--parallel", parallel);
        Assert.Equal(0, result.ExitCode);
        var lines = result.JsonLines;
        Assert.Equal(["\"q1\"", "null", "7", """{"a":[1]}""", "\"q5\"", "\"q6\"", "\"q7\"", "null", "\"q9\""], lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.Equal("closures", lines[0].GetProperty("answer").GetProperty("command").GetString());
        Assert.Equal(3, lines[3].GetProperty("hits").GetArrayLength());
        Assert.Empty(lines[6].GetProperty("answer").GetProperty("groups").EnumerateArray());
        Assert.Equal("There is no collection “secret”. There is main.", Assert.Single(lines[6].GetProperty("answer").GetProperty("notes").EnumerateArray()).GetString());
        Assert.Equal("There is no collection “secret”. There is main.", Assert.Single(lines[8].GetProperty("notes").EnumerateArray()).GetString());
        Assert.All(new[] { 1, 2, 4, 5, 7 }, n => Assert.NotEmpty(lines[n].GetProperty("error").GetProperty("message").GetString()!));
    }

    [Fact]
    public async Task A_search_gives_passages_with_their_words_the_best_of_each_article_with_distinct()
    {
        var result = await seeded.RunWithInputAsync("""
            {"id":1,"search":"Shanghai research institute","top":5}
            {"id":2,"search":"Shanghai research institute","top":5,"distinct":"article"}
            """, "batch");
        var hits = result.JsonLines[0].GetProperty("hits");
        Assert.Equal(5, hits.GetArrayLength());
        Assert.Equal(["article", "paragraph", "start", "end", "score", "text"], hits[0].EnumerateObject().Select(property => property.Name));
        Assert.Contains("institute", hits[0].GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("silicon-divide", Assert.Single(result.JsonLines[1].GetProperty("hits").EnumerateArray()).GetProperty("article").GetString());
    }

    [Fact]
    public async Task Each_line_is_answered_before_the_next_one_is_given()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        using var batch = BotProcess.Start(folder.Path, "batch", "--Seeds:Path=");
        for (var n = 1; n <= 3; n++)
        {
            await batch.StandardInput.WriteLineAsync($$"""{"id":{{n}},"search":"mill"}""".AsMemory(), cancel);
            await batch.StandardInput.FlushAsync(cancel);
            Assert.StartsWith($$"""{"id":{{n}},""", await batch.StandardOutput.ReadLineAsync(cancel), StringComparison.Ordinal);
        }

        batch.StandardInput.Close();
        await batch.WaitForExitAsync(cancel);
        Assert.Equal(0, batch.ExitCode);
    }
}
