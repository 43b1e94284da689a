using Briefing;
using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Bot.Commands.Moderators;

/// <summary><c>/undo</c>: takes back what the moderator did last; <c>/undo silicon-divide</c>: what anybody did to that article last. Again: what was before it.</summary>
internal static class Undo
{
    private const string Name = "undo";

    public static CommandEntry Entry(BriefingLibrary library) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [new CommandArgument("article", "Only of this article, whoever did it")],
        Help = "Takes back what you did last: a push, a fix, a retraction, an overrule",
        Example = "/undo",
        Run = call => DeskReply.Of(Name, call, call.Argument.Length == 0
            ? library.Moderators.UndoLast(call.Request.Moderator)
            : library.Moderators.UndoLast(call.Request.Moderator, new ArticleId(CommandWord.Whole(call.Argument)))),
    };
}
