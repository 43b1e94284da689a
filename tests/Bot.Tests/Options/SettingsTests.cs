namespace Bot.Tests.Options;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Everything_wrong_is_listed_at_once_with_the_key_and_where_to_set_it()
    {
        var result = await BotProcess.RunAsync(_folder, "doctor", "--Web:LinkDays=0", "--Console:History=many", "--Web:PublicUrl=example", "--Web:PublcUrl=x");
        Assert.Equal(2, result.ExitCode);
        Assert.Collection(
            result.ErrorLines,
            line => Assert.Contains("Web:PublcUrl; did you mean Web:PublicUrl?", line, StringComparison.Ordinal),
            line => Assert.Contains("Web:PublicUrl must be an address", line, StringComparison.Ordinal),
            line => Assert.Contains("Web:LinkDays must be between 1 and 3650 days", line, StringComparison.Ordinal),
            line => Assert.Contains("Console:History must be a whole number, not “many”. Set it in appsettings.json, as --Console:History=… or as Console__History", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task How_pages_are_fetched_is_checked_at_the_start()
    {
        var result = await BotProcess.RunAsync(_folder, "doctor", "--Fetch:MostMegabytes=0", "--Fetch:Allowed=10.0.0.7:8080,intranet", "--Fetch:UserAgent=/1");
        Assert.Equal(2, result.ExitCode);
        Assert.Collection(
            result.ErrorLines,
            line => Assert.Contains("Fetch:UserAgent must be a name in plain letters", line, StringComparison.Ordinal),
            line => Assert.Contains("Fetch:MostMegabytes must be between 1 and 32 megabytes", line, StringComparison.Ordinal),
            line => Assert.Contains("Fetch:Allowed must be addresses with their ports, such as 10.0.0.7:8080", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_doctor_says_what_is_on_and_what_is_off()
    {
        var result = await BotProcess.RunAsync(_folder, "doctor", "--Index:Path=elsewhere", "--Seeds:Path=");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(Path.Combine(_folder.Path, "elsewhere"), result.Output, StringComparison.Ordinal);
        Assert.Contains("seeds         none", result.Output, StringComparison.Ordinal);
        Assert.Contains("Discord       off", result.Output, StringComparison.Ordinal);
        Assert.Contains("Slack         off", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_names_a_collection_that_a_workspace_is_given_and_that_is_not_there()
    {
        _folder.File("one.txt", "The Harbour Mill closed.");
        await BotProcess.RunAsync(_folder, "push", "one.txt", "--Seeds:Path=");
        var result = await BotProcess.RunAsync(_folder, "doctor", "--Seeds:Path=", "--Discord:Token=x", "--Discord:BaseUrl=http://127.0.0.1:9", "--Discord:Workspaces:1=main,mian", "--Discord:Users:2=*");
        Assert.Equal(["access        Discord:Workspaces:1 names the collection mian, in which there is no article; there are main"], result.Lines.Where(line => line.StartsWith("access", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();
}
