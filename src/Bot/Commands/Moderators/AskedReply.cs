using System.Globalization;
using Bot.Commands.AnswerText;
using Bot.Commands.Chat.Storage;
using Briefing.Answers;

namespace Bot.Commands.Moderators;

/// <summary>Lists what was asked on platforms, each workspace's moderators their own.</summary>
internal static class AskedReply
{
    private const int MostListed = 30;

    /// <param name="command">The command's name.</param>
    /// <param name="call">Its argument: words that what is listed must hold.</param>
    /// <param name="asked">Null where there are no platforms.</param>
    /// <param name="lines">What is there for a workspace, a line each.</param>
    /// <param name="none">What to say when that is nothing.</param>
    public static Reply Of(string command, CommandCall call, AskedLog? asked, Func<AskedLog, Workspace?, IEnumerable<string>> lines, string none)
    {
        if (call.Request is { IsFromPlatform: true, From: null }) return new Reply.Refusal("no-workspace", $"Of which workspace? Use /{command} in one of its channels.");
        if (asked is null) return call.Tell(command, none);
        var words = call.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = lines(asked, call.Request.From).Where(line => words.All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        if (all.Count == 0) return call.Tell(command, none);
        var shown = all.Take(MostListed).Select(VisibleText.Of);
        return call.Tell(command, string.Join('\n', all.Count > MostListed ? shown.Append($"The first {MostListed} of {all.Count} are shown; words after /{command} narrow them down.") : shown));
    }

    /// <summary>"3 times", "once".</summary>
    public static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");

    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
