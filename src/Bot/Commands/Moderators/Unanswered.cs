using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Moderators;

/// <summary><c>/unanswered</c>: what people asked on a platform that found nothing or was not understood, wordings of one question together. Never who asked.</summary>
internal static class Unanswered
{
    private const string Name = "unanswered";

    public static CommandEntry Entry(AskedLog? asked) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [CommandArgument.Words("Only questions that hold these words")],
        Help = "What people asked that found nothing: how often, and when last",
        Example = "/unanswered",
        Run = call => AskedReply.Of(Name, call, asked, (log, from) => log.Unanswered(from).Select(Line), "Nothing was asked lately that found nothing."),
    };

    private static string Line(AskedGroup group)
    {
        var outcome = group.Outcome == LoggedQuestion.Nothing ? "" : $" · not understood ({group.Outcome})";
        return $"{AskedReply.Times(group.Times)}, last on {AskedReply.Day(group.Last)}: {group.Wording}{outcome}";
    }
}
