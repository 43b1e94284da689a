using Bot.Commands;
using Bot.Discord;
using Bot.Options;
using Microsoft.Extensions.Logging.Abstractions;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>What <c>bot doctor</c> finds wrong on Discord, in plain words.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private readonly TestClock _clock = new();
    private DiscordSimulator _discord = null!;

    private static Catalogue Catalogue => new Dispatcher(SharedLibrary.Library).Catalogue;

    public async ValueTask InitializeAsync() => _discord = await DiscordSimulator.StartAsync(_clock);

    [Fact]
    public async Task All_is_well_when_the_commands_are_registered()
    {
        var settings = Settings();
        Assert.True(await DiscordRegistration.ApplyAsync(Client(settings), settings.Discord, Catalogue, TestContext.Current.CancellationToken));
        Assert.False(await DiscordRegistration.ApplyAsync(Client(settings), settings.Discord, Catalogue, TestContext.Current.CancellationToken));
        Assert.Equal(1, _discord.Transcript.Count("PUT"));

        var found = await CheckAsync(settings);
        Assert.DoesNotContain(found, line => line.StartsWith("wrong", StringComparison.Ordinal));
        Assert.Contains($"invite: https://discord.com/oauth2/authorize?client_id={_discord.ApplicationId}&scope=bot%20applications.commands&permissions=274878024704", found);
        Assert.Empty(_discord.Complaints);
    }

    [Fact]
    public async Task A_token_that_Discord_does_not_know_is_told_with_where_to_find_the_right_one()
    {
        var found = Assert.Single(await CheckAsync(Settings(("Discord:Token", "old"))));
        Assert.StartsWith("wrong: Discord does not know the token", found, StringComparison.Ordinal);
        Assert.Contains("Reset Token", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_are_not_registered_are_told_with_how_to_register_them() =>
        Assert.Contains(await CheckAsync(Settings()), line => line.StartsWith("wrong: the commands registered everywhere", StringComparison.Ordinal) && line.Contains("bot register discord --apply", StringComparison.Ordinal));

    [Fact]
    public async Task An_endpoint_that_nobody_answers_is_told_with_the_key_it_lacks()
    {
        _discord.Commands.EndpointUrl = "https://briefing.example.org/discord/interactions";
        Assert.Contains(await CheckAsync(Settings()), line => line.StartsWith("wrong: commands go to", StringComparison.Ordinal) && line.Contains(_discord.Signer.PublicKey, StringComparison.Ordinal));
        Assert.Contains(await CheckAsync(Settings(("Discord:PublicKey", new string('a', 64)))), line => line.StartsWith("wrong: Discord:PublicKey is not the application's", StringComparison.Ordinal));
        Assert.Contains(await CheckAsync(Settings(("Discord:PublicKey", _discord.Signer.PublicKey))), line => line == "endpoint: https://briefing.example.org/discord/interactions");
    }

    [Fact]
    public void A_half_configured_Discord_stops_the_start_and_names_the_key()
    {
        var refused = Assert.Throws<Bot.CommandLine.RefusedException>(() => Settings(("Discord:Token", ""), ("Discord:PublicKey", new string('a', 64))));
        Assert.Contains("Discord:Token is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Discord__Token", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Discord:BaseUrl must be https at discord.com", Assert.Throws<Bot.CommandLine.RefusedException>(() => Settings(("Discord:BaseUrl", "http://discord.example"))).Message, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    private Task<IReadOnlyList<string>> CheckAsync(BotSettings settings) => new DiscordDoctor(settings, Client(settings)).CheckAsync(() => Catalogue, TestContext.Current.CancellationToken);

    private DiscordClient Client(BotSettings settings) => DiscordSetup.Client(settings.Discord, _clock, NullLoggerFactory.Instance);

    private BotSettings Settings(params (string Key, string Value)[] extra)
    {
        (string Key, string Value)[] all = [("Discord:Token", _discord.Token), ("Discord:BaseUrl", _discord.BaseUrl), ($"Discord:Workspaces:{SimulatedPerson.HomeGuild}", "main"), ("Seeds:Path", ""), .. extra];
        return BotSettings.Load([.. all.GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value))]);
    }
}
