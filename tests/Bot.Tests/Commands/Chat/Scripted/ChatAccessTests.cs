using Bot.Commands.Chat;
using Bot.Options;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Commands.Chat.Scripted;

/// <summary>Who may see what, and which day it is for them.</summary>
public sealed class ChatAccessTests
{
    private static readonly Conversation Home = new("discord", "W1", "C1");
    private static readonly Conversation Direct = new("discord", null, "D1") { IsDirect = true };
    private static readonly ChatActor Reader = new(nameof(Person.Reader));

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2025, 7, 31, 20, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_workspace_sees_its_own_collections_or_all()
    {
        Assert.Equal(["main", "tech"], (await AskAsync(Options(("W1", ["main", "tech"])), Reader, Home))!.Collections!);
        Assert.Null((await AskAsync(Options(("W1", ["*"])), Reader, Home))!.Collections);
        Assert.Empty((await AskAsync(Options(("W1", [])), Reader, Home))!.Collections!);
        Assert.Null(await AskAsync(Options(("W2", ["main"])), Reader, Home));
    }

    [Fact]
    public async Task A_listed_person_sees_no_more_in_a_channel_than_the_channel()
    {
        var options = Options(("W1", ["main"])) with { Users = new Dictionary<string, IReadOnlyList<string>> { [Reader.Id] = ["secret"] } };
        Assert.Equal(["main"], (await AskAsync(options, Reader, Home))!.Collections!);
        Assert.Equal(["secret", "main"], (await AskAsync(options, Reader, Direct))!.Collections!);
        Assert.Null(await AskAsync(options, Reader, Home with { Workspace = "W2" }));
    }

    [Fact]
    public async Task An_external_of_a_shared_channel_has_no_direct_access_and_moderates_nothing()
    {
        var external = Reader with { Workspace = "W9", Roles = ["R1"] };
        var options = Options(("W1", ["main"])) with { ModeratorRoles = ["R1"] };
        Assert.Null(await AskAsync(options, external, Direct with { Workspace = "W1" }));
        Assert.NotNull(await AskAsync(options, external, Home));
        Assert.False(await (await AskAsync(options, external, Home))!.IsModeratorAsync(CancellationToken.None));
        Assert.True(await (await AskAsync(options, external with { Workspace = "W1" }, Home))!.IsModeratorAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Moderators_are_listed_persons_roles_and_the_platforms_own()
    {
        var options = Options(("W1", ["main"])) with { ModeratorUsers = ["U7"], ModeratorRoles = ["R7"] };
        var platform = new ScriptedPlatform(options, _clock);
        async Task<bool> IsModerator(ChatActor actor) => await (await AskAsync(platform, actor, Home))!.IsModeratorAsync(CancellationToken.None);
        Assert.True(await IsModerator(new ChatActor("U7")));
        Assert.True(await IsModerator(new ChatActor("U8", Roles: ["R1", "R7"])));
        Assert.False(await IsModerator(new ChatActor("U8", Roles: ["R1"])));
        platform.SetAdmin("U8", isAdmin: true);
        Assert.True(await IsModerator(new ChatActor("U8")));
    }

    [Theory]
    [InlineData(null, null, "UTC", 31)]
    [InlineData(null, null, "Asia/Shanghai", 1)]
    [InlineData("Asia/Shanghai", null, "UTC", 1)]
    [InlineData("Asia/Shanghai", "America/New_York", "UTC", 31)]
    public async Task The_day_is_that_of_the_workspaces_zone(string? platform, string? workspace, string chat, int day)
    {
        var options = Options(("W1", ["main"])) with { TimeZone = platform };
        if (workspace is not null) options = options with { WorkspaceTimeZones = new Dictionary<string, string> { ["W1"] = workspace } };
        var access = new ChatAccess(new ChatOptions { TimeZone = chat }, _clock);
        Assert.Equal(day, (await access.OfAsync(Reader, Home, new ScriptedPlatform(options, _clock), CancellationToken.None)).Asker!.Today.Day);
    }

    private Task<Asker?> AskAsync(AccessOptions options, ChatActor actor, Conversation conversation) => AskAsync(new ScriptedPlatform(options, _clock), actor, conversation);

    private async Task<Asker?> AskAsync(ScriptedPlatform platform, ChatActor actor, Conversation conversation)
    {
        var (asker, refusal) = await new ChatAccess(new ChatOptions(), _clock).OfAsync(actor, conversation, platform, CancellationToken.None);
        Assert.Equal(asker is null, refusal is not null);
        return asker;
    }

    private static TestOptions Options(params (string Workspace, string[] Collections)[] workspaces) =>
        new() { Workspaces = workspaces.ToDictionary(pair => pair.Workspace, pair => (IReadOnlyList<string>)pair.Collections) };

    private sealed record TestOptions : AccessOptions;
}
