using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Slack;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed class FileTests
{
    [Fact]
    public async Task A_shared_file_is_read_with_the_bots_token()
    {
        await using var host = await SlackHost.ConnectedAsync();
        Assert.Equal("Words."u8.ToArray(), await ReadAsync(host, "text/plain", "Words."u8.ToArray()));
    }

    [Fact]
    public async Task A_file_of_a_shared_channel_is_asked_for_first()
    {
        await using var host = await SlackHost.ConnectedAsync();
        host.Slack.Workspace.Files["F1"] = new SimulatedFile("a.txt", "text/plain", "Words."u8.ToArray());
        Assert.Equal("Words."u8.ToArray(), await host.Part<SlackFiles>().Of(JsonElement.Parse("""{"id":"F1","file_access":"check_file_info"}""")).ReadAsync(1_000, Cancel));
    }

    [Fact]
    public async Task The_page_to_sign_in_at_is_not_taken_for_the_file()
    {
        await using var host = await SlackHost.ConnectedAsync();
        host.Slack.MissingScopes.Add("files:read");
        await RefusedAsync("files:read", () => ReadAsync(host, "text/plain", new byte[500]));
        await RefusedAsync("files:read", () => ReadAsync(host, "text/html", new byte[500]));
    }

    [Theory]
    [InlineData("https://slack.com.evil.example/f")]
    [InlineData("http://files.slack.com/f")]
    [InlineData("https://evil.example/slack.com")]
    [InlineData("https://files.slack.com@evil.example/f")]
    public async Task The_token_goes_to_Slack_alone(string url)
    {
        await using var host = await SlackHost.ConnectedAsync();
        var file = host.Part<SlackFiles>().Of(JsonElement.Parse(new JsonObject { ["name"] = "a", ["size"] = 5, ["url_private_download"] = url }.ToJsonString()));
        await RefusedAsync("Slack's own servers", () => file.ReadAsync(1_000, Cancel));
    }

    [Fact]
    public async Task A_file_too_large_or_larger_than_declared_is_not_taken()
    {
        await using var host = await SlackHost.ConnectedAsync();
        await RefusedAsync("the most is", () => ReadAsync(host, "text/plain", new byte[2_000]));
        host.Slack.Workspace.Files["F2"] = new SimulatedFile("b.txt", "text/plain", new byte[900]);
        var lying = JsonElement.Parse(new JsonObject { ["size"] = 5, ["url_private_download"] = host.Slack.Address + "/files-pri/F2" }.ToJsonString());
        await RefusedAsync("larger than Slack said", () => host.Part<SlackFiles>().Of(lying).ReadAsync(1_000, Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task RefusedAsync(string words, Func<Task<byte[]>> read) => Assert.Contains(words, (await Assert.ThrowsAsync<ChatFileException>(read)).Message, StringComparison.Ordinal);

    private static Task<byte[]> ReadAsync(SlackHost host, string type, byte[] content)
    {
        host.Slack.Workspace.Files["F1"] = new SimulatedFile("a.txt", type, content);
        var file = new JsonObject { ["id"] = "F1", ["name"] = "a.txt", ["mimetype"] = type, ["size"] = content.Length, ["url_private_download"] = host.Slack.Address + "/files-pri/F1" };
        return host.Part<SlackFiles>().Of(JsonElement.Parse(file.ToJsonString())).ReadAsync(1_000, Cancel);
    }
}
