using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>What the simulator answers is what Discord's own description says, and what the description refuses our linter refuses too. What the bot sends is checked wherever it talks to the simulator.</summary>
public sealed class OfficialSchemaTests : IAsyncLifetime
{
    private const string Message = """{"content":"a","embeds":[{"description":"b"}],"allowed_mentions":{"parse":[]},"components":[{"type":1,"components":[{"type":2,"style":2,"label":"c","custom_id":"d"}]}]}""";

    private readonly HttpClient _http = new();
    private DiscordSimulator _discord = null!;

    public async ValueTask InitializeAsync()
    {
        _discord = await DiscordSimulator.StartAsync(new TestClock());
        _discord.Official = OfficialSchema.Shared;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", _discord.Token);
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
    }

    [Theory]
    [InlineData("GET", "gateway/bot")]
    [InlineData("GET", "applications/@me")]
    [InlineData("GET", "users/@me")]
    [InlineData("GET", "guilds/81384788765712384")]
    [InlineData("GET", "guilds/81384788765712384/members/80351110224678912")]
    [InlineData("GET", "guilds/81384788765712384/members/1", 404)]
    [InlineData("PUT", "applications/APPLICATION/commands", 200, """[{"name":"closures","description":"a","type":1,"options":[{"type":3,"name":"when","description":"b","autocomplete":true}]},{"name":"Ask about this","type":3}]""")]
    [InlineData("PUT", "applications/APPLICATION/guilds/81384788765712384/commands", 200, """[{"name":"push","description":"a","default_member_permissions":"32"}]""")]
    [InlineData("POST", "channels/381870553235193857/messages", 200, Message)]
    [InlineData("POST", "channels/381870553235193857/messages", 400, """{"content":"a"}""")]
    public async Task Answers_are_as_Discord_gives_them(string method, string path, int status = 200, string? body = null)
    {
        Assert.Equal(status, (await CallAsync(method, path.Replace("APPLICATION", _discord.ApplicationId, StringComparison.Ordinal), body)).Status);
        if (status == 200 && method == "PUT") await CallAsync("GET", path.Replace("APPLICATION", _discord.ApplicationId, StringComparison.Ordinal), null);
        Assert.DoesNotContain(_discord.Complaints, complaint => complaint.Contains("simulator", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Messages_are_answered_as_Discord_answers_them_in_channels_and_by_token()
    {
        var posted = (await CallAsync("POST", "channels/381870553235193857/messages", Message)).Body!;
        await CallAsync("PATCH", $"channels/381870553235193857/messages/{posted["id"]}", Message);
        var asked = _discord.Interactions.Slash("closures");
        await CallAsync("POST", $"interactions/{asked.Id}/{asked.Token}/callback?with_response=true", $$"""{"type":4,"data":{{Message}}}""");
        await CallAsync("PATCH", $"webhooks/{_discord.ApplicationId}/{asked.Token}/messages/@original", Message);
        await CallAsync("GET", $"webhooks/{_discord.ApplicationId}/{asked.Token}/messages/@original", null);
        var more = (await CallAsync("POST", $"webhooks/{_discord.ApplicationId}/{asked.Token}?wait=true", Message)).Body!;
        await CallAsync("PATCH", $"webhooks/{_discord.ApplicationId}/{asked.Token}/messages/{more["id"]}", Message);
        await CallAsync("POST", $"interactions/{asked.Id}/{asked.Token}/callback", $$"""{"type":4,"data":{{Message}}}""");
        foreach (var type in new[] { 5, 6 })
        {
            var press = _discord.Interactions.PressId(_discord.Messages.Find(posted["id"]!.ToString())!, "d");
            await CallAsync("POST", $"interactions/{press.Id}/{press.Token}/callback?with_response=true", $$"""{"type":{{type}}}""");
        }

        Assert.Empty(_discord.Complaints);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _discord.DisposeAsync();
    }

    private async Task<(int Status, JsonNode? Body)> CallAsync(string method, string path, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{_discord.BaseUrl}/{path}") { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}
