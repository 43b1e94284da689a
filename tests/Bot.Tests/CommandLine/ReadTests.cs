namespace Bot.Tests.CommandLine;

public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_article_is_an_object_with_all_that_was_read_in_it()
    {
        _folder.File("in.jsonl", """
            {"id":"mill","title":"Mill closes","text":"Acme Corp closed its mill in Shanghai in May 2024.","published":"2024-06-01"}
            {"id":"none","text":""}
            """);
        var result = await BotProcess.RunAsync(_folder, "read", "in.jsonl", "--json");
        Assert.Equal(["mill", "none"], result.JsonLines.Select(line => line.GetProperty("id").GetString()));
        var read = result.JsonLines[0];
        Assert.Equal(
            ["id", "title", "published", "source", "authors", "language", "text", "sentences", "dates", "places", "names", "events", "quotes", "figures"],
            read.EnumerateObject().Select(property => property.Name));
        var title = read.GetProperty("sentences")[0];
        Assert.Equal("""{"paragraph":0,"start":0,"end":11}""", title.GetRawText());
        var place = read.GetProperty("places")[0];
        Assert.Equal("CN-SH", place.GetProperty("id").GetString());
        Assert.Contains("China", place.GetProperty("within").EnumerateArray().Select(whole => whole.GetProperty("name").GetString()));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "index")));
    }

    [Fact]
    public async Task What_has_no_id_of_its_own_is_called_by_its_path_as_given_and_so_is_what_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "in"));
        _folder.File("in/page.html", "<link rel=canonical href='https://paper.example/mill'><p>Acme Corp closed its mill in Shanghai in May 2024.</p>");
        _folder.File("in/own.md", "---\nid: mine\n---\n# Mill closes\nAcme Corp closed its mill in May 2024.\n");
        _folder.File("in/empty.txt", "");
        var result = await BotProcess.RunAsync(_folder, "read", "in", "in/page.html", "--json");
        Assert.Equal(["in/empty.txt", "mine", "in/page.html", "in/page.html"], result.JsonLines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal("it is empty", result.JsonLines[0].GetProperty("error").GetProperty("message").GetString());
    }

    [Fact]
    public async Task For_people_it_is_told_in_lines()
    {
        var result = await BotProcess.RunWithInputAsync(_folder, "# Mill closes\nAcme Corp closed its mill in May 2024.\n", "read", "-");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Mill closes", result.Lines[0], StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
