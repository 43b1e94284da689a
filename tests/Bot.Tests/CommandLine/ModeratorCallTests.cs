namespace Bot.Tests.CommandLine;

public sealed class ModeratorCallTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Without_a_worker_a_moderators_command_writes_by_itself()
    {
        _folder.File("one.jsonl", """{"id":"mill","text":"The Harbour Mill closed in May."}""");
        Assert.Equal(0, (await RunAsync("push", "one.jsonl")).ExitCode);
        Assert.StartsWith("Fixed mill: date 2024-06-02, was unknown.", (await RunAsync("ask", "--as", "moderator", "/fix mill date 2024-06-02")).Output, StringComparison.Ordinal);
        var asked = await RunAsync("ask", "/closures may 2024", "--json");
        Assert.Equal(1, asked.Json.GetProperty("counts").GetProperty("yes").GetInt32());

        var place = asked.Json.GetProperty("citations")[0];
        var passage = $"mill:{place.GetProperty("start").GetInt32()}-{place.GetProperty("end").GetInt32()}";
        Assert.StartsWith("Overruled in mill: date 2023:", (await RunAsync("ask", "--as", "moderator", $"/overrule {passage} date 2023")).Output, StringComparison.Ordinal);
        var overruled = (await RunAsync("ask", "/closures 2023", "--json")).Json.GetProperty("groups")[0].GetProperty("findings")[0];
        Assert.Equal("""["when"]""", overruled.GetProperty("corrected").GetRawText());
        Assert.Equal(2, (await RunAsync("ask", "--as", "moderator", "/overrule 3 not-an-event")).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private Task<BotResult> RunAsync(params string[] args) => BotProcess.RunAsync(_folder, [.. args, "--Seeds:Path="]);
}
