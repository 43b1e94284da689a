namespace Bot.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_damaged_index_is_told_repaired_and_sound_again()
    {
        await PushAsync();
        foreach (var file in Directory.GetFiles(Path.Combine(_folder.Path, "index", "lucene"), "_*")) await File.WriteAllBytesAsync(file, [1, 2, 3], TestContext.Current.CancellationToken);
        var damaged = await BotProcess.RunAsync(_folder, "check", "--json");
        Assert.Equal(1, damaged.ExitCode);
        Assert.NotEmpty(damaged.Json.GetProperty("problems").EnumerateArray());
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "check", "--repair")).ExitCode);
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "check")).ExitCode);
    }

    [Fact]
    public async Task Without_the_index_nothing_is_lost()
    {
        await PushAsync();
        Directory.Delete(Path.Combine(_folder.Path, "index", "lucene"), recursive: true);
        var asked = await BotProcess.RunAsync(_folder, "ask", "/closures 2024", "--json", "--Seeds:Path=");
        Assert.Equal(1, asked.Json.GetProperty("counts").GetProperty("yes").GetInt32());
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "check")).ExitCode);
    }

    [Fact]
    public async Task Where_nothing_is_stored_yet_nothing_is_wrong()
    {
        var result = await BotProcess.RunAsync(_folder, "check");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Nothing is stored", Assert.Single(result.Lines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PushAsync()
    {
        _folder.File("one.txt", "Acme Corp closed its mill in May 2024.");
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "push", "one.txt", "--Seeds:Path=")).ExitCode);
    }
}
