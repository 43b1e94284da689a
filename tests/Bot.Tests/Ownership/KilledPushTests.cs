using System.Globalization;

namespace Bot.Tests.Ownership;

public sealed class KilledPushTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Killed before the first line, after it, and in the middle of the indexing that follows later ones.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(700)]
    public async Task A_push_that_is_killed_keeps_all_that_it_reported_and_the_index_is_sound(int lines)
    {
        var article = (int n) => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"a-{{n}}","text":"Factory {{n}} closed in May 2024. It had {{n}} workers."}""");
        _folder.File("many.jsonl", string.Join('\n', Enumerable.Range(1, 3000).Select(article)));
        var reported = await PushAndKillAsync(lines);
        Assert.True(reported.Count >= lines);

        var check = await BotProcess.RunAsync(_folder, "check");
        Assert.True(check.ExitCode == 0, check.Output + check.Error);
        var kept = (await BotProcess.RunAsync(_folder, "export")).JsonLines.Select(line => line.GetProperty("id").GetString()).ToHashSet();
        Assert.All(reported, id => Assert.Contains(id, kept));
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "push", "many.jsonl", "--Seeds:Path=")).ExitCode);
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "check")).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<List<string>> PushAndKillAsync(int lines)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = BotProcess.Start(_folder.Path, "push", "many.jsonl", "--Seeds:Path=");
        var reported = new List<string>();
        while (reported.Count < lines && await process.StandardOutput.ReadLineAsync(cancel) is { } line) reported.Add(line.Split(' ')[^1]);
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(cancel);

        // A last line without its end was not reported.
        reported.AddRange(rest.Split('\n')[..^1].Select(line => line.Split(' ')[^1]));
        return reported;
    }
}
