using System.Net.Sockets;
using System.Runtime.Versioning;
using Bot.Tests.Commands.Chat;

namespace Bot.Tests.Ownership;

public sealed class RunningWorkerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_second_worker_on_the_same_folder_is_refused_in_one_line()
    {
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        var second = await BotProcess.RunAsync(_folder, "--urls=http://127.0.0.1:0", "--Seeds:Path=");
        Assert.Equal(2, second.ExitCode);
        Assert.Contains("A worker already runs", Assert.Single(second.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_line()
    {
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        var other = await BotProcess.RunAsync(_folder, "--urls=" + worker.Address, "--Index:Path=other", "--Seeds:Path=");
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("Another program listens at " + worker.Address.TrimEnd('/'), Assert.Single(other.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_push_beside_a_worker_is_handed_over_and_searchable()
    {
        _folder.File("one.jsonl", """{"id":"mill","text":"The Harbour Mill closed in May 2024."}""");
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        var pushed = await BotProcess.RunAsync(_folder, "push", "one.jsonl", "missing.md", "--json", "--Seeds:Path=");
        Assert.Equal(1, pushed.ExitCode);
        Assert.Equal(["added", "refused"], pushed.JsonLines.Select(line => line.GetProperty("result").GetString()));
        Assert.Equal("missing.md", pushed.JsonLines[1].GetProperty("id").GetString());

        var piped = await BotProcess.RunWithInputAsync(_folder, """{"id":"piped","text":"A mill opened."}""", "push", "-", "--json", "--Seeds:Path=");
        Assert.Equal(0, piped.ExitCode);

        var asked = await BotProcess.RunWithInputAsync(_folder, """{"id":1,"search":"harbour mill"}""", "batch", "--Seeds:Path=");
        Assert.Equal("mill", asked.Json.GetProperty("hits")[0].GetProperty("article").GetString());
        Assert.Equal(0, await worker.StopAsync());
    }

    [Fact]
    public async Task Links_lead_to_where_the_worker_listens()
    {
        _folder.File("one.jsonl", """{"id":"mill","text":"The Harbour Mill closed in May 2024."}""");
        await using (var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path="))
        {
            await BotProcess.RunAsync(_folder, "push", "one.jsonl", "--Seeds:Path=");
            Assert.StartsWith(worker.Address + "articles/mill?rev=1&at=", await LinkAsync(), StringComparison.Ordinal);
            Assert.StartsWith("https://briefing.example/articles/mill?rev=1&at=", await LinkAsync("--Web:PublicUrl=https://briefing.example"), StringComparison.Ordinal);
            Assert.Contains($"runs, with its reader page at {worker.Address.TrimEnd('/')}", (await BotProcess.RunAsync(_folder, "doctor")).Output, StringComparison.Ordinal);
        }

        Assert.StartsWith("http://127.0.0.1:5080/articles/mill?rev=1&at=", await LinkAsync(), StringComparison.Ordinal);
        Assert.Contains("does not run on this index", (await BotProcess.RunAsync(_folder, "doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_to_a_page_that_others_reach_are_signed_beside_the_worker_too()
    {
        _folder.File("one.jsonl", """{"id":"mill","text":"The Harbour Mill closed in May 2024."}""");
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=", "--Web:PublicUrl=https://briefing.example");
        await BotProcess.RunAsync(_folder, "push", "one.jsonl", "--Seeds:Path=");
        var link = await LinkAsync();
        Assert.StartsWith("https://briefing.example/articles/mill?rev=1&at=", link, StringComparison.Ordinal);
        Assert.Contains("&s=", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moderators_command_beside_a_worker_is_handed_over()
    {
        _folder.File("one.jsonl", """{"id":"mill","text":"The Harbour Mill closed in May 2024."}""");
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "push", "one.jsonl", "--Seeds:Path=")).ExitCode);
        var retracted = await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/retract mill wrong", "--Seeds:Path=");
        Assert.StartsWith("Retracted mill: wrong.", Assert.Single(retracted.Lines), StringComparison.Ordinal);
        Assert.Equal(1, (await BotProcess.RunAsync(_folder, "ask", "/closures 2024", "--Seeds:Path=")).ExitCode);

        var again = await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/retract mill wrong", "--json", "--Seeds:Path=");
        Assert.Equal((2, "already-retracted"), (again.ExitCode, again.Json.GetProperty("error").GetProperty("code").GetString()));
        var refused = await BotProcess.RunAsync(_folder, "ask", "/restore mill", "--json", "--Seeds:Path=");
        Assert.Equal((2, "not-allowed"), (refused.ExitCode, refused.Json.GetProperty("error").GetProperty("code").GetString()));
        var undone = await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/undo", "--json", "--Seeds:Path=");
        Assert.Equal("Undone: mill was retracted, wrong.", undone.Json.GetProperty("about").GetString());
        var audit = await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/audit cli", "--Seeds:Path=");
        Assert.Equal(3, audit.Lines.Length);
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "ask", "--as", "moderator", "/closures 2024", "--Seeds:Path=")).ExitCode);
        Assert.Equal(0, await worker.StopAsync());
    }

    [Fact]
    public async Task What_is_handed_over_is_answered_with_the_same_object_as_without_a_worker()
    {
        await using var site = new PageSite();
        string[] call = ["ask", "--as", "moderator", $"/push {site.Article("/mill", "Mill shut", "2024-06-02", "The Harbour Mill closed in May 2024.", "Nobody in the town had expected it, and the mayor said that he would speak with the owners.")}", "--json", "--Seeds:Path=", "--Fetch:Allowed=" + site.EndPoint];
        var alone = (await BotProcess.RunAsync(_folder, [.. call, "--Index:Path=alone"])).Json;
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=", "--Fetch:Allowed=" + site.EndPoint);
        var handed = (await BotProcess.RunAsync(_folder, call)).Json;
        Assert.Equal(alone.EnumerateObject().Select(field => field.Name), handed.EnumerateObject().Select(field => field.Name));
        foreach (var field in (string[])["about", "groups", "counts", "article"]) Assert.Equal(alone.GetProperty(field).GetRawText(), handed.GetProperty(field).GetRawText());
        Assert.Equal("closure", handed.GetProperty("groups")[0].GetProperty("findings")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_a_dead_worker_leaves_behind_stops_nobody()
    {
        await using (await BotWorker.StartAsync(_folder, "--Seeds:Path="))
        {
            // Disposing kills it, so that its socket stays.
        }

        Assert.True(File.Exists(Path.Combine(_folder.Path, "index", "worker.sock")));
        _folder.File("one.txt", "The Harbour Mill closed.");
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "push", "one.txt", "--Seeds:Path=")).ExitCode);
        await using var next = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        Assert.Equal(0, await next.StopAsync());
        Assert.False(File.Exists(Path.Combine(_folder.Path, "index", "worker.sock")));
    }

    [Fact]
    public async Task A_long_index_path_hands_over_too()
    {
        var index = "--Index:Path=" + string.Join('/', Enumerable.Repeat("a-folder-with-a-long-name", 8));
        _folder.File("one.txt", "The Harbour Mill closed.");
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=", index);
        var pushed = await BotProcess.RunAsync(_folder, "push", "one.txt", "--Seeds:Path=", index);
        Assert.Equal("added     one", Assert.Single(pushed.Lines));
        Assert.Equal(0, await worker.StopAsync());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_this_user_may_connect()
    {
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        var mode = File.GetUnixFileMode(Path.Combine(_folder.Path, "index", "worker.sock"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [Fact]
    public async Task Nonsense_on_the_socket_does_not_disturb_the_worker()
    {
        await using var worker = await BotWorker.StartAsync(_folder, "--Seeds:Path=");
        foreach (var nonsense in new[] { "", "GET / HTTP/1.1\n", "{\"push\":1}\n", "{\"push\":[\"a\"]", "{\"ask\":\"/undo\",\"at\":\"never\"}\n", "{\"ask\":7}\n" })
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(Path.Combine(_folder.Path, "index", "worker.sock")));
            socket.Send(System.Text.Encoding.UTF8.GetBytes(nonsense));
        }

        _folder.File("one.txt", "The Harbour Mill closed.");
        Assert.Equal(0, (await BotProcess.RunAsync(_folder, "push", "one.txt", "--Seeds:Path=")).ExitCode);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> LinkAsync(params string[] settings)
    {
        var answer = await BotProcess.RunAsync(_folder, ["ask", "/closures 2024", "--json", "--Seeds:Path=", .. settings]);
        return answer.Json.GetProperty("citations")[0].GetProperty("link").GetString()!;
    }
}
