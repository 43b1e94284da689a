using System.Text.Json;

namespace Bot.Tests.CommandLine;

public sealed class PushTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_article_gets_a_line_and_one_that_is_refused_does_not_keep_the_others_out()
    {
        _folder.File("in/one.md", "# Mill closes\nThe Harbour Mill closed in May 2024.\n");
        _folder.File("in/two.jsonl", """
            {"id":"a-1","text":"The Harbour Mill closed in May 2024."}
            {"id":"a-2","title":"without text"}
            {"id":"a-3","text":"Rivertown opened a library."}
            """);
        var first = await PushAsync("in", "missing.txt");
        Assert.Equal(1, first.ExitCode);
        Assert.Equal(["one added", "a-1 added", "in/two.jsonl:2 refused", "a-3 added", "missing.txt refused"], first.JsonLines.Select(Outcome));

        var second = await PushAsync("in/one.md");
        Assert.Equal(0, second.ExitCode);
        Assert.Equal(["one unchanged"], second.JsonLines.Select(Outcome));
    }

    [Fact]
    public async Task What_a_folder_holds_that_is_no_article_is_left_out_and_named()
    {
        _folder.File("in/one.md", "# Mill closes\nThe Harbour Mill closed in May 2024.\n");
        _folder.File("in/.hidden.csv", "a,b");
        foreach (var n in Enumerable.Range(1, 6)) _folder.File($"in/sub/table-{n}.csv", "a,b");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "up"), _folder.Path);
        foreach (var verb in (string[])["push", "read"])
        {
            var result = await BotProcess.RunAsync(_folder, verb, "in", "--json", "--Seeds:Path=");
            Assert.Equal(0, result.ExitCode);
            Assert.Single(result.JsonLines);
            Assert.DoesNotContain("articles.db", (await BotProcess.RunAsync(_folder, verb, ".", "--Seeds:Path=")).Error, StringComparison.Ordinal);
            Assert.Equal(
                [
                    "bot: left out in/sub/table-1.csv, in/sub/table-2.csv, in/sub/table-3.csv, in/sub/table-4.csv, in/sub/table-5.csv and 1 more: only .txt, .md, .html, .pdf, .docx, .eml or .jsonl, each also as .gz, can be read",
                    "bot: left out in/up: links are not followed: name what they lead to",
                ],
                result.ErrorLines);
        }
    }

    [Fact]
    public async Task Standard_input_is_an_article_too()
    {
        var result = await BotProcess.RunWithInputAsync(_folder, """{"id":"piped","text":"上海的实验室关闭了。"}""", "push", "-", "--json", "--Seeds:Path=");
        Assert.Equal(["piped added"], result.JsonLines.Select(Outcome));
        var export = await BotProcess.RunAsync(_folder, "export");
        Assert.Contains("上海的实验室关闭了。", export.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_file_is_refused_in_one_line()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(new byte[100_000]);
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "cut.txt.gz"), packed.ToArray()[..40], TestContext.Current.CancellationToken);
        var result = await BotProcess.RunAsync(_folder, "push", "cut.txt.gz", "--Seeds:Path=");
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("cut.txt.gz", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_can_be_pushed_into_an_empty_index_with_nothing_lost()
    {
        _folder.File("a.jsonl", "{\"id\":\"odd\",\"title\":\"T\",\"text\":\" kept \\r\\n as \\ud83d it is\\n\",\"published\":\"2025-07-23\",\"source\":\"Gazette\"}\n");
        await PushAsync("a.jsonl");
        var export = await BotProcess.RunAsync(_folder, "export");
        _folder.File("export.jsonl", export.Output);
        await BotProcess.RunAsync(_folder, "push", "export.jsonl", "--Seeds:Path=", "--Index:Path=other");
        Assert.Equal(export.Output, (await BotProcess.RunAsync(_folder, "export", "--Index:Path=other")).Output);
    }

    [Fact]
    public async Task Where_nothing_is_stored_an_export_is_empty_and_says_so()
    {
        var export = await BotProcess.RunAsync(_folder, "export");
        Assert.Equal((0, ""), (export.ExitCode, export.Output));
        Assert.StartsWith("bot: Nothing is stored in ", Assert.Single(export.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<BotResult> PushAsync(params string[] paths) => BotProcess.RunAsync(_folder, ["push", .. paths, "--json", "--Seeds:Path="]);

    private static string Outcome(JsonElement line) => $"{line.GetProperty("id")} {line.GetProperty("result")}";
}
