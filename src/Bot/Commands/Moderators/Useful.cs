using Bot.Commands.Chat.Storage;

namespace Bot.Commands.Moderators;

/// <summary><c>/useful</c>: which answers people marked useful or not, by question. Never who marked them.</summary>
internal static class Useful
{
    private const string Name = "useful";

    public static CommandEntry Entry(AskedLog? asked) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [CommandArgument.Words("Only questions that hold these words")],
        Help = "Which answers were marked useful or not",
        Example = "/useful",
        Run = call => AskedReply.Of(Name, call, asked, (log, from) => log.Marked(from).Select(Line), "No answer was marked lately."),
    };

    private static string Line(MarkedGroup group) => $"{group.Useful} useful, {group.NotUseful} not, last on {AskedReply.Day(group.Last)}: {group.Wording}";
}
