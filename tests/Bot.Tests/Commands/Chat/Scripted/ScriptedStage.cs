using Bot.Commands.Chat;
using Bot.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>The stage of the platform in memory: proves the desk itself, whatever the platforms do.</summary>
public sealed class ScriptedStage : PlatformStage
{
    private const string Home = "W1";
    private const string Away = "W2";

    private static readonly CancellationToken Forever = CancellationToken.None;

    private readonly ScriptedOptions _options = new()
    {
        Workspaces = new Dictionary<string, IReadOnlyList<string>> { [Home] = ["main"] },
        Users = new Dictionary<string, IReadOnlyList<string>> { [Person.Listed.ToString()] = ["main"] },
    };

    private (ChatRequest Request, ScriptedReply Reply)? _lastAct;
    private int _acts;

    public ScriptedStage() => Platform = new ScriptedPlatform(_options, Clock);

    internal ScriptedPlatform Platform { get; }

    /// <summary>The reply to what was done last.</summary>
    internal ScriptedReply LastReply => _lastAct!.Value.Reply;

    public override string PlatformName => Platform.Name;

    public override IReadOnlyList<Post> Posts => [.. Platform.Posts.Select(post => post.Seen)];

    protected override IEnumerable<(string Key, string Value)> Settings => [];

    public static bool IsMember(string user, string workspace) => workspace == Home && user is nameof(Person.Reader) or nameof(Person.Colleague) or nameof(Person.Admin);

    public override string WorkspaceOf(Scene scene) => In(scene).Workspace!;

    public override Task<Post> CommandAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel) => ActAsync(ChatEntry.Command, by, In(at), text);

    public override Task<Post> MentionAsync(string text, Person by = Person.Reader, Scene at = Scene.Channel, Post? replyTo = null) =>
        ActAsync(ChatEntry.Mention, by, In(at), "@bot " + text, about: replyTo);

    public override Task<Post> DirectAsync(string text, Person by = Person.Reader) => ActAsync(ChatEntry.DirectMessage, by, Direct(by), text);

    public override Task<Post> MenuAsync(ChatMenu menu, string message, Person by = Person.Reader, params SentFile[] files) =>
        AnswerAsync(Request(ChatEntry.MessageMenu, by, In(Scene.Channel), "", menu.Name, null, message) with { AboutLinks = ChatText.Links(message), Files = [.. files.Select(Sent)] });

    public override Task<Post> MenuAsync(ChatMenu menu, Post on, Person by = Person.Reader) => ActAsync(ChatEntry.MessageMenu, by, Platform.Find(on.Reference)!.Conversation, "", menu.Name, on);

    public override Task<Post> PushFilesAsync(Person by, params SentFile[] files) =>
        AnswerAsync(Request(ChatEntry.Command, by, In(Scene.Channel), "/push", null, null, null) with { Files = [.. files.Select(Sent)] });

    public override string ButtonOf(Post on, string label) => Platform.Find(on.Reference)!.Message.Buttons.Single(button => button.Label == label).Id;

    public override Task<Post> ForgeAsync(Post on, string buttonId, Person by = Person.Reader) =>
        ActAsync(ChatEntry.Button, by, Platform.Find(on.Reference)!.Conversation, "", action: buttonId, about: on);

    public override Task<ShownForm> CommandFormAsync(string command, Person by = Person.Reader) => FormAsync(Request(ChatEntry.Command, by, In(Scene.Channel), command, null, null, null));

    public override Task<ShownForm> FormAsync(Post on, string buttonId, Person by = Person.Reader) =>
        FormAsync(Request(ChatEntry.Button, by, Platform.Find(on.Reference)!.Conversation, "", buttonId, on, null));

    public override Task<Post> SubmitAsync(Person by, params string[] values)
    {
        var form = LastReply.Form!;
        var fields = form.Fields.Select((field, i) => (field.Id, Value: values[i])).ToDictionary(field => field.Id, field => field.Value);
        return AnswerAsync(Request(ChatEntry.Form, by, In(Scene.Channel), "", form.Id, null, null) with { Fields = fields, About = _lastAct!.Value.Request.About });
    }

    public override Task RedeliverAsync() => Desk.TakeAsync(_lastAct!.Value.Request, new ScriptedReply(Platform, _lastAct.Value.Request), Platform, Forever);

    public override Task WorkingAsync() => LastReply.Working.Task.WaitAsync(TestContext.Current.CancellationToken);

    public override async Task<Post> JoinAsync(Scene at)
    {
        Desk.Joined(In(at));
        await WorkAsync();
        return Posts[^1];
    }

    public override Task RemoveAsync(Scene at)
    {
        Desk.Removed(Platform.Name, In(at).Workspace!);
        return Task.CompletedTask;
    }

    public override async Task RestartRemovedAsync()
    {
        await RestartAsync();
        Desk.Returned(Platform.Name, workspace => workspace == Home);
    }

    public override void SetAdmin(Person person, bool isAdmin) => Platform.SetAdmin(person.ToString(), isAdmin);

    protected override void Swap(WebApplicationBuilder builder) => builder.Services.AddSingleton<IChatPlatform>(Platform);

    protected override Task ConnectAsync() => Task.CompletedTask;

    internal static Conversation In(Scene scene) => new("discord", scene == Scene.Elsewhere ? Away : Home, scene.ToString());

    private static Conversation Direct(Person person) => new("discord", null, "direct-" + person) { IsDirect = true };

    private Task<Post> ActAsync(ChatEntry entry, Person by, Conversation conversation, string text, string? action = null, Post? about = null) =>
        AnswerAsync(Request(entry, by, conversation, text, action, about, null));

    private async Task<Post> AnswerAsync(ChatRequest request)
    {
        var reply = await TakeAsync(request);
        return reply.Shown is { } shown ? shown.Seen : throw new InvalidOperationException("Nothing was answered.");
    }

    private async Task<ShownForm> FormAsync(ChatRequest request)
    {
        await TakeAsync(request);
        var form = LastReply.Form!;
        return new ShownForm(form.Title, [.. form.Fields.Select(field => field.Label)], [.. form.Fields.Select(field => field.Value)]);
    }

    private static ChatFile Sent(SentFile file) => new(file.Name, file.ContentType, file.Content.Length, (_, _) => Task.FromResult(file.Content));

    private async Task<ScriptedReply> TakeAsync(ChatRequest request)
    {
        var reply = new ScriptedReply(Platform, request);
        _lastAct = (request, reply);
        await Desk.TakeAsync(request, reply, Platform, Forever);
        return reply;
    }

    private ChatRequest Request(ChatEntry entry, Person by, Conversation conversation, string text, string? action, Post? about, string? aboutText) => new()
    {
        DedupeKey = $"act:{++_acts}:{GetHashCode()}",
        Entry = entry,
        Conversation = conversation,
        Actor = new ChatActor(by.ToString()),
        Text = text,
        Action = action,
        About = about is null ? null : new MessageRef(about.Reference),
        AboutText = aboutText,
    };

    private sealed record ScriptedOptions : AccessOptions;
}
