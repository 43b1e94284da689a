using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Moderators;

/// <summary>
/// <c>/forget-workspace</c>, then <c>/forget-workspace yes</c>: deletes what is kept of a workspace's conversations. Where it is not asked in one,
/// its name goes before: <c>/forget-workspace discord:81384788765712384 yes</c>. The articles stay: they are nobody's questions.
/// </summary>
internal static class ForgetWorkspace
{
    private const string Name = "forget-workspace";
    private const string Confirmation = "yes";

    public static CommandEntry Entry(AskedLog? asked) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [new CommandArgument("workspace", "“yes” to confirm; in the terminal after the workspace, as discord:ID")],
        Help = "Deletes all that is kept of what this workspace asked and was answered",
        Example = "/forget-workspace",
        Run = call => Run(call, asked),
    };

    private static Reply Run(CommandCall call, AskedLog? asked)
    {
        string[] words = call.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isConfirmed = words is [.., var last] && last.Equals(Confirmation, StringComparison.OrdinalIgnoreCase);
        var named = isConfirmed ? words[..^1] : words;
        if (call.Request is { IsFromPlatform: true, From: null }) return new Reply.Refusal("no-workspace", $"Which workspace? Use /{Name} in one of its channels.");
        var kept = asked?.Workspaces() ?? [];
        if ((call.Request.From ?? (named is [var name] ? Workspace.Parse(name) : null)) is not { } workspace)
            return new Reply.Refusal("no-workspace", kept.Count == 0 ? "Nothing is kept of any workspace." : $"Which workspace? There are {string.Join(", ", kept)}: /{Name} {kept[0]}.");
        if (!kept.Contains(workspace)) return call.Tell(Name, $"Nothing is kept of {workspace}.");
        var again = call.Request.From is null ? $"/{Name} {workspace} {Confirmation}" : $"/{Name} {Confirmation}";
        return isConfirmed
            ? call.Tell(Name, $"Done: {asked!.Forget(workspace)} questions, answers and messages of {workspace} are deleted. Articles stay.")
            : call.Tell(Name, $"This deletes all that was asked in {workspace} and what is known of the answers posted there: they can no longer be mended when a source changes. Articles stay. To do it: {again}");
    }
}
