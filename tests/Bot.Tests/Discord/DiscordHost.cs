using Bot.Options;
using Bot.Tests.Commands.Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>The real host on a simulated Discord, with the shared articles and a folder of its own for what it writes; both follow one clock that stands until a test moves it.</summary>
internal sealed class DiscordHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private DiscordHost(TemporaryFolder folder, DiscordSimulator discord, TestClock clock, WebApplication app) =>
        (_folder, Discord, Clock, App) = (folder, discord, clock, app);

    public DiscordSimulator Discord { get; }

    public TestClock Clock { get; }

    public WebApplication App { get; }

    /// <summary>Where the host listens.</summary>
    public string Address => App.Urls.First();

    /// <param name="settings">Beside those that point at the simulator.</param>
    public static Task<DiscordHost> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    /// <param name="prepare">Sets the simulator up before the bot connects.</param>
    /// <param name="settings">Beside those that point at the simulator.</param>
    public static async Task<DiscordHost> StartAsync(Action<DiscordSimulator> prepare, params (string Key, string Value)[] settings)
    {
        var clock = new TestClock();
        var discord = await DiscordSimulator.StartAsync(clock);
        discord.Official = OfficialSchema.Shared;
        prepare(discord);
        var folder = new TemporaryFolder();
        List<KeyValuePair<string, string?>> all =
        [
            new("Index:Path", Path.Combine(folder.Path, "index")), new("Seeds:Path", ""), new("urls", "http://127.0.0.1:0"), new("Console:Chat", "false"),
            new("Discord:Token", discord.Token), new("Discord:BaseUrl", discord.BaseUrl), new($"Discord:Workspaces:{SimulatedPerson.HomeGuild}", "main"),
            .. settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)),
        ];
        var loaded = BotSettings.Load(all);
        var app = BotHost.Build(loaded, SharedLibrary.Library, host =>
        {
            host.Services.AddSingleton<TimeProvider>(clock);
            foreach (var action in StageActions.All()) host.Services.AddSingleton(action);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new DiscordHost(folder, discord, clock, app);
    }

    /// <summary>Returns when the bot is connected.</summary>
    public static async Task<DiscordHost> ConnectedAsync(params (string Key, string Value)[] settings)
    {
        var host = await StartAsync(settings);
        await host.Discord.Transcript.SeenAsync("identified").Soon();
        return host;
    }

    /// <summary>Sends an interaction over the gateway.</summary>
    public Task<SimulatedInteraction> SendAsync(SimulatedInteraction interaction) => Discord.Gateway.SendAsync(interaction);

    /// <summary>The answer to a slash command.</summary>
    public async Task<SimulatedMessage> AskAsync(string name, params (string Name, object Value)[] options) =>
        await (await SendAsync(Discord.Interactions.Slash(name, options))).Answered.Soon();

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        await Discord.DisposeAsync();
        _folder.Dispose();
    }
}
