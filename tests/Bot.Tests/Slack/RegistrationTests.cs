using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Commands;
using Bot.Slack;
using Simulators;
using Simulators.Slack;

namespace Bot.Tests.Slack;

public sealed partial class RegistrationTests
{
    private static readonly string[] SlacksOwn = ["/who", "/topic", "/remind", "/search", "/feed", "/status", "/invite", "/leave", "/mute", "/me", "/msg", "/dm", "/open", "/away"];

    [Theory]
    [InlineData(null)]
    [InlineData("https://briefing.example.org")]
    public async Task The_manifest_fits_Slacks_own_schema(string? publicUrl)
    {
        var manifest = Manifest(await CatalogueAsync(), new SlackOptions { ThreadFollowUps = true, ModeratorRoles = ["S1"] }, publicUrl);
        Assert.Empty(new JsonSchema(Official.ManifestSchema()).Problems(manifest));
    }

    [Fact]
    public async Task The_schema_is_checked_in_earnest()
    {
        var manifest = Manifest(await CatalogueAsync(), new SlackOptions(), null);
        manifest["features"]!["slash_commands"]![0]!["command"] = "closures";
        manifest["settings"]!["unheard_of"] = true;
        Assert.Equal(2, new JsonSchema(Official.ManifestSchema()).Problems(manifest).Count);
    }

    [Fact]
    public async Task Every_command_of_the_catalogue_is_there_under_a_name_that_Slack_lets_an_app_have()
    {
        var catalogue = await CatalogueAsync();
        var commands = Manifest(catalogue, new SlackOptions(), null)["features"]!["slash_commands"]!.AsArray().Select(command => command!["command"]!.ToString()).ToList();
        Assert.Equal(catalogue.Commands.Select(command => "/" + command.Name).Except(["/brief"]).Append("/brief"), commands);
        Assert.All(commands, command => Assert.Matches(Name(), command));
        Assert.Empty(commands.Intersect(SlacksOwn));
        Assert.True(commands.Count <= 50);
    }

    [Fact]
    public async Task A_scope_is_asked_for_only_where_it_is_needed()
    {
        var catalogue = await CatalogueAsync();
        string Bot(SlackOptions options) => Manifest(catalogue, options, null)["oauth_config"]!["scopes"]!["bot"]!.ToJsonString();
        Assert.DoesNotContain("usergroups:read", Bot(new SlackOptions()), StringComparison.Ordinal);
        Assert.DoesNotContain("channels:history", Bot(new SlackOptions()), StringComparison.Ordinal);
        Assert.Contains("usergroups:read", Bot(new SlackOptions { ModeratorRoles = ["S1"] }), StringComparison.Ordinal);
        Assert.Contains("groups:history", Bot(new SlackOptions { ThreadFollowUps = true }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_HTTP_every_address_leads_to_the_bot_and_Socket_Mode_is_off()
    {
        var manifest = Manifest(await CatalogueAsync(), new SlackOptions(), "https://briefing.example.org");
        Assert.Equal("false", manifest["settings"]!["socket_mode_enabled"]!.ToJsonString());
        Assert.Equal("https://briefing.example.org/slack/events", manifest["settings"]!["event_subscriptions"]!["request_url"]!.ToString());
        Assert.Equal("https://briefing.example.org/slack/interactive", manifest["settings"]!["interactivity"]!["request_url"]!.ToString());
        Assert.All(manifest["features"]!["slash_commands"]!.AsArray(), command => Assert.Equal("https://briefing.example.org/slack/commands", command!["url"]!.ToString()));
    }

    [Fact]
    public async Task The_call_prints_it_and_applying_is_told_to_be_a_persons_work()
    {
        using var folder = new TemporaryFolder();
        var printed = await BotProcess.RunAsync(folder, "register", "slack", "--Seeds:Path=");
        Assert.Equal(0, printed.ExitCode);
        Assert.Empty(new JsonSchema(Official.ManifestSchema()).Problems(JsonNode.Parse(printed.Output)));
        var applied = await BotProcess.RunAsync(folder, "register", "slack", "--apply", "--Seeds:Path=");
        Assert.Equal(2, applied.ExitCode);
        Assert.Contains("api.slack.com/apps", applied.Error, StringComparison.Ordinal);
    }

    private static JsonObject Manifest(Catalogue catalogue, SlackOptions options, string? publicUrl) => SlackRegistration.Manifest(catalogue, options, publicUrl);

    private static async Task<Catalogue> CatalogueAsync()
    {
        await using var host = await SlackHost.ListeningAsync();
        return host.Part<Dispatcher>().Catalogue;
    }

    [GeneratedRegex(@"^/[a-z0-9][a-z0-9_-]{0,30}\z")]
    private static partial Regex Name();
}
