using Bot.Commands.AnswerText;
using Briefing.Answers;
using Briefing.Articles;
using Briefing.Moderation;

namespace Bot.Commands.Moderators;

/// <summary>What came of a moderator's act, in words.</summary>
internal static class DeskReply
{
    private const int MostListed = 10;

    public static Reply Of(string command, CommandCall call, DeskResult result) => result switch
    {
        DeskResult.Refused refused => refused.Refusal,
        DeskResult.Done done => call.Tell(command, VisibleText.Of($"{Sentence(done.Acts)} /undo takes it back.")),
        DeskResult.Undone undone => call.Tell(command, Undone(undone.Acts)),
        _ => throw new InvalidOperationException("An act is done, undone or refused."),
    };

    private static string Sentence(IReadOnlyList<AuditEntry> acts)
    {
        var act = acts[0];
        return act.Action switch
        {
            AuditActions.Fixed => $"Fixed {act.Article}: {act.Detail}.",
            AuditActions.Retracted => $"Retracted {act.Article}: {act.Detail}. It is in no answer any more; its history stays.",
            AuditActions.Restored => $"Restored {act.Article}: it is in answers again.",
            _ => $"Overruled in {string.Join(", ", acts.Select(one => one.Article).Distinct())}: {act.Detail}. Answers that were posted from it are mended.",
        };
    }

    private static string Undone(IReadOnlyList<AuditEntry> acts)
    {
        var lines = acts.Take(MostListed).Select(act => VisibleText.Of($"Undone: {act.Article} was {act.Action}{(act.Detail is null ? "" : ", " + act.Detail)}."));
        return string.Join('\n', acts.Count > MostListed ? lines.Append($"… and {acts.Count - MostListed} more of the same go.") : lines);
    }
}
