namespace Bot.Tests.CommandLine;

/// <summary>An operator adds a kind of event in a file: nothing is compiled.</summary>
public sealed class OwnKindsTests : IDisposable
{
    private const string Acquisition = """
        key: acquisition
        heading: Acquisitions
        command:
          name: acquisitions
          help: Who bought whom
          example: /acquisitions 2024
        verbs:
          - words: [acquire, buy]
            object: [organisation, stake]
            by: organisation
        """;

    private readonly TemporaryFolder _folder = new();

    public OwnKindsTests()
    {
        _folder.File("kinds/acquisition.yaml", Acquisition);
        _folder.File("brewer.md", "---\npublished: 2024-06-01\n---\n# A brewer is sold\nAcme Corp acquired a rival brewer in May 2024.\n");
    }

    [Fact]
    public async Task Its_command_answers_and_stands_in_help()
    {
        await PushAsync("--Reading:Kinds=kinds");
        var answer = await AskAsync("/acquisitions 2024", "--json", "--Reading:Kinds=kinds");
        var finding = Assert.Single(answer.Json.GetProperty("groups").EnumerateArray().Single().GetProperty("findings").EnumerateArray());
        Assert.Equal(("acquisition", "Acme Corp"), (finding.GetProperty("kind").GetString(), finding.GetProperty("who")[0].GetProperty("name").GetString()));
        Assert.Contains("/acquisitions [when] [where] [who]", (await AskAsync("/help", "--Reading:Kinds=kinds")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_were_there_before_it_are_read_again()
    {
        await PushAsync();
        Assert.Contains("There is no /acquisitions", (await AskAsync("/acquisitions 2024")).Error, StringComparison.Ordinal);
        Assert.Contains("Acme Corp", (await AskAsync("/acquisitions 2024", "--Reading:Kinds=kinds")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: acquisitions", "name: ask", "two commands are called /ask")]
    [InlineData("name: acquisitions", "name: Who Bought", "line 4: \"Who Bought\" is no name for a command")]
    [InlineData("heading: Acquisitions", "headings: Acquisitions", "\"headings\" is not known here")]
    public async Task A_wrong_file_is_one_clear_line(string right, string wrong, string reason)
    {
        _folder.File("kinds/acquisition.yaml", Acquisition.Replace(right, wrong, StringComparison.Ordinal));
        var result = await AskAsync("/closures", "--Reading:Kinds=kinds");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_a_name_that_Slack_takes_for_itself_is_left_to_the_umbrella_there()
    {
        _folder.File("kinds/acquisition.yaml", Acquisition.Replace("acquisitions", "open", StringComparison.Ordinal));
        var manifest = await BotProcess.RunAsync(_folder, "register", "slack", "--Seeds:Path=", "--Reading:Kinds=kinds");
        var commands = manifest.Json.GetProperty("features").GetProperty("slash_commands").EnumerateArray().Select(command => command.GetProperty("command").GetString()).ToList();
        Assert.DoesNotContain("/open", commands);
        Assert.Contains("/brief", commands);
        Assert.Contains("\"open\"", (await BotProcess.RunAsync(_folder, "register", "discord", "--Seeds:Path=", "--Reading:Kinds=kinds")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_with_the_key()
    {
        var result = await AskAsync("/closures", "--Reading:Kinds=nowhere");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Reading:Kinds", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PushAsync(params string[] settings) =>
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, ["push", "brewer.md", "--Seeds:Path=", .. settings])).ExitCode);

    private Task<BotResult> AskAsync(string question, params string[] settings) => BotProcess.RunAsync(_folder, ["ask", question, "--Seeds:Path=", .. settings]);
}
