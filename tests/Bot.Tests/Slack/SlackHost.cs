using Bot.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>The real host on a folder of its own, on a simulated Slack; both follow one clock that stands until a test moves it.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private SlackHost(TemporaryFolder folder, SlackSimulator slack, TestClock clock, WebApplication app) => (_folder, Slack, Clock, App) = (folder, slack, clock, app);

    public SlackSimulator Slack { get; }

    public TestClock Clock { get; }

    public WebApplication App { get; }

    /// <summary>Where the host listens.</summary>
    public string Address => App.Urls.First();

    public static Task<SlackHost> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    /// <param name="prepare">Sets the simulator up before the bot connects.</param>
    /// <param name="settings">Beside those that point at the simulator.</param>
    public static async Task<SlackHost> StartAsync(Action<SlackSimulator> prepare, params (string Key, string Value)[] settings)
    {
        var clock = new TestClock();
        var slack = await SlackSimulator.StartAsync(clock);
        prepare(slack);
        var folder = new TemporaryFolder();
        List<KeyValuePair<string, string?>> all =
        [
            new("Index:Path", Path.Combine(folder.Path, "index")), new("Seeds:Path", ""), new("urls", "http://127.0.0.1:0"), new("Console:Chat", "false"),
            new("Slack:BotToken", slack.BotToken), new("Slack:AppToken", slack.AppToken), new("Slack:BaseUrl", slack.BaseUrl), new($"Slack:Workspaces:{SlackSimulator.Team}", "main"),
            .. settings.Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Value)),
        ];
        var loaded = BotSettings.Load([.. all.GroupBy(setting => setting.Key).Select(same => same.Last())]);
        var app = BotHost.Build(loaded, SharedLibrary.Library, builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new SlackHost(folder, slack, clock, app);
    }

    /// <summary>Returns when both connections stand.</summary>
    public static async Task<SlackHost> ConnectedAsync(params (string Key, string Value)[] settings)
    {
        var host = await StartAsync(settings);
        await host.HelloAsync(2);
        return host;
    }

    /// <summary>By signed HTTP alone.</summary>
    public static Task<SlackHost> ListeningAsync(params (string Key, string Value)[] settings) =>
        StartAsync([("Slack:AppToken", ""), ("Slack:SigningSecret", "8f742231b10e8888abcd99yyyzzz85a5"), .. settings]);

    /// <summary>Returns when so many connections were greeted, from the beginning on.</summary>
    public Task HelloAsync(int count) => Slack.Transcript.SeenTimesAsync("hello", count).Soon();

    /// <summary>Lets the pause before a connection is opened anew pass: less than a second at first. Nothing else waits for so short a time.</summary>
    public Task PauseAsync() => Clock.PassAsync(TimeSpan.FromTicks(1), TimeSpan.FromSeconds(1) - TimeSpan.FromTicks(1));

    public Task<SimulatedAct> SendAsync(SimulatedAct act) => Slack.Socket.SendAsync(act);

    /// <summary>The answer to a slash command.</summary>
    public async Task<SimulatedMessage> AskAsync(string command, string text = "") => await (await SendAsync(Slack.Acts.Slash(command, text))).Answered.Soon();

    public T Part<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
        await Slack.DisposeAsync();
        _folder.Dispose();
    }
}
