using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Slack;
using Bot.Tests.Commands.Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Simulators.Slack;

namespace Bot.Tests.Slack;

/// <summary>The real bot on a simulated Slack, as people there use and see it. Each transport delivers in its own way.</summary>
public abstract class SlackStage : PlatformStage
{
    private const string Away = "T0AWAY001";
    private const string AwayChannel = "C0AWAY001";
    private const string OtherChannel = "C0OTHER01";

    private static readonly Dictionary<Person, SimulatedUser> People = new()
    {
        [Person.Reader] = new("U0READER1"),
        [Person.Colleague] = new("U0COLLEAG"),
        [Person.Admin] = new("U0ADMIN02"),
        [Person.Listed] = new("U0LISTED1") { Team = "T0OTHER01", IsStranger = true },
        [Person.Stranger] = new("U0STRANG2") { Team = "T0OTHER01", IsStranger = true },
    };

    private SlackSimulator? _slack;
    private SimulatedAct? _last;
    private (JsonObject View, SimulatedAct Opener)? _form;

    public override string PlatformName => "slack";

    public override IReadOnlyList<Post> Posts => [.. Slack.Messages.Everything.Where(message => !message.IsSign).Select(Seen)];

    protected SlackSimulator Slack => _slack ??= Begin();

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Slack:BotToken", Slack.BotToken), ("Slack:BaseUrl", Slack.BaseUrl), ($"Slack:Workspaces:{SlackSimulator.Team}", "main"), ($"Slack:Users:{People[Person.Listed].Id}", "main"), .. Transport,
    ];

    /// <summary>The keys of the transport.</summary>
    protected abstract IEnumerable<(string Key, string Value)> Transport { get; }

    public override string WorkspaceOf(Scene scene) => scene == Scene.Elsewhere ? Away : SlackSimulator.Team;

    public override Task<Post> CommandAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel)
    {
        var (command, argument) = text.Split(' ', 2) is [var first, var rest] ? (first, rest) : (text, "");
        return DoAsync(Acts(by, at).Slash(command, Escape(argument)));
    }

    public override Task<Post> MentionAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel, Post? replyTo = null)
    {
        Pass();
        return DoAsync(Acts(by, at).Mention(Escape(text), replyTo is null ? null : Find(replyTo).Thread));
    }

    /// <summary>Writes in the thread of an answer, without naming the bot.</summary>
    public Task<Post> ReplyAsync(string text, Post to)
    {
        Pass();
        return DoAsync(Acts(Person.Reader, Scene.Channel).Message(Escape(text), Find(to).Thread));
    }

    public override Task<Post> DirectAsync(string text, Person by = Person.Reader)
    {
        Pass();
        return DoAsync(Slack.Acts.As(People[by].Id, DirectOf(by)).Message(Escape(text)));
    }

    public override Task<Post> MenuAsync(ChatMenu menu, string message, Person by = Person.Reader, params SentFile[] files) =>
        DoAsync(Acts(by, Scene.Channel).Shortcut(menu.Name, Escape(message), Shared(files)));

    public override Task<Post> MenuAsync(ChatMenu menu, Post on, Person by = Person.Reader)
    {
        Pass();
        return DoAsync(Slack.Acts.As(People[by].Id, Find(on).Channel).Shortcut(menu.Name, Find(on)));
    }

    /// <summary>Commands carry no files on Slack (B7): a message to the bot does.</summary>
    public override Task<Post> PushFilesAsync(Person by, params SentFile[] files)
    {
        Pass();
        return DoAsync(Acts(by, Scene.Channel).Mention("push", files: Shared(files)));
    }

    public override string ButtonOf(Post on, string label) => Find(on).Buttons.Single(button => button["text"]!["text"]!.ToString() == label)["action_id"]!.ToString();

    public override Task<Post> ForgeAsync(Post on, string buttonId, Person by = Person.Reader)
    {
        Pass();
        return DoAsync(Slack.Acts.As(People[by].Id).Press(Find(on), buttonId));
    }

    public override Task<ShownForm> CommandFormAsync(string command, Person by = Person.Reader) => FormAsync(Acts(by, Scene.Channel).Slash(command));

    public override Task<ShownForm> FormAsync(Post on, string buttonId, Person by = Person.Reader) => FormAsync(Slack.Acts.As(People[by].Id).Press(Find(on), buttonId));

    public override Task<Post> SubmitAsync(Person by, params string[] values)
    {
        var (view, opener) = _form!.Value;
        var fields = view["blocks"]!.AsArray().Select(block => block!["block_id"]!.ToString());
        return DoAsync(Slack.Acts.As(People[by].Id).Submit(view, [.. fields.Zip(values)]), opener);
    }

    public override async Task RedeliverAsync()
    {
        await DeliverAsync(_last!);
        await Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken).Soon();
    }

    public override Task WorkingAsync() => _last!.Answered.Soon();

    public override async Task<Post> JoinAsync(Scene at)
    {
        var before = Slack.Messages.Everything.Count;
        await DeliverAsync(Acts(Person.Reader, at).Join());
        Pass();
        await WorkAsync();
        return Seen(await Slack.Messages.AfterAsync(before).Soon());
    }

    public override Task RemoveAsync(Scene at) => DeliverAsync(Acts(Person.Reader, at).Uninstall());

    public override async Task RestartRemovedAsync()
    {
        Slack.Workspace.IsUninstalled = true;
        await RestartAsync();
    }

    /// <summary>What Slack tells of a person is kept for five minutes.</summary>
    public override void SetAdmin(Person person, bool isAdmin)
    {
        Slack.Workspace.Users[People[person].Id] = People[person] with { IsAdmin = isAdmin };
        Clock.Advance(TimeSpan.FromMinutes(6));
    }

    /// <summary>Slack delivers an act, and the bot has had it.</summary>
    protected abstract Task DeliverAsync(SimulatedAct act);

    protected override Task ConnectAsync() => Slack.Workspace.IsUninstalled ? Services.GetServices<IHostedService>().OfType<SlackWorker>().Single().ExecuteTask!.Soon() : ListeningAsync();

    /// <summary>Returns when acts can be delivered.</summary>
    protected abstract Task ListeningAsync();

    protected override void Swap(WebApplicationBuilder builder)
    {
    }

    protected override async ValueTask CloseAsync()
    {
        Assert.Empty(Slack.Complaints);
        await Slack.DisposeAsync();
    }

    private SlackSimulator Begin()
    {
        var slack = SlackSimulator.StartAsync(Clock).GetAwaiter().GetResult();
        slack.Workspace.Joined.UnionWith([OtherChannel, AwayChannel, .. People.Keys.Select(DirectOf)]);
        foreach (var user in People.Values) slack.Workspace.Users[user.Id] = user;
        return slack;
    }

    private async Task<ShownForm> FormAsync(SimulatedAct act)
    {
        var opened = Slack.Views.NextAsync();
        await DeliverAsync(act);
        var view = await opened.Soon();
        await Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken).Soon();
        _form = (view, act);
        var blocks = view["blocks"]!.AsArray();
        return new ShownForm(view["title"]!["text"]!.ToString(), [.. blocks.Select(block => block!["label"]!["text"]!.ToString())], [.. blocks.Select(block => block!["element"]!["initial_value"]?.ToString() ?? "")]);
    }

    private JsonArray Shared(SentFile[] files)
    {
        var shared = new JsonArray();
        foreach (var file in files)
        {
            var id = $"F0SENT{Slack.Workspace.Files.Count:D4}";
            Slack.Workspace.Files[id] = new SimulatedFile(file.Name, file.ContentType, file.Content);
            shared.Add((JsonNode)FileRoutes.Describe(Slack, id));
        }

        return shared;
    }

    /// <param name="act">What somebody does.</param>
    /// <param name="opener">The act that the form was opened by: what comes of the form comes to its address.</param>
    private async Task<Post> DoAsync(SimulatedAct act, SimulatedAct? opener = null)
    {
        _last = act;
        var messages = Slack.Messages.Everything.Count;
        var before = (opener ?? act).Answers;
        await DeliverAsync(act);
        for (var number = before + 1; ; number++)
        {
            var message = await await Task.WhenAny((opener ?? act).AnswerAsync(number), Slack.Messages.AfterAsync(messages)).Soon();
            if (!message.IsSign)
            {
                // The message is there before the bot has been told so.
                await Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken).Soon();
                return Seen(message);
            }

            // The sign that it is being worked on: what follows takes its place, or is a message of its own.
            messages = Slack.Messages.Everything.TakeWhile(one => one != message).Count() + 1;
        }
    }

    /// <summary>A channel takes a message a second.</summary>
    private void Pass() => Clock.Advance(TimeSpan.FromSeconds(2));

    private ActMaker Acts(Person by, Scene at) => Slack.Acts.As(
        People[by].Id, at switch { Scene.Elsewhere => AwayChannel, Scene.OtherChannel => OtherChannel, _ => SlackWorkspace.Channel }, WorkspaceOf(at));

    private SimulatedMessage Find(Post post) => Slack.Messages.Everything.Single(message => Reference(message) == post.Reference);

    private Post Seen(SimulatedMessage message) => new(
        Reference(message),
        message.Words,
        !message.IsEphemeral,
        [.. message.Buttons.Select(button => button["text"]!["text"]!.ToString())],
        [.. Slack.Workspace.Files.Values.Where(file => file.Channel == message.Channel).Select(file => file.Name)],
        message.IsDeleted);

    private static string Reference(SimulatedMessage message) => $"{message.Channel}/{message.Ts}";

    private static string DirectOf(Person person) => $"D0{person}";

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
