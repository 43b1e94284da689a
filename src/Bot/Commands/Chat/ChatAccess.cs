using Bot.Options;
using Briefing.Answers;

namespace Bot.Commands.Chat;

/// <summary>Who may ask what: the settings, and the platform where only it can tell.</summary>
public sealed class ChatAccess(ChatOptions options, TimeProvider clock)
{
    /// <summary>The asker with what they may see, or the sentence for one who may see nothing.</summary>
    public async ValueTask<(Asker? Asker, Reply.Refusal? Refusal)> OfAsync(ChatActor actor, Conversation conversation, IChatPlatform platform, CancellationToken cancel)
    {
        var visible = conversation.IsDirect || conversation.Workspace is null
            ? await OfPersonAsync(actor, conversation, platform, cancel)
            : OfWorkspace(platform.Access, conversation.Workspace);
        if (visible is null) return (null, Stranger(actor, conversation));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), await ZoneAsync(actor, conversation, platform, cancel)).DateTime);
        return (new Asker(actor, conversation, Collections(visible), today, asked => IsModeratorAsync(actor, conversation, platform, asked)), null);
    }

    /// <summary>What a channel could ask today, nobody in particular; null when its workspace is not set up.</summary>
    public CommandRequest? OfWorkspace(Conversation conversation, IChatPlatform platform)
    {
        IReadOnlyCollection<string>? collections = null;
        return MaySee(platform.Access, conversation, ref collections)
            ? new CommandRequest("", DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), collections, Actor: conversation.Platform) { IsFromPlatform = true }
            : null;
    }

    /// <summary>What an operator must set so that a workspace may ask.</summary>
    public static string NotSetUp(Conversation conversation) =>
        $"I am not set up for this workspace yet. Whoever runs me can allow it with the setting {Section(conversation)}:Workspaces:{conversation.Workspace} = the collections it may see.";

    /// <summary>What a channel may see now, whoever asks; false when nothing, or nothing any more. A direct conversation keeps what its person could see.</summary>
    public static bool MaySee(AccessOptions access, Conversation conversation, ref IReadOnlyCollection<string>? collections)
    {
        if (conversation.IsDirect || conversation.Workspace is not { } workspace) return true;
        if (OfWorkspace(access, workspace) is not { } visible) return false;
        collections = Collections(visible);
        return true;
    }

    private static List<string>? OfWorkspace(AccessOptions access, string workspace) =>
        access.Workspaces.TryGetValue(workspace, out var collections) ? [.. collections] : null;

    /// <summary>For direct messages: as a listed user, and as a member of each workspace that is set up.</summary>
    private static async ValueTask<List<string>?> OfPersonAsync(ChatActor actor, Conversation conversation, IChatPlatform platform, CancellationToken cancel)
    {
        var visible = new List<string>();
        var isKnown = platform.Access.Users.TryGetValue(actor.Id, out var own);
        if (isKnown) visible.AddRange(own!);
        foreach (var (workspace, collections) in platform.Access.Workspaces)
        {
            if (conversation.Workspace is { } here && (here != workspace || (actor.Workspace ?? here) != here)) continue;
            if (!await platform.IsMemberAsync(actor, workspace, cancel)) continue;
            isKnown = true;
            visible.AddRange(collections);
        }

        return isKnown ? visible : null;
    }

    private static IReadOnlyCollection<string>? Collections(List<string> visible) => visible.Contains(AccessOptions.EveryCollection) ? null : [.. visible.Distinct()];

    private static async ValueTask<bool> IsModeratorAsync(ChatActor actor, Conversation conversation, IChatPlatform platform, CancellationToken cancel)
    {
        if (platform.Access.ModeratorUsers.Contains(actor.Id)) return true;
        if (actor.Workspace is { } home && conversation.Workspace is { } here && home != here) return false;
        if (actor.Roles is { } roles && roles.Any(platform.Access.ModeratorRoles.Contains)) return true;
        return await platform.IsModeratorAsync(actor, conversation, cancel);
    }

    private async ValueTask<TimeZoneInfo> ZoneAsync(ChatActor actor, Conversation conversation, IChatPlatform platform, CancellationToken cancel)
    {
        var ofWorkspace = conversation.Workspace is { } workspace ? platform.Access.WorkspaceTimeZones.GetValueOrDefault(workspace) : null;
        var zone = ofWorkspace ?? platform.Access.TimeZone ?? await platform.TimeZoneAsync(actor, cancel) ?? options.TimeZone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
    }

    private static Reply.Refusal Stranger(ChatActor actor, Conversation conversation) => conversation.IsDirect || conversation.Workspace is null
        ? new Reply.Refusal("unknown-user", $"I answer direct messages only to members of the workspaces I am set up for. Whoever runs me can let you in with the setting {Section(conversation)}:Users:{actor.Id} = the collections you may see.")
        : new Reply.Refusal("unknown-workspace", NotSetUp(conversation));

    private static string Section(Conversation conversation) => conversation.Platform == "slack" ? "Slack" : "Discord";
}
