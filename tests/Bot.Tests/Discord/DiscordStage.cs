using System.Globalization;
using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Tests.Commands.Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Simulators.Discord;

namespace Bot.Tests.Discord;

/// <summary>The stage on a simulated Discord, by its gateway.</summary>
public sealed class DiscordStage : PlatformStage
{
    private const string AwayGuild = "197038439483310086";
    private const string ManagingRole = "41771983423143936";
    private const ulong Managing = 1UL << 5;

    private readonly HashSet<Person> _admins = [Person.Admin];
    private readonly Lazy<DiscordSimulator> _discord;
    private IReadOnlyList<string> _guilds = [SimulatedPerson.HomeGuild, AwayGuild];
    private SimulatedInteraction? _last;
    private Func<Task> _redeliver = () => Task.CompletedTask;
    private (JsonObject Json, SimulatedMessage? On)? _form;
    private int _starts;

    public DiscordStage() => _discord = new Lazy<DiscordSimulator>(() =>
    {
        var discord = DiscordSimulator.StartAsync(Clock).GetAwaiter().GetResult();
        (discord.Gateway.Guilds, discord.Official) = ([], OfficialSchema.Shared);

        // People of the contract act faster than a clock that stands allows.
        discord.CallsInWindow = 1_000;
        foreach (var member in new[] { Person.Reader, Person.Colleague, Person.Admin }) discord.Members.Add(IdOf(member));
        return discord;
    });

    public override string PlatformName => "discord";

    public override IReadOnlyList<Post> Posts => [.. Discord.Messages.Ever.Select(DiscordPost.Of)];

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        ("Discord:Token", Discord.Token), ("Discord:BaseUrl", Discord.BaseUrl), ("Discord:Register", "false"),
        ($"Discord:Workspaces:{SimulatedPerson.HomeGuild}", "main"), ($"Discord:Users:{IdOf(Person.Listed)}", "main"),
    ];

    private DiscordSimulator Discord => _discord.Value;

    public override string WorkspaceOf(Scene scene) => scene == Scene.Elsewhere ? AwayGuild : SimulatedPerson.HomeGuild;

    public override Task<Post> CommandAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var name = (space < 0 ? text : text[..space]).TrimStart('/');
        return ActAsync(space < 0 ? As(by, at).Slash(name) : As(by, at).Slash(name, ("text", text[(space + 1)..])));
    }

    public override Task<Post> MentionAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel, Post? replyTo = null) =>
        WriteAsync(PersonOf(by, at), $"<@{Discord.BotId}> {text}", replyTo);

    public override Task<Post> DirectAsync(string text, Person by = Person.Reader) => WriteAsync(PersonOf(by, Scene.Channel) with { Guild = null, Channel = "9" + IdOf(by) }, text, null);

    public override Task<Post> MenuAsync(ChatMenu menu, string message, Person by = Person.Reader, params SentFile[] files) =>
        ActAsync(As(by, Scene.Channel).Menu(menu.Label, message, [.. files.Select(Attached)]));

    public override Task<Post> MenuAsync(ChatMenu menu, Post on, Person by = Person.Reader) => ActAsync(AsBeside(on, by).Menu(menu.Label, MessageOf(on)));

    public override Task<Post> PushFilesAsync(Person by, params SentFile[] files) =>
        ActAsync(As(by, Scene.Channel).Slash("push", [.. files.Select((file, at) => ($"file{at + 1}", (object)Attached(file)))]));

    public override string ButtonOf(Post on, string label) => MessageOf(on).Buttons[label];

    public override Task<Post> ForgeAsync(Post on, string buttonId, Person by = Person.Reader) => ActAsync(AsBeside(on, by).PressId(MessageOf(on), buttonId));

    public override Task<ShownForm> CommandFormAsync(string command, Person by = Person.Reader) => FormAsync(As(by, Scene.Channel).Slash(command.TrimStart('/')), null);

    public override Task<ShownForm> FormAsync(Post on, string buttonId, Person by = Person.Reader) => FormAsync(AsBeside(on, by).PressId(MessageOf(on), buttonId), MessageOf(on));

    public override Task<Post> SubmitAsync(Person by, params string[] values)
    {
        var (form, on) = _form!.Value;
        var fields = form["data"]!["components"]!.AsArray().Select(label => label!["component"]!["custom_id"]!.ToString());
        return ActAsync(As(by, Scene.Channel).Submit(form, inRows: false, on, [.. fields.Zip(values)]));
    }

    public override async Task RedeliverAsync()
    {
        await _redeliver();
        await HadAsync();
    }

    public override async Task WorkingAsync() => Assert.Equal(5, (int)(await _last!.Acknowledged.Soon())["type"]!);

    public override async Task<Post> JoinAsync(Scene at)
    {
        var channel = PersonOf(Person.Reader, at).Channel;
        await Discord.Gateway.DispatchAsync("GUILD_CREATE", new() { ["id"] = WorkspaceOf(at), ["name"] = "Newsroom", ["system_channel_id"] = channel });
        await HadAsync();
        await WorkAsync();
        return DiscordPost.Of(Discord.Messages.Ever.Last(message => message.Channel == channel));
    }

    public override async Task RemoveAsync(Scene at)
    {
        await Discord.Gateway.DispatchAsync("GUILD_DELETE", new() { ["id"] = WorkspaceOf(at) });
        await HadAsync();
    }

    public override async Task RestartRemovedAsync()
    {
        _guilds = [AwayGuild];
        await RestartAsync();
        await HadAsync();
    }

    public override void SetAdmin(Person person, bool isAdmin) => _ = isAdmin ? _admins.Add(person) : _admins.Remove(person);

    protected override void Swap(WebApplicationBuilder builder)
    {
        if (_starts++ == 0) return;

        // Within five seconds Discord would refuse to let it identify again (D-G-8).
        Clock.Advance(TimeSpan.FromSeconds(6));
        Discord.Gateway.Guilds = _guilds;
    }

    protected override Task ConnectAsync() => Discord.Transcript.SeenTimesAsync("identified", _starts).Soon();

    protected override async ValueTask CloseAsync()
    {
        Assert.Empty(Discord.Complaints);
        await Discord.DisposeAsync();
    }

    private static string IdOf(Person person) => (80_351_110_224_678_900 + (int)person).ToString(CultureInfo.InvariantCulture);

    private SimulatedPerson PersonOf(Person person, Scene at) => new()
    {
        Id = IdOf(person),
        Guild = WorkspaceOf(at),
        Channel = (381_870_553_235_193_800 + (int)at).ToString(CultureInfo.InvariantCulture),
        Permissions = new SimulatedPerson().Permissions | (_admins.Contains(person) ? Managing : 0),
        Roles = _admins.Contains(person) ? [ManagingRole] : [],
    };

    private InteractionMaker As(Person person, Scene at) => Discord.As(PersonOf(person, at));

    /// <summary>Where the message is.</summary>
    private InteractionMaker AsBeside(Post on, Person by)
    {
        var channel = MessageOf(on).Channel;
        return Enum.GetValues<Scene>().Select(scene => PersonOf(by, scene)).FirstOrDefault(person => person.Channel == channel) is { } there
            ? Discord.As(there)
            : Discord.As(PersonOf(by, Scene.Channel) with { Guild = null, Channel = channel });
    }

    private SimulatedMessage MessageOf(Post post) => Discord.Messages.Ever.Single(message => message.Id == post.Reference);

    private async Task<ShownForm> FormAsync(SimulatedInteraction asked, SimulatedMessage? on)
    {
        await Discord.Gateway.SendAsync(asked);
        var form = await asked.Acknowledged.Soon();
        _form = (form, on);
        var labels = form["data"]!["components"]!.AsArray();
        return new ShownForm(form["data"]!["title"]!.ToString(), [.. labels.Select(label => label!["label"]!.ToString())], [.. labels.Select(label => label!["component"]!["value"]?.ToString() ?? "")]);
    }

    private JsonObject Attached(SentFile file) => Discord.Messages.Attach(file.Name, file.ContentType, file.Content);

    private async Task<Post> ActAsync(SimulatedInteraction interaction)
    {
        _last = interaction;
        _redeliver = () => Discord.Gateway.SendAsync(interaction);
        await Discord.Gateway.SendAsync(interaction);
        return await KnownAsync(await interaction.Answered.Soon());
    }

    private async Task<Post> WriteAsync(SimulatedPerson person, string text, Post? replyTo)
    {
        var message = Discord.Write(person, text, mentionsBot: person.Guild is not null, replyTo is null ? null : MessageOf(replyTo));
        _redeliver = () => Discord.Gateway.DispatchAsync("MESSAGE_CREATE", message);
        await _redeliver();
        return await KnownAsync(await Discord.Messages.PostedAsync(message["id"]!.ToString()).Soon());
    }

    /// <summary>The message is there before the bot has been told so.</summary>
    private async Task<Post> KnownAsync(SimulatedMessage message)
    {
        await Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken).Soon();
        return DiscordPost.Of(message);
    }

    /// <summary>Events come in order: when a later one was answered, the bot has had all before it.</summary>
    private async Task HadAsync()
    {
        var later = As(Person.Reader, Scene.Channel).Autocomplete("help", "command", "h");
        await Discord.Gateway.SendAsync(later);
        await later.Acknowledged.Soon();
        await Services.GetRequiredService<InFlight>().FinishAsync(TestContext.Current.CancellationToken);
    }
}
