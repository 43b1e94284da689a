namespace Bot.Tests.CommandLine;

public sealed class WrongCallTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string[]> WrongCalls => new(
        ["aks", "/closures"],
        ["ask", "--colour", "/closures"],
        ["ask", "/closures", "--at", "yesterday"],
        ["ask", "/closures last month", "--at", "0001-01-01"],
        ["ask", "/closures next year", "--at", "9999-12-31"],
        ["ask", "/closures", "--as", "king"],
        ["push"],
        ["push", ""],
        ["read", " "],
        ["batch", "--parallel", "many"],
        ["batch", "--parallel", "0"],
        ["read", "missing.md"],
        ["register", "irc"],
        ["--Indx:Path=here", "ask", "/closures"],
        ["--Index:Pth=here", "ask", "/closures"],
        ["--Seeds:Path=missing", "ask", "/closures"],
        ["--urls=gopher://127.0.0.1", "doctor"],
        ["--urls=http://192.0.2.1:5080", "--Seeds:Path="],
        ["ask", "/closures", "--Index:Path"]);

    [Theory]
    [MemberData(nameof(WrongCalls))]
    public async Task A_wrong_call_is_told_in_one_line_with_exit_code_2(string[] args)
    {
        var result = await BotProcess.RunAsync(_folder, args);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("bot: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("should not have happened", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aks", "bot: There is no call “aks”. Did you mean “bot ask”? (bot --help shows the calls)")]
    [InlineData("who left china", "bot: There is no call “who left china”. A question is asked as: bot ask \"/closures 2024\" (bot --help shows the calls)")]
    public async Task A_call_that_is_not_there_is_told_with_the_one_that_was_meant(string call, string line)
    {
        var result = await BotProcess.RunAsync(_folder, call);
        Assert.Equal((2, line), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public async Task With_json_the_refusal_is_an_object_on_standard_output()
    {
        var result = await BotProcess.RunAsync(_folder, "ask", "/closures", "--at", "yesterday", "--json");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("bad-date", result.Json.GetProperty("error").GetProperty("code").GetString());
        Assert.Contains("2025-07-23", result.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_folder_that_is_a_file_is_told_in_one_line()
    {
        _folder.File("index", "not a folder");
        var result = await BotProcess.RunAsync(_folder, "ask", "/closures", "--Seeds:Path=");
        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }

    public void Dispose() => _folder.Dispose();
}
