using Briefing;
using Briefing.Answers;
using Briefing.Answers.Questions;
using Briefing.Articles;

namespace Bot.Commands.Moderators;

/// <summary><c>/restore silicon-divide</c>: a retracted article is in answers again.</summary>
internal static class Restore
{
    private const string Name = "restore";

    public static CommandEntry Entry(BriefingLibrary library) => new()
    {
        Name = Name,
        Access = CommandAccess.Moderator,
        Arguments = [new CommandArgument("article", "The key of an article that is retracted", IsRequired: true)],
        Help = "Brings a retracted article back into answers",
        Example = "/restore silicon-divide",
        Run = call => call.Argument.Length == 0
            ? new Reply.Refusal("missing-article", "Which article? /audit lists what was retracted lately.")
            : DeskReply.Of(Name, call, library.Moderators.Restore(call.Request.Moderator, new ArticleId(CommandWord.Whole(call.Argument)))),
    };
}
