using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Chat.Storage;
using Bot.Options;
using Briefing;
using Briefing.Articles;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Commands.Chat;

/// <summary>
/// A platform with the real bot behind it, as people on the platform use and see it. What the bot does beside its answers is reached
/// through the real store. Each platform and transport has one.
/// </summary>
public abstract class PlatformStage : IAsyncLifetime
{
    /// <summary>Unlike any other wait of the host, so that a test can wait for it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_100);

    private readonly TemporaryFolder _folder = new();
    private WebApplication? _app;
    private BriefingLibrary? _library;
    private (string Key, string Value)[] _extra = [];

    public StageClock Clock { get; } = new();

    /// <summary>A web site that the bot may fetch from.</summary>
    public PageSite Site { get; } = new();

    public BriefingLibrary Library => _library!;

    internal ChatStore Store => Services.GetRequiredService<ChatStore>();

    internal ChatDesk Desk => Services.GetRequiredService<ChatDesk>();

    public Dispatcher Dispatcher => Services.GetRequiredService<Dispatcher>();

    /// <summary>"discord" or "slack".</summary>
    public abstract string PlatformName { get; }

    protected IServiceProvider Services => _app!.Services;

    /// <summary>Where the host listens.</summary>
    protected string Address => _app!.Urls.First();

    /// <summary>The platform's section: tokens, addresses, and access: <see cref="Scene.Channel"/>'s workspace sees "main", <see cref="Person.Listed"/> "main".</summary>
    protected abstract IEnumerable<(string Key, string Value)> Settings { get; }

    public async ValueTask InitializeAsync() => await StartAsync();

    /// <summary>Starts the bot on the stage.</summary>
    /// <param name="extra">Settings that differ from the stage's: no limits, the seeds and what <see cref="StageArticles"/> holds.</param>
    public async Task StartAsync(params (string Key, string Value)[] extra)
    {
        _extra = extra;
        var settings = BotSettings.Load([.. All().GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value))]);
        _library = BriefingLibrary.Open(settings.IndexFolder, readOnly: false, Clock);
        if (_library.Store.LastSequence == 0) StageArticles.PushAll(_library);
        _app = BotHost.Build(settings, _library, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(Clock);
            foreach (var action in StageActions.All()) builder.Services.AddSingleton(action);
            Swap(builder);
        });
        await _app.StartAsync(TestContext.Current.CancellationToken);
        await ConnectAsync();
    }

    /// <summary>Stops the bot as a service manager does and starts it again on the same folder.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync(_extra);
    }

    /// <summary>Stops the bot, lets the workspace that is set up remove it, and starts it again; returns when it knows.</summary>
    public abstract Task RestartRemovedAsync();

    /// <summary>The platform's id of a scene's workspace.</summary>
    public abstract string WorkspaceOf(Scene scene);

    /// <summary>Uses a command, typed whole: "/closures 2024". A platform with typed options puts the argument where it belongs.</summary>
    /// <returns>The answer, when it is there.</returns>
    public abstract Task<Post> CommandAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel);

    /// <summary>Names the bot in a channel; as a reply to one of its messages where one is given.</summary>
    /// <returns>The answer. On a platform with threads the next mention in the same scene goes into the thread of the answer.</returns>
    public abstract Task<Post> MentionAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel, Post? replyTo = null);

    /// <summary>Writes to the bot alone.</summary>
    public abstract Task<Post> DirectAsync(string text, Person by = Person.Reader);

    /// <summary>Uses a command of the menu of somebody's message.</summary>
    public abstract Task<Post> MenuAsync(ChatMenu menu, string message, Person by = Person.Reader, params SentFile[] files);

    /// <summary>Uses a command of the menu of one of the bot's messages.</summary>
    public abstract Task<Post> MenuAsync(ChatMenu menu, Post on, Person by = Person.Reader);

    /// <summary>Uses "Ask about this" on somebody's message.</summary>
    public Task<Post> AskAboutAsync(string message, Person by = Person.Reader) => MenuAsync(ChatMenu.Ask, message, by);

    /// <summary>Pushes files as one sends them to the bot here: along with the command, or in a message that says so.</summary>
    public abstract Task<Post> PushFilesAsync(Person by, params SentFile[] files);

    /// <summary>Uses a command that is answered with a form.</summary>
    public abstract Task<ShownForm> CommandFormAsync(string command, Person by = Person.Reader);

    /// <summary>The id of a button, by its label.</summary>
    public abstract string ButtonOf(Post on, string label);

    /// <summary>Presses a button by its label.</summary>
    /// <returns>What comes of it: a new message, or the same one changed or gone.</returns>
    public Task<Post> PressAsync(Post on, string label, Person by = Person.Reader) => ForgeAsync(on, ButtonOf(on, label), by);

    /// <summary>Presses a button that only a forger has, on a message of the bot's.</summary>
    public abstract Task<Post> ForgeAsync(Post on, string buttonId, Person by = Person.Reader);

    /// <summary>Presses such a button, to which the bot shows a form.</summary>
    public abstract Task<ShownForm> FormAsync(Post on, string buttonId, Person by = Person.Reader);

    /// <summary>Sends the form last shown, a value for each label.</summary>
    public abstract Task<Post> SubmitAsync(Person by, params string[] values);

    /// <summary>The platform delivers the last thing somebody did once more, and waits until the bot has had it.</summary>
    public abstract Task RedeliverAsync();

    /// <summary>Returns when somebody sees that an answer is being worked on; where the platform shows none, when the bot has let it know.</summary>
    public abstract Task WorkingAsync();

    /// <summary>The bot comes into the workspace of a scene; returns what it says there.</summary>
    public abstract Task<Post> JoinAsync(Scene at);

    /// <summary>The bot is removed from the workspace of a scene; returns when it has been told.</summary>
    public abstract Task RemoveAsync(Scene at);

    /// <summary>Makes the platform's own moderator of a person, or takes it away.</summary>
    public abstract void SetAdmin(Person person, bool isAdmin);

    /// <summary>All messages of the bot's that were ever posted, as they are now.</summary>
    public abstract IReadOnlyList<Post> Posts { get; }

    /// <summary>The message as it is now.</summary>
    public Post Now(Post post) => Posts.Single(now => now.Reference == post.Reference);

    /// <summary>Returns when a message looks otherwise than it did.</summary>
    public virtual Task<Post> ChangedAsync(Post post)
    {
        Assert.NotEqual(post, Now(post) with { Buttons = post.Buttons, Files = post.Files });
        return Task.FromResult(Now(post));
    }

    /// <summary>Turns the clock until the bot has done what it does on its own.</summary>
    public async Task WorkAsync()
    {
        var worker = Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Bot.Commands.Chat.Outgoing.ChatWorker>().Single();
        Clock.Advance(TimeSpan.FromSeconds(1));
        await worker.WorkAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Retracts an article, and lets the index follow.</summary>
    public void Retract(string id)
    {
        Assert.NotNull(Library.Store.Retract(new ArticleId(id), "withdrawn by the publisher", "test"));
        Library.Index.CatchUp();
    }

    public void Restore(string id)
    {
        Assert.NotNull(Library.Store.Restore(new ArticleId(id), "test"));
        Library.Index.CatchUp();
    }

    /// <summary>Everybody who answers questions is busy until the result is disposed.</summary>
    public async Task<IDisposable> HoldAnswersAsync()
    {
        var gate = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        for (var worker = 0; worker < StageWorkers; worker++)
        {
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Assert.NotNull(Desk.Questions.TryRun(() =>
            {
                begun.SetResult();
                return gate.Task;
            }));
            await begun.Task;
        }

        return new Gate(gate);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await CloseAsync();
        await Site.DisposeAsync();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts the platform, or its servers' address, into the host.</summary>
    protected abstract void Swap(WebApplicationBuilder builder);

    /// <summary>Returns when the bot is on the platform.</summary>
    protected abstract Task ConnectAsync();

    /// <summary>Ends the platform's servers.</summary>
    protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;

    private const int StageWorkers = 2;

    private IEnumerable<(string Key, string Value)> All() =>
    [
        ("Index:Path", Path.Combine(_folder.Path, "index")),
        ("Seeds:Path", ""),
        ("urls", "http://127.0.0.1:0"),
        ("Console:Chat", "false"),
        ("Fetch:Allowed", Site.EndPoint),
        ("Chat:AcknowledgeAfter", $"{Patience.TotalMilliseconds}"),
        ("Chat:UserPerMinute", "0"),
        ("Chat:ChannelPerMinute", "0"),
        ("Chat:Workers", $"{StageWorkers}"),
        .. Settings,
        .. _extra,
    ];

    private async Task StopAsync()
    {
        if (_app is null) return;
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _library!.Dispose();
        _app = null;
    }

    private sealed class Gate(TaskCompletionSource<bool> gate) : IDisposable
    {
        public void Dispose() => gate.TrySetResult(true);
    }
}
